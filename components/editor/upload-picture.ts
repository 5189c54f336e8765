export type UploadedPicture = { src: string; width: number; height: number; alt: string };
export type Upload = { ok: true; picture: UploadedPicture } | { ok: false; message: string };

const FAILED = 'The picture could not be sent. Please check the connection and try again.';

// Checked by hand: a schema library in the browser tries whether it may evaluate code, and the desk's policy reports that.
function isPicture(said: unknown): said is UploadedPicture {
  const { src, width, height, alt } = Object(said) as Record<keyof UploadedPicture, unknown>;
  return typeof src === 'string' && typeof alt === 'string' && typeof width === 'number' && typeof height === 'number';
}

/** The words of a refusal: those about a field before those about the whole. */
function messageIn(said: unknown): string {
  const { fields, message } = Object(said) as { fields?: unknown; message?: unknown };
  const { file, alt } = Object(fields) as { file?: unknown; alt?: unknown };
  return [file, alt, message].find((text): text is string => typeof text === 'string') ?? FAILED;
}

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
    if (answer.status < 300 && isPicture(said)) return { ok: true, picture: said };
    return { ok: false, message: messageIn(said) };
  } catch {
    return { ok: false, message: FAILED }; // No connection, or an answer that is not ours.
  }
}
