import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { ProblemDocument } from '../api/problem';
import type { paths } from '../api/schema';
import { aConfiguration } from './fixtures';

/** Stands in for the service; a test adds the answers it is about. */
export const server = setupServer(
  http.get('*/v1/configuration', () => HttpResponse.json(aConfiguration())),
  http.get('*/v1/links', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/v1/indicators', () => HttpResponse.json({ items: [], next: null, total: 0 })),
  http.get('*/v1/imports', () => HttpResponse.json({ items: [], next: null, total: 0 })),
);

type GetPath = { [Path in keyof paths]: paths[Path] extends { get: object } ? Path : never }[keyof paths];
type Json<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Lets the service answer a GET; the compiler holds the answer to the contract. */
export function answerGet<Path extends GetPath>(path: Path, body: Json<paths[Path]['get']>): void {
  server.use(http.get(`*${inMswWriting(path)}`, () => HttpResponse.json(body as object)));
}

export function refuseGet(path: GetPath, problem: ProblemDocument): void {
  server.use(
    http.get(`*${inMswWriting(path)}`, () =>
      HttpResponse.json(problem, {
        status: problem.status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    ),
  );
}

export function breakConnection(path: GetPath): void {
  server.use(http.get(`*${inMswWriting(path)}`, () => HttpResponse.error()));
}

function inMswWriting(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
