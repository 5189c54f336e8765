import { beforeAll, describe, expect, it } from 'vitest';
import { HOUR, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makePerson } from '@/test/factories';
import { listLabels } from './public';
import { findPublishedArticle } from './public-article';
import { findPicture, listRelated } from './public-surroundings';

type Made = Awaited<ReturnType<typeof makeArticle>>;

let mine: Made;
let hidden: Made;

async function labelled(slugs: readonly string[], given: Parameters<typeof makeArticle>[0] = {}): Promise<Made> {
  const article = await makeArticle(given);
  for (const slug of slugs)
    await db().articleLabel.create({
      data: {
        article: { connect: { id: article.id } },
        label: { connectOrCreate: { where: { slug }, create: { slug, name: slug.toUpperCase() } } },
      },
    });
  return article;
}

const hoursAgo = (hours: number) => ({ publishedAt: later(now(), -hours * HOUR) });

beforeAll(async () => {
  const writer = await makePerson({ role: 'author', handle: 'writer', name: 'Wri Ter' });
  await db().person.update({ where: { id: writer.id }, data: { bio: 'Writes.' } });
  const body = '<p>a</p><img src="/media/a.webp"><img src="/media/b.webp" alt="x > y" width="4" height="3">';
  mine = await labelled(['river', 'money'], { ...hoursAgo(5), authorId: writer.id, bodyHtml: body });
  hidden = await labelled(['river', 'secret'], { status: 'unpublished', authorId: writer.id, bodyHtml: body });
});

describe('what stands around an article', () => {
  it('are the newest that share a label, each once, and not itself', async () => {
    await labelled(['other'], hoursAgo(1));
    const [old, both, newest] = [
      await labelled(['money'], hoursAgo(9)),
      await labelled(['river', 'money'], hoursAgo(3)),
      await labelled(['river'], hoursAgo(2)),
    ];
    expect((await listRelated(mine.id, 3)).map(({ path }) => path)).toEqual([newest.path, both.path, old.path]);
    expect(await listRelated(mine.id, 1)).toHaveLength(1);
    expect(await listRelated((await makeArticle()).id, 3)).toEqual([]);
  });

  it('are its authors, with what they say of themselves and no more', async () => {
    expect((await findPublishedArticle(mine.path))?.authorNotes).toEqual([
      { id: expect.any(String), name: 'Wri Ter', handle: 'writer', bio: 'Writes.' },
    ]);
  });

  it('is its first picture of known size', async () => {
    expect(await findPicture(mine.id)).toEqual({ src: '/media/b.webp', alt: 'x > y', width: 4, height: 3 });
    expect(await findPicture((await makeArticle()).id)).toBeNull();
  });
});

describe('V36: what is not public', () => {
  it('is no relative, shows no author and no picture, and lends no label', async () => {
    expect(JSON.stringify(await listRelated(mine.id, 10))).not.toContain(hidden.path);
    expect(await findPublishedArticle(hidden.path)).toBeNull();
    expect(await findPicture(hidden.id)).toBeNull();
    const labels = await listLabels(10);
    expect(labels.map(({ slug }) => slug)).toEqual(['money', 'other', 'river']);
    expect(labels.map(({ articles }) => articles)).toEqual([3, 1, 3]);
    expect(await listLabels(1)).toEqual([{ name: 'MONEY', slug: 'money', articles: 3 }]);
  });
});
