import { z } from 'zod';

const storedSchema = z.object({ src: z.string(), width: z.number(), height: z.number(), alt: z.string() });
const refusalSchema = z.object({ message: z.string() });

export type UploadedPicture = z.infer<typeof storedSchema>;
export type Upload = { ok: true; picture: UploadedPicture } | { ok: false; message: string };

const FAILED = 'The picture could not be sent. Please check the connection and try again.';

/** Sends a picture to the site. A refusal comes back in the site's own words. */
export async function uploadPicture(file: File, alt: string): Promise<Upload> {
  const form = new FormData();
  form.set('file', file);
  form.set('alt', alt);
  try {
    const answer = await fetch('/api/uploads', {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
    });
    const said: unknown = await answer.json();
    const stored = storedSchema.safeParse(said);
    if (answer.ok && stored.success) return { ok: true, picture: stored.data };
    const refusal = refusalSchema.safeParse(said);
    return { ok: false, message: refusal.success ? refusal.data.message : FAILED };
  } catch {
    return { ok: false, message: FAILED }; // No connection, or an answer that is not ours.
  }
}
