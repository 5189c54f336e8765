import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { PICTURES_DECODED_AT_ONCE, PICTURE_TIMEOUT } from '@/lib/limits';
import { log } from '@/lib/log';
import type { PictureFormat } from './file-name';

const saidSchema = z.union([
  z.object({ problem: z.enum(['format', 'pixels']) }),
  z.object({ width: z.int().min(1), height: z.int().min(1) }),
]);

/** What is accepted, how wide the picture may become (it is never drawn out), and in which format it is wanted. */
export type DecoderLimits = { pixelsMax: number; widthMax: number; format: PictureFormat };

export type Decoded = { problem: 'format' | 'pixels' } | { width: number; height: number; data: Buffer };

// Resolved while it runs, from the checkout that the start has entered: the bundler has no part in it.
const program = () => join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'media', 'decoder.mjs');

let running = 0;
const waiting: (() => void)[] = [];

/** Lets few decoders run at once: each may need some hundred megabytes. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= PICTURES_DECODED_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/**
 * Runs the decoder on one picture. It knows nothing of ours (no environment), has PICTURE_TIMEOUT, and counts as
 * having met a picture that cannot be read when it crashes, stalls or says what it should not.
 */
export function runDecoder(
  input: Buffer,
  limits: DecoderLimits,
  path: string = program(),
  timeout: number = PICTURE_TIMEOUT,
): Promise<Decoded> {
  return inTurn(async () => {
    const { output, ended } = await talkTo(path, input, limits, timeout);
    const decoded = ended === 0 ? readAnswer(output) : null;
    if (!decoded) log('warn', 'media.decoder_failed', { ended: String(ended), bytes: input.length });
    return decoded ?? { problem: 'format' };
  });
}

function talkTo(path: string, input: Buffer, limits: DecoderLimits, timeout: number) {
  return new Promise<{ output: Buffer; ended: number | NodeJS.Signals | null }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=128', path, JSON.stringify(limits)], {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stdin.on('error', (error) => log('debug', 'media.decoder_left', { error: error.message }));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ output: Buffer.concat(parts), ended: code ?? signal }));
    child.stdin.end(input);
  });
}

function readAnswer(output: Buffer): Decoded | null {
  const end = output.indexOf('\n');
  if (end < 0) return null;
  let said: unknown;
  try {
    said = JSON.parse(output.subarray(0, end).toString('utf8'));
  } catch {
    return null; // Not what our decoder writes: treated as a crash.
  }
  const answer = saidSchema.safeParse(said);
  if (!answer.success) return null;
  if ('problem' in answer.data) return answer.data;
  const data = output.subarray(end + 1);
  return data.length > 0 ? { ...answer.data, data } : null;
}
