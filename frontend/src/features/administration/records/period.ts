import { longDate } from '../../../lib/dates';
import { t } from '../messages';

interface Lasting {
  validFrom: string | null;
  validTo: string | null;
}

/** `since 1 April 2024`, `1 April 2024 to 31 March 2026`; nothing for what has always been. */
export function periodOf({ validFrom, validTo }: Lasting): string {
  if (validFrom !== null && validTo !== null)
    return t('record.fromTo', { from: longDate(validFrom), to: longDate(validTo) });
  if (validFrom !== null) return t('record.since', { from: longDate(validFrom) });
  return validTo === null ? '–' : t('record.until', { to: longDate(validTo) });
}
