import type { AuthorNote } from '@/lib/articles/public-article';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type AuthorNotesProps = { authors: readonly AuthorNote[]; t: Translate };

/** Who wrote an article, at its end: those who say something of themselves or have a page. */
export function AuthorNotes({ authors, t }: AuthorNotesProps) {
  const shown = authors.filter(({ bio, handle }) => bio !== '' || handle !== null);
  if (shown.length === 0) return null;
  return (
    <section className="author-notes" aria-label={t('reading.aboutAuthors', { count: shown.length })}>
      {shown.map(({ id, name, handle, bio }) => (
        <p key={id}>
          {!bio.startsWith(name) && <bdi className="author-name">{name}</bdi>} {bio && <span dir="auto">{bio}</span>}{' '}
          {handle !== null && (
            <a href={paths.author(handle)}>{t.rich('reading.moreBy', { name: <bdi>{name}</bdi> })}</a>
          )}
        </p>
      ))}
    </section>
  );
}
