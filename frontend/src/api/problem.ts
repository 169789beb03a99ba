import { t } from '../lib/messages/t';
import type { components } from './schema';

export type ProblemDocument = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];

/** Anything but the answer that was asked for: the service's own problem document, or no connection at all. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly Fault[];
  readonly traceId: string | null;

  constructor(document: Partial<ProblemDocument> & Pick<ProblemDocument, 'type' | 'title'>) {
    super(document.title);
    this.type = document.type;
    this.title = document.title;
    this.status = document.status ?? 0;
    this.detail = document.detail ?? '';
    this.errors = document.errors ?? [];
    this.traceId = document.traceId ?? null;
  }

  /** Whether this is the problem of that slug: `problem.is('own-entry')`. */
  is(slug: string): boolean {
    return this.type.endsWith(`/problems/${slug}`);
  }

  get isNoConnection(): boolean {
    return this.is('no-connection');
  }

  static noConnection(): Problem {
    return new Problem({
      type: '/problems/no-connection',
      title: t('problem.noConnection'),
      detail: t('problem.noConnectionText'),
    });
  }

  /** Reads a problem document; a proxy's HTML error page becomes a problem too. */
  static from(status: number, body: unknown): Problem {
    if (isProblemDocument(body)) return new Problem(body);
    return new Problem({
      type: 'about:blank',
      title: t('problem.unreadable'),
      status,
      detail: t('problem.unreadableText'),
    });
  }

  static of(error: unknown): Problem {
    if (error instanceof Problem) return error;
    return new Problem({
      type: 'about:blank',
      title: t('problem.programme'),
      detail: t('problem.programmeText'),
    });
  }
}

export interface FieldFault {
  /** The name of the field in the form (`/target/value` is `target.value`); null when it is about none. */
  field: string | null;
  message: string;
}

/** The faults of a refused body, by the field each one belongs to. */
export function fieldFaults(problem: Problem): FieldFault[] {
  return problem.errors.map(({ pointer, parameter, detail }) => ({
    field: pointer === null || pointer === '' ? parameter : fieldOf(pointer),
    message: detail,
  }));
}

/** A JSON pointer (RFC 6901) as a form's field name. */
function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function isProblemDocument(body: unknown): body is ProblemDocument {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body;
}
