import { expect, it, vi } from 'vitest';
import * as flow from '@/lib/accounts/oauth-flow';
import { logError } from '@/lib/log';
import { isWordless } from '@/server/front/refusal';
import { formRequest } from '@/test/form-request';
import { GET, POST } from './route';

vi.mock('@/lib/accounts/oauth-flow', { spy: true });
vi.mock('@/lib/log', { spy: true });
const logged = vi.mocked(logError).mockImplementation(() => undefined);

const at = (...nextauth: string[]) => ({ params: Promise.resolve({ nextauth }) });
const begin = () => POST(formRequest('/api/auth/signin/github', {}), at('signin', 'github'));
const isLeftToTheFront = (answer: Response) =>
  isWordless(answer.status, answer.headers.get('content-type') ?? undefined);

it('refuses without words, so that whoever pressed a button gets a page and no JSON', async () => {
  const session = await GET(new Request('http://localhost:3000/api/auth/session'), at('session'));
  const unknown = await begin();
  vi.mocked(flow.beginOAuth).mockRejectedValueOnce(new Error('The database is away'));
  const away = await begin();
  expect([session, unknown, away].map(({ status }) => status)).toEqual([404, 404, 503]);
  expect([session, unknown, away].map(isLeftToTheFront)).toEqual([true, true, true]);
  expect(logged.mock.calls).toEqual([['oauth.broken', new Error('The database is away')]]);
});
