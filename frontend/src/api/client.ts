import createClient, { type Middleware } from 'openapi-fetch';
import { Problem } from './problem';
import type { paths } from './schema';

type TokenSource = () => string | null;

let accessToken: TokenSource = () => null;

/** Tells the client where the access token of the person signed in is to be had. */
export function authoriseWith(source: TokenSource): void {
  accessToken = source;
}

const bearer: Middleware = {
  onRequest({ request }) {
    authorise(request);
  },
};

/** Names whoever is signed in as the one who asks. */
export function authorise(request: Request): Request {
  const token = accessToken();
  if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

// Lists can be had as files too; here they are read as JSON.
export const client = createClient<paths, 'application/json' | 'application/geo+json'>({
  baseUrl: globalThis.location.origin,
  // Bound late, so that the mock server of the tests is found.
  fetch: (request) => globalThis.fetch(request),
});
client.use(bearer);

interface Answer<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** The body of an answer; anything else is thrown as a {@link Problem}. */
export async function call<Body>(request: Promise<Answer<Body>>): Promise<Body> {
  return (await callVersioned(request)).body;
}

/** A record with the ETag it was read under, which a change must name. */
export interface Versioned<Body> {
  body: Body;
  etag: string | null;
}

export async function callVersioned<Body>(request: Promise<Answer<Body>>): Promise<Versioned<Body>> {
  const { data, error, response } = await reached(request);
  if (!response.ok) throw Problem.from(response.status, error);
  return { body: data as Body, etag: response.headers.get('ETag') };
}

/** The header by which a change is refused when somebody else changed the record first. */
export function ifMatch(etag: string | null): { 'If-Match': string } {
  return { 'If-Match': etag ?? '' };
}

/** A new key for one submission; use the same one when the same submission is sent again. */
export function newIdempotencyKey(): string {
  // A structured-field string, hence the quotation marks (RFC 8941).
  return `"${crypto.randomUUID()}"`;
}

async function reached<Body>(request: Promise<Answer<Body>>): Promise<Answer<Body>> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof TypeError) throw Problem.noConnection();
    if (error instanceof SyntaxError) throw Problem.from(0, null);
    throw error;
  }
}
