import { hashPassword } from '@/lib/accounts/passwords';
import { makeLink } from '@/lib/accounts/one-time-links';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { openSession } from '@/lib/accounts/sessions';
import { cacheTags } from '@/lib/cache-tags';
import { MINUTE, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/notifications/commands';
import { loadSample } from '@/lib/setup/load-sample';
import { prepareSample } from '@/lib/setup/sample/prepare';
import { inTransaction, notifyPages } from '@/lib/write';
import { MODERATOR, OWNER, PASSWORD, READER } from './accounts';
import { english } from './content/english';
import { hebrew } from './content/hebrew';
import { siteOf } from './content/site-of';
import { spanish } from './content/spanish';
import type { Words } from './content/words';
import type { Facts } from './facts';
import type { SiteName } from './state';

const WORDS: Partial<Record<SiteName, Words>> = { english, hebrew, spanish };
/** The whole content is written in one go. */
const LOAD_LIMIT = 2 * MINUTE;

/** Writes the content; the site's own name and pages too where it has no sample. */
async function load(tx: Tx, words: Words): Promise<void> {
  const site = siteOf(words);
  const at = now();
  if (site.settings.name) {
    await tx.site.update({ where: { id: 1 }, data: { ...site.settings, updatedAt: at } });
    await tx.standingPage.deleteMany();
  }
  await loadSample(tx, prepareSample(site));
  await tx.article.updateMany({ where: { slug: 'screens-closed' }, data: { commentsClosedAt: at } });
  const writer = await tx.person.findFirstOrThrow({ where: { handle: 'screens-writer-0' }, select: { id: true } });
  const deleted = { deletedAt: at, deletedById: writer.id };
  await tx.article.updateMany({ where: { slug: 'screens-gone' }, data: deleted });
  await tx.person.updateMany({ where: { email: READER.email }, data: { passwordHash: await hashPassword(PASSWORD) } });
  await notifyPages(tx, [cacheTags.site, cacheTags.articles, cacheTags.allComments]);
}

async function findComments(): Promise<Record<string, string>> {
  const own = await db().comment.findMany({
    where: { author: { email: READER.email } },
    select: { id: true, status: true, deletedAt: true },
  });
  const other = await db().comment.findFirst({
    where: { article: { slug: 'screens-many' }, deletedAt: null },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  const found = own.map(({ id, status, deletedAt }) => [deletedAt ? 'deleted' : status, id]);
  return { ...Object.fromEntries(found), ...(other && { other: other.id }) };
}

async function makeLinks(tx: Tx): Promise<Record<string, string>> {
  const person = { email: READER.email, emailKey: READER.email };
  const joining = { email: 'newcomer@screens.example', emailKey: 'newcomer@screens.example' };
  const reader = await tx.person.findUnique({ where: { emailKey: READER.email }, select: { id: true } });
  const known = reader ? { ...person, personId: reader.id } : null;
  return {
    signUp: await makeLink(tx, { purpose: 'sign_up', ...joining, payload: { name: 'Newcomer' } }),
    ...(known && {
      signIn: await makeLink(tx, { purpose: 'sign_in', ...known }),
      verify: await makeLink(tx, { purpose: 'verify_email', ...known }),
      reset: await makeLink(tx, { purpose: 'reset_password', ...known }),
    }),
  };
}

async function signEverybodyIn(tx: Tx): Promise<Facts['tokens']> {
  const tokens: Facts['tokens'] = {};
  const accounts = { reader: READER.email, moderator: `${MODERATOR}@screens.example`, owner: OWNER.email } as const;
  for (const [role, email] of Object.entries(accounts)) {
    const person = await tx.person.findUnique({ where: { emailKey: email }, select: { id: true } });
    if (person) tokens[role as keyof typeof accounts] = (await openSession(tx, person.id)).token;
  }
  return tokens;
}

/** Fills a site that has just started, and tells where everything is. */
export async function fill(kind: SiteName): Promise<Facts> {
  const words = WORDS[kind];
  if (words) await db().$transaction((tx) => load(tx, words), { timeout: LOAD_LIMIT });
  const [tokens, links] = await inTransaction(async (tx) => {
    await queueMail(tx, { kind: 'owner_welcome', to: OWNER.email, name: 'Editor in chief' });
    return [await signEverybodyIn(tx), await makeLinks(tx)] as const;
  });
  const articles = await db().article.findMany({ select: { slug: true, id: true, path: true } });
  const people = await db().person.findMany({ select: { id: true, email: true } });
  const mail = await db().mail.findFirst({ select: { id: true } });
  return {
    language: words?.settings.language ?? 'en',
    tokens,
    cookie: sessionCookieName(),
    articles: Object.fromEntries(articles.map(({ slug, id, path }) => [slug, { id, path: path ?? '' }])),
    comments: await findComments(),
    people: Object.fromEntries(people.map(({ id, email }) => [email.split('@', 1)[0] ?? '', id])),
    links: { ...links, mail: mail?.id ?? '' },
  };
}
