import Link from 'next/link';
import { paths } from '@/lib/paths';
import { can, type Actor } from '@/lib/policy';

/** What somebody may do first on a site where nothing was written yet. */
export function FirstSteps({ viewer, isNew }: { viewer: Actor; isNew: boolean }) {
  if (!isNew) return null;
  const steps = [
    can(viewer, 'article.create') && {
      href: paths.adminNewArticle,
      label: 'Write the first article',
      why: 'Its readers find a place for their replies below it.',
    },
    can(viewer, 'settings.change') && {
      href: paths.adminSettings,
      label: 'Look at the settings',
      why: 'The site’s name, its time zone and language, and whose comments are reviewed before they show.',
    },
    can(viewer, 'person.setRole') && {
      href: paths.adminPeople(),
      label: 'Bring in your colleagues',
      why: 'Once they have an account, you give them their role here.',
    },
  ].filter((step) => typeof step === 'object');
  if (steps.length === 0) return null;
  return (
    <section className="panel first-steps" aria-label="First steps">
      <h2>Nothing is published yet</h2>
      <ol>
        {steps.map(({ href, label, why }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
            <span className="meta"> {why}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
