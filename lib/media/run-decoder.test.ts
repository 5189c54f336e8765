import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDecoder } from './run-decoder';

const LIMITS = { pixelsMax: 100, widthMax: 10, format: 'webp' } as const;

async function program(source: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'decoder-')), 'decoder.mjs');
  await writeFile(path, source);
  return path;
}

describe('V28: a decoder that breaks', () => {
  it.each([
    ['is killed', 'process.kill(process.pid, "SIGSEGV")'],
    ['fails', 'process.exit(3)'],
    ['says nothing', ''],
    ['says something else', 'process.stdout.write("hello\\n")'],
    ['sends no picture', 'process.stdout.write(`{"width":1,"height":1}\\n`)'],
    ['stalls', 'setInterval(() => {}, 1000)'],
  ])('and %s is a picture that cannot be read', async (_, source) => {
    expect(await runDecoder(Buffer.from('x'), LIMITS, await program(source), 500)).toEqual({ problem: 'format' });
  });

  it('sees nothing of our environment', async () => {
    const path = await program(
      'process.stdout.write(`{"width":1,"height":1}\\n${Object.keys(process.env).sort().join()}`)',
    );
    const answer = await runDecoder(Buffer.from('x'), LIMITS, path, 5_000);
    expect('data' in answer && answer.data.toString()).toBe('NODE_ENV');
  });
});
