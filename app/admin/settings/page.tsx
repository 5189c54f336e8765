import type { Metadata } from 'next';
import Link from 'next/link';
import { SettingsForm } from '@/components/settings-desk/settings-form';
import { DeletePage, StandingPageForm } from '@/components/settings-desk/standing-page-form';
import { requireStaff } from '@/lib/actor';
import { now } from '@/lib/clock';
import { POLICY_MAX, SETTINGS_DESCRIPTION_MAX, SETTINGS_NAME_MAX } from '@/lib/limits';
import { paths, withQuery } from '@/lib/paths';
import { findStandingPage, getSite, listStandingPages } from '@/lib/settings/public';
import { ABOUT_PAGE, POLICY_PAGE, STANDING_PAGE_BODY_MAX, STANDING_PAGE_TITLE_MAX } from '@/lib/settings/schema';
import { timeZones } from '@/lib/settings/time-zone';
import { queryText } from '@/lib/text/query-text';
import { deletePage, savePage, saveSettings } from './actions';
import '@/components/desk/desk-table.css';
import './settings.css';

export const metadata: Metadata = { title: 'Settings' };

/** No slug: a page's address has small letters only. */
const NEW_PAGE = 'NEW';
const EXPECTED = [
  { slug: ABOUT_PAGE, title: 'About' },
  { slug: POLICY_PAGE, title: 'Comment policy' },
];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ searchParams }: Props) {
  await requireStaff('settings.view', undefined, paths.adminSettings);
  const { page } = await searchParams;
  const slug = queryText.parse(page);
  const [site, written] = await Promise.all([getSite(), listStandingPages()]);
  const missing = EXPECTED.filter((expected) => written.every((other) => other.slug !== expected.slug));
  return (
    <>
      <h1>Settings</h1>
      <SettingsForm
        settings={site}
        timeZones={timeZones()}
        at={now()}
        limits={{ name: SETTINGS_NAME_MAX, description: SETTINGS_DESCRIPTION_MAX, policy: POLICY_MAX }}
        action={saveSettings}
      />
      <section className="standing-pages" aria-labelledby="pages">
        <h2 id="pages">Pages</h2>
        <p className="meta">They stand outside the flow of articles and are linked from every page of the site.</p>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Address</th>
            </tr>
          </thead>
          <tbody>
            {[...written, ...missing].map(({ slug: name, title }) => (
              <tr key={name}>
                <th scope="row">
                  <Link
                    href={`${withQuery(paths.adminSettings, { page: name })}#pages`}
                    prefetch={false}
                    aria-current={name === slug || undefined}
                    dir="auto"
                  >
                    {title}
                  </Link>
                </th>
                <td>
                  {missing.some((other) => other.slug === name) ? (
                    <span className="meta">not written yet</span>
                  ) : (
                    <a href={paths.standingPage(name)}>{paths.standingPage(name)}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <Link href={`${withQuery(paths.adminSettings, { page: NEW_PAGE })}#pages`} prefetch={false}>
            Write another page
          </Link>
        </p>
        {slug && <StandingPage slug={slug} />}
      </section>
    </>
  );
}

/** The form of the page that was chosen. One that is not there yet begins empty. */
async function StandingPage({ slug }: { slug: string }) {
  const found = slug === NEW_PAGE ? null : await findStandingPage(slug);
  const expected = EXPECTED.find((page) => page.slug === slug);
  const start = found ? { ...found, body: found.bodyHtml } : expected ? { ...expected, body: '' } : null;
  const limits = { title: STANDING_PAGE_TITLE_MAX, body: STANDING_PAGE_BODY_MAX };
  if (!start && slug !== NEW_PAGE) return <p role="status">There is no page at {paths.standingPage(slug)}.</p>;
  return (
    <>
      <StandingPageForm key={slug} page={start} limits={limits} action={savePage} />
      {found && <DeletePage page={found} action={deletePage} />}
    </>
  );
}
