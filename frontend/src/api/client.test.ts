import { http, HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { aConfiguration, aProblem } from '../testing/fixtures';
import { breakConnection, refuseGet, server } from '../testing/server';
import { authoriseWith, call, callVersioned, client, ifMatch, newIdempotencyKey } from './client';
import { fieldFaults, Problem } from './problem';

afterEach(() => authoriseWith(() => null));

const read = () => call(client.GET('/v1/configuration'));

async function problemOf(request: Promise<unknown>): Promise<Problem> {
  return request.then(
    () => Promise.reject(new Error('There was no problem.')),
    (error: unknown) => Problem.of(error),
  );
}

test('sends the token of whoever is signed in', async () => {
  let sent: string | null = null;
  server.use(
    http.get('*/v1/configuration', ({ request }) => {
      sent = request.headers.get('Authorization');
      return HttpResponse.json(aConfiguration());
    }),
  );
  authoriseWith(() => 'a-token');

  await read();

  expect(sent).toBe('Bearer a-token');
});

test('keeps the ETag a record was read under', async () => {
  server.use(
    http.get('*/v1/configuration', () =>
      HttpResponse.json(aConfiguration(), { headers: { ETag: '"3.abc"' } }),
    ),
  );

  const { etag } = await callVersioned(client.GET('/v1/configuration'));

  expect(ifMatch(etag)).toEqual({ 'If-Match': '"3.abc"' });
});

test('throws the problem the service describes', async () => {
  refuseGet('/v1/configuration', aProblem({ type: '/problems/own-entry', status: 403 }));

  const problem = await problemOf(read());

  expect(problem.is('own-entry')).toBe(true);
  expect(problem.status).toBe(403);
});

test('knows a lost connection from a refusal', async () => {
  breakConnection('/v1/configuration');

  const problem = await problemOf(read());

  expect(problem.isNoConnection).toBe(true);
});

test("makes a problem of a proxy's error page", async () => {
  server.use(http.get('*/v1/configuration', () => HttpResponse.html('<h1>502</h1>', { status: 502 })));

  const problem = await problemOf(read());

  expect(problem.status).toBe(502);
  expect(problem.detail).not.toContain('502');
});

test('makes a problem of an answer that is not JSON', async () => {
  server.use(http.get('*/v1/configuration', () => HttpResponse.html('<h1>Log in to the network</h1>')));

  const problem = await problemOf(read());

  expect(problem.title).toBe('The service gave an answer that cannot be read');
});

test('brings each fault of a body to its field', () => {
  const problem = new Problem(
    aProblem({
      errors: [
        { pointer: '/target/value', parameter: '', code: 'too-small', detail: 'Enter a value above 0' },
        { pointer: '/a~1b', parameter: '', code: 'missing', detail: 'Enter a ratio' },
        { pointer: '', parameter: 'limit', code: 'too-large', detail: 'At most 200' },
      ],
    }),
  );

  expect(fieldFaults(problem)).toEqual([
    { field: 'target.value', message: 'Enter a value above 0' },
    { field: 'a/b', message: 'Enter a ratio' },
    { field: 'limit', message: 'At most 200' },
  ]);
});

test('makes a new idempotency key for each submission, as a quoted string', () => {
  const key = newIdempotencyKey();

  expect(key).toMatch(/^"[0-9a-f-]{36}"$/);
  expect(newIdempotencyKey()).not.toBe(key);
});
