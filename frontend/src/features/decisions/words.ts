import { dayOf, longDate } from '../../lib/dates';
import type { Outcome } from './api';
import { t } from './messages';

export const OUTCOMES: readonly Outcome[] = [
  'agreed',
  'agreed-as-amended',
  'not-agreed',
  'deferred',
  'referred',
  'noted',
  'withdrawn',
];

/** A meeting as decisions name it: `Cabinet, 18 June 2026`. */
export function meetingName({ body, heldAt }: { body: string; heldAt: string }): string {
  return t('decisions.of', { body, day: longDate(dayOf(heldAt)) });
}

/** The lines somebody typed, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What was typed, or nothing. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
