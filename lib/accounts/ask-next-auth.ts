import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth, { type AuthOptions } from 'next-auth';

export type Question = {
  method: 'GET' | 'POST';
  /** What stands behind /api/auth/, in parts. */
  path: string[];
  query?: Record<string, string>;
  body?: Record<string, string>;
  cookies: Record<string, string>;
};

export type Reply = { location: string | null; cookies: string[]; body: unknown };

/** The cookies of a request, by name. */
export function cookiesOfRequest(request: Request): Record<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, ...value]) => {
      try {
        return name ? [[name, decodeURIComponent(value.join('='))]] : [];
      } catch {
        return []; // A cookie that is not percent-encoded is not one of next-auth's.
      }
    }),
  );
}

/**
 * Asks next-auth through its handler for Node requests. That one takes the request from its arguments alone, while its
 * handler for route handlers reads headers and cookies from Next's context: here we choose what it sees.
 */
export async function askNextAuth(options: AuthOptions, question: Question): Promise<Reply> {
  const reply: Reply = { location: null, cookies: [], body: undefined };
  const response = {
    status: () => response,
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? reply.cookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === 'location') reply.location = String(value);
      if (name.toLowerCase() === 'set-cookie') reply.cookies = Array.isArray(value) ? value : [value];
      return response;
    },
    json(body: unknown) {
      reply.body = body;
    },
    send(body: unknown) {
      reply.body = body;
    },
    end: () => undefined,
  };
  const { method, path, query = {}, body = {}, cookies } = question;
  const request = { method, query: { ...query, nextauth: path }, body, cookies, headers: {} };
  // Of Node's request and response next-auth's handler touches what stands above, and nothing else.
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  return reply;
}
