import { valueFormatOf } from '../../api/valueFormat';
import { formatValue } from '../../ui/charts/chartNumbers';

/** What of an indicator decides how its values are written. */
export type Written = Parameters<typeof valueFormatOf>[0];

/** A value as readers see it; as it was computed until its indicator is known. */
export function valueInWords(value: number | null, indicator: Written | undefined): string {
  if (value === null) return '';
  return indicator === undefined ? String(value) : formatValue(value, valueFormatOf(indicator));
}
