import type { Tx } from '@/lib/db';
import type { SampleRows } from './sample/rows';

/** Writes the prepared rows, every table after those that it refers to. */
export async function loadSample(tx: Tx, rows: SampleRows): Promise<void> {
  await tx.person.createMany({ data: rows.people });
  await tx.sanction.createMany({ data: rows.sanctions });
  await tx.label.createMany({ data: rows.labels });
  await tx.article.createMany({ data: rows.articles });
  await tx.articleRevision.createMany({ data: rows.articleRevisions });
  await tx.byline.createMany({ data: rows.bylines });
  await tx.articleLabel.createMany({ data: rows.articleLabels });
  await tx.standingPage.createMany({ data: rows.pages });
  await tx.comment.createMany({ data: rows.comments });
  await tx.commentRevision.createMany({ data: rows.commentRevisions });
  await tx.decision.createMany({ data: rows.decisions });
  await tx.report.createMany({ data: rows.reports });
  await tx.auditEvent.createMany({ data: rows.auditEvents });
}
