const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Making a format is slow, and a chart of every area writes a thousand numbers. */
const FORMATS = new Map<number, Intl.NumberFormat>();

/** A number with exactly so many decimals: `1,234.50`. */
export function decimal(value: number, decimals: number): string {
  const format =
    FORMATS.get(decimals) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  FORMATS.set(decimals, format);
  return format.format(value);
}

export function wholeNumber(value: number): string {
  return decimal(value, 0);
}

/** A file's size as people say it: `1.2 MB`. */
export function fileSize(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), SIZES.length - 1);
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: SIZES[step] ?? 'byte',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** What a person typed as a number (`1,234.5`), or null when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replaceAll(/,(?=\d{3}(\D|$))/g, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
