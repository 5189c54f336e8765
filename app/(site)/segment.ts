import { notFound } from 'next/navigation';

/** A part of the path as text; an address that is not percent-encoded properly, or holds a NUL, is nobody's. */
export function readSegment(part: string): string {
  let text: string;
  try {
    text = decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) notFound();
    throw error;
  }
  return text.includes('\0') ? notFound() : text;
}
