import { t } from '../messages';

/** The duties that the families of records know, by the words of the service. */
const DUTIES: ReadonlyMap<string, string> = new Map([
  ['responsible', t('duty.responsible')],
  ['provides-data', t('duty.provides-data')],
]);

/** Pages of records for which somebody is responsible. */
const PAGES: ReadonlyMap<string, string> = new Map([['indicator', '/indicators']]);

/** The duty in words; as the service says it where this release knows no words for it. */
export function dutyInWords(duty: string): string {
  return DUTIES.get(duty) ?? duty.replaceAll('-', ' ');
}

export function pageOf(resourceKind: string, resourceId: string): string | null {
  const page = PAGES.get(resourceKind);
  return page === undefined ? null : `${page}/${resourceId}`;
}
