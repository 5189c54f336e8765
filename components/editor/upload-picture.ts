import { z } from 'zod';

const storedSchema = z.object({ src: z.string(), width: z.number(), height: z.number(), alt: z.string() });
const refusalSchema = z.object({ message: z.string(), fields: z.record(z.string(), z.string()).default({}) });

export type UploadedPicture = z.infer<typeof storedSchema>;
export type Upload = { ok: true; picture: UploadedPicture } | { ok: false; message: string };

const FAILED = 'The picture could not be sent. Please check the connection and try again.';

/** What the site answered, or why it did not. Only this kind of request tells how much of it has been sent. */
function send(form: FormData, onProgress: (part: number) => void): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new Error('no answer'));
    request.send(form);
  });
}

/** Sends a picture to the site, telling how much of it is there, from 0 to 1. A refusal comes back in the site's own words. */
export async function uploadPicture(
  file: File,
  alt: string,
  onProgress: (part: number) => void = () => undefined,
): Promise<Upload> {
  const form = new FormData();
  form.set('file', file);
  form.set('alt', alt);
  try {
    const answer = await send(form, onProgress);
    const said: unknown = JSON.parse(answer.responseText);
    const stored = storedSchema.safeParse(said);
    if (answer.status < 300 && stored.success) return { ok: true, picture: stored.data };
    const refusal = refusalSchema.safeParse(said);
    if (!refusal.success) return { ok: false, message: FAILED };
    const { fields, message } = refusal.data;
    return { ok: false, message: fields['file'] ?? fields['alt'] ?? message };
  } catch {
    return { ok: false, message: FAILED }; // No connection, or an answer that is not ours.
  }
}
