import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import type { Option } from '../../ui/Select';
import { wardsQuery } from './api';
import { t } from './messages';

/** The areas whose values can be looked at: the whole borough, then each of its wards. */
export function useAreaOptions(): readonly Option[] {
  const { areaCode, shortName } = useSuspenseQuery(configurationQuery).data.council;
  const wards = useQuery(wardsQuery(areaCode)).data?.items ?? [];
  return [
    { value: '', label: t('filter.wholeArea', { area: shortName }) },
    ...wards.map(({ code, name }) => ({ value: code, label: name })),
  ];
}
