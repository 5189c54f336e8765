import { contentTypeOf } from '@/lib/media/file-name';
import { findPictureFile, type PictureAsked } from '@/lib/media/variants';

type Context = { params: Promise<{ file: string[] }> };

// A generated name never gets other bytes. The sample's names are words, and a later release may draw them anew.
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';
// The picture as it is, in place of a narrower form that is made for whoever asks again.
const FOR_A_MINUTE = 'public, max-age=60';

/** What the segments below /media name: `[<width>/][sample/]<name>`; null for any other shape. */
function readAddress(file: readonly string[]): PictureAsked | null {
  const [head = ''] = file;
  const width = /^[1-9]\d{1,3}$/.test(head) ? Number(head) : null;
  const rest = width === null ? file : file.slice(1);
  const sample = rest.length === 2 && rest[0] === 'sample';
  const name = rest.at(-1);
  return name !== undefined && (sample || rest.length === 1) ? { name, sample, width } : null;
}

/**
 * A stored picture, or a narrower form of it, for whoever knows its name; only names of our own patterns are looked for
 * on disk (V26). A draft's pictures are as hidden as their names: 128 random bits.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = readAddress((await params).file);
  const contentType = asked && contentTypeOf(asked.name);
  const found = asked && contentType ? await findPictureFile(asked) : null;
  if (!asked || !contentType || !found) {
    return new Response('There is no such picture.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  const kept = asked.sample ? FOR_A_DAY : FOR_EVER;
  return new Response(new Uint8Array(found.data), {
    headers: {
      'content-type': contentType,
      'content-length': String(found.data.length),
      'cache-control': found.lasting ? kept : FOR_A_MINUTE,
      'x-content-type-options': 'nosniff',
    },
  });
}
