import type { SampleOffset } from './types';

const SHAPE = /^\+(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/;

/** Minutes in an offset such as `+1d4h20m`. Throws a RangeError on anything else. */
export function minutesOf(offset: SampleOffset): number {
  const parts = SHAPE.exec(offset);
  if (!parts) throw new RangeError(`Not an offset: ${offset}`);
  const [days, hours, minutes] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  return (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The moment that lies `offset` after `start` (ISO 8601), in milliseconds since the epoch. */
export function momentOf(start: string, offset: SampleOffset): number {
  return Date.parse(start) + minutesOf(offset) * 60_000;
}
