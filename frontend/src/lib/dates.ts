const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;
const PARTS = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
});
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/** What a person typed into the three boxes of a date, not yet known to be a date. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** A date that is not given. */
export const NO_DATE: DateParts = { day: '', month: '', year: '' };

export function isEmptyDate({ day, month, year }: DateParts): boolean {
  return day === '' && month === '' && year === '';
}

/** `2011-03-31` as `31 March 2011`. */
export function longDate(isoDate: string): string {
  return LONG.format(new Date(`${isoDate}T00:00:00Z`));
}

/** An instant as a council's clock shows it: `1 July 2026 at 2:05 pm`. */
export function moment(instant: string): string {
  return MOMENT.format(new Date(instant));
}

/** The day on which an instant falls for a council: `2026-06-18`. */
export function dayOf(instant: string): string {
  const parts = partsOf(instant);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The time of day of an instant, as a council's clock shows it: `18:30`. */
export function timeOf(instant: string): string {
  const parts = partsOf(instant);
  return `${parts.hour}:${parts.minute}`;
}

/** Whether somebody typed a time of day: `18:30`. */
export function isTime(text: string): boolean {
  return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text.trim());
}

/** The instant at which a council's clock shows this day and time; null when there is no such day or time. */
export function instantOf(isoDate: string, time: string): string | null {
  if (!isTime(time) || !/^\d{4}-\d\d-\d\d$/.test(isoDate)) return null;
  const clock = `${isoDate}T${time.trim().padStart(5, '0')}`;
  const asUtc = new Date(`${clock}:00Z`);
  // The council is ahead of UTC by no hour or by one.
  const inSummer = new Date(asUtc.getTime() - AN_HOUR);
  const isSummer = `${dayOf(inSummer.toISOString())}T${timeOf(inSummer.toISOString())}` === clock;
  return (isSummer ? inSummer : asUtc).toISOString().replace('.000', '');
}

function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

export function dayAfter(isoDate: string): string {
  return new Date(new Date(`${isoDate}T00:00:00Z`).getTime() + A_DAY).toISOString().slice(0, 10);
}

/** The ISO date of the parts, or null when there is no such day (31 February, a two-digit year). */
export function isoDateOf({ day, month, year }: DateParts): string | null {
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{1,2}$/.test(month.trim()) || !/^\d{4}$/.test(year.trim()))
    return null;
  const iso = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

export function datePartsOf(isoDate: string): DateParts {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * A reporting period in words, from its first and its last day: `April to June 2025`, `2024/25` for a year that does
 * not start in January, `2024` for one that does.
 */
export function periodLabel(start: string, end: string): string {
  const first = new Date(`${start}T00:00:00Z`);
  const last = new Date(`${end}T00:00:00Z`);
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;

  if (first.getUTCDate() !== 1 || !isLastOfMonth(last)) return `${longDate(start)} to ${longDate(end)}`;
  if (months === 1) return MONTH.format(first);
  if (months === 12) return yearLabel(first, last);
  return MONTH.formatRange(first, last).replace(/\s*–\s*/, ' to ');
}

function isLastOfMonth(date: Date): boolean {
  return new Date(date.getTime() + A_DAY).getUTCDate() === 1;
}

function yearLabel(first: Date, last: Date): string {
  const year = first.getUTCFullYear();
  return first.getUTCMonth() === 0 ? String(year) : `${year}/${String(last.getUTCFullYear()).slice(-2)}`;
}
