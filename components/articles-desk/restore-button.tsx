'use client';

import { useState } from 'react';
import type { RestoreRevisionInput } from '@/lib/articles/schema';
import { paths } from '@/lib/paths';
import type { RestoreAction } from './article-actions';

type RestoreButtonProps = { revision: RestoreRevisionInput; restore: RestoreAction };

/** Brings an earlier revision back as the newest, and goes on to write. */
export function RestoreButton({ revision, restore }: RestoreButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function bringBack(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const result = await restore(revision);
      if (result.ok) return window.location.assign(paths.adminArticle(revision.id));
      setProblem(result.message);
    } catch {
      // An action answers with a value, refusals too; only a request that got no answer throws.
      setProblem('The site could not be reached, so nothing was changed. Please try again.');
    }
    setBusy(false);
  }

  return (
    <>
      {problem && (
        <p className="notice notice-error" role="alert">
          {problem}
        </p>
      )}
      <button type="button" className="button" disabled={busy} onClick={() => void bringBack()}>
        Bring this revision back
      </button>
    </>
  );
}
