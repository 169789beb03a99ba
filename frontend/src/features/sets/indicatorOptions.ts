import type { Option } from '../../ui/Select';
import { t as formText } from '../../ui/forms/messages';

/** Indicators to choose from, by their codes. */
export function indicatorOptions(
  indicators: readonly { id: string; code: string; title: string }[],
): readonly Option[] {
  return [
    { value: '', label: formText('form.choose') },
    ...indicators.map(({ id, code, title }) => ({ value: id, label: `${code}: ${title}` })),
  ];
}
