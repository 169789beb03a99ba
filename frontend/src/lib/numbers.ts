const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number with exactly so many decimals: `1,234.50`. */
export function decimal(value: number, decimals: number): string {
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
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
