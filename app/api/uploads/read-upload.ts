import { invalid } from '@/lib/errors';
import { PICTURE_ALT_MAX, UPLOAD_BYTES_MAX } from '@/lib/limits';

// The multipart frame and the description beside the file.
const FRAME = 64 * 1024;

/** The body as it comes, given up as soon as it is too long, whatever length it announced. */
async function readBytes(request: Request): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > UPLOAD_BYTES_MAX + FRAME) {
      throw invalid({ file: `A picture may have at most ${UPLOAD_BYTES_MAX / 1024 / 1024} MB.` });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * A picture and its description from a multipart form with the fields `file` and `alt`. The name and the type that the
 * sender gave are not looked at (V26).
 * @throws {AppError} invalid
 */
export async function readUpload(request: Request): Promise<{ data: Buffer; alt: string }> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) throw invalid({ file: 'Choose a picture.' });
  const body = new Response(await readBytes(request), { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => {
    // The bytes are here already: it can only be that they are no such form.
    throw invalid({ file: 'The picture did not arrive whole. Please send it again.' });
  });
  const [file, alt] = [form.get('file'), form.get('alt') ?? ''];
  if (!(file instanceof Blob) || file.size === 0) throw invalid({ file: 'Choose a picture.' });
  if (typeof alt !== 'string' || alt.length > PICTURE_ALT_MAX) {
    throw invalid({ alt: `A description has at most ${PICTURE_ALT_MAX} characters.` });
  }
  return { data: Buffer.from(await file.arrayBuffer()), alt: alt.replaceAll('\0', '').trim() };
}
