import { contentTypeOf } from '@/lib/media/file-name';
import { findFile, findSampleFile } from '@/lib/media/store';

type Context = { params: Promise<{ file: string[] }> };

// A generated name never gets other bytes. The sample's names are words, and a later release may draw them anew.
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** The bytes that an address under /media names; only names of our own patterns are looked for on disk (V26). */
async function find(file: string[]): Promise<{ name: string; data: Buffer; kept: string } | null> {
  const [first = '', second = '', ...more] = file;
  if (more.length > 0) return null;
  const isSample = first === 'sample' && second !== '';
  if (!isSample && second !== '') return null;
  const name = isSample ? second : first;
  const data = isSample ? await findSampleFile(name) : await findFile(name);
  return data && { name, data, kept: isSample ? FOR_A_DAY : FOR_EVER };
}

/**
 * A stored picture, for whoever knows its name. A draft's pictures are as hidden as their names: 128 random bits.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await find((await params).file);
  const contentType = found && contentTypeOf(found.name);
  if (!found || !contentType) {
    return new Response('There is no such picture.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  return new Response(new Uint8Array(found.data), {
    headers: {
      'content-type': contentType,
      'content-length': String(found.data.length),
      'cache-control': found.kept,
      'x-content-type-options': 'nosniff',
    },
  });
}
