/** How the values of an indicator are written; charts and tables take it as it is. */
interface ValueFormat {
  decimals: number;
  prefix?: string;
  suffix?: string;
}

/** Money has its sign before the number, per cent right after it, any other unit after a space. */
export function valueFormatOf({ unit, decimals }: { unit: string | null; decimals: number }): ValueFormat {
  if (unit === null || unit === '') return { decimals };
  if (unit === '£') return { decimals, prefix: unit };
  return { decimals, suffix: unit === '%' ? unit : ` ${unit}` };
}
