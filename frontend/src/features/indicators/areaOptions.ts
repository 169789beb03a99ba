import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { areaQuery, wardsQuery } from '../../api/areas';
import { configurationQuery } from '../../api/configuration';
import type { Option } from '../../ui/Select';
import { t } from './messages';

/** The areas whose values can be looked at: the whole borough, then each of its wards. */
export function useAreaOptions(): readonly Option[] {
  const { areaCode, shortName } = useSuspenseQuery(configurationQuery).data.council;
  // The area's own name, which need not be the council's.
  const area = useQuery(areaQuery(areaCode)).data?.items[0]?.name ?? shortName;
  const wards = useQuery(wardsQuery(areaCode)).data?.items ?? [];
  return [
    { value: '', label: t('filter.wholeArea', { area }) },
    ...wards.map(({ code, name }) => ({ value: code, label: name })),
  ];
}
