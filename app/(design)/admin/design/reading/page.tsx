import type { Metadata } from 'next';
import { ArticleParts, FrameParts } from '@/components/design/article-parts';
import { CommentParts, ComposerStates, OwnStates } from '@/components/design/comment-parts';
import { FieldStates } from '@/components/design/desk-parts';
import { panelId, PANELS, Panels } from '@/components/design/panel';
import { sampleOf } from '@/components/design/samples';
import { requireStaff } from '@/lib/actor';
import { directionOf } from '@/lib/i18n/direction';
import { translate } from '@/lib/i18n/translate';
import { renderArticle } from '@/lib/markup/article';
import { renderComment } from '@/lib/markup/comment';
import { paths } from '@/lib/paths';
import { readFrame } from '../../../../site-frame';

export const metadata: Metadata = { title: 'Design: reading' };

type Props = { searchParams: Promise<{ language?: string | string[] }> };

/** A day in the middle of the week, so that the pictures of this page stay the same. */
const SAMPLE_DAY = new Date('2026-03-18T09:26:00Z');

/** What readers meet, in every state and both schemes, in one language at a time (docs/design.md). */
export default async function DesignReadingPage({ searchParams }: Props) {
  await requireStaff('desk.enter', undefined, paths.adminDesignReading());
  const language = (await searchParams).language === 'he' ? 'he' : 'en';
  const [t, sample, frame] = [translate(language), sampleOf(language), await readFrame()];
  const site = { ...frame.site, language };
  const html = {
    statement: renderComment(sample.statement),
    reply: renderComment(sample.reply),
    long: renderComment(sample.long),
  };
  const shared = { sample, html, at: SAMPLE_DAY, calendar: site, t };
  const panels = PANELS.filter(({ dir }) => dir === directionOf(language));
  return (
    <div className="design-page">
      <h1>Design: reading</h1>
      <p>
        <a href={paths.adminDesign}>The desk</a> · <a href={paths.adminDesignReading()}>English</a> ·{' '}
        <a href={paths.adminDesignReading({ language: 'he' })}>Hebrew, from right to left</a>
      </p>
      <h2>The frame</h2>
      <Panels of={panels}>{() => <FrameParts site={site} standingPages={frame.standingPages} t={t} />}</Panels>
      <h2>Articles</h2>
      <Panels of={panels}>
        {() => <ArticleParts sample={sample} body={renderArticle(sample.body)} at={SAMPLE_DAY} site={site} t={t} />}
      </Panels>
      <h2>Comments</h2>
      <Panels of={panels}>{(kind) => <CommentParts {...shared} id={panelId(kind)} />}</Panels>
      <h2>One’s own comment</h2>
      <Panels of={panels}>{() => <OwnStates {...shared} />}</Panels>
      <h2>Writing</h2>
      <Panels of={panels}>{(kind) => <ComposerStates id={panelId(kind)} sample={sample} t={t} />}</Panels>
      <h2>Fields</h2>
      <Panels of={panels}>{(kind) => <FieldStates id={`${panelId(kind)}-fields`} />}</Panels>
    </div>
  );
}
