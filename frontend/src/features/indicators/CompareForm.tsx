import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { comparatorGroupsQuery, type Period } from './api';
import { periodOptions } from './chartSeries';
import {
  COMPARED_KINDS,
  type ComparedKind,
  type IndicatorSearch,
  indicatorSearchOf,
} from './indicatorAddress';
import { t } from './messages';

interface Props {
  kind: ComparedKind;
  period: string | undefined;
  group: string | undefined;
  /** The periods that can be chosen, oldest first. */
  periods: readonly Period[];
  onChoose: (chosen: Pick<IndicatorSearch, 'kind' | 'period' | 'group'>) => void;
}

export function CompareForm({ kind, period, group, periods, onChoose }: Props) {
  const { shortName, areaCode } = useSuspenseQuery(configurationQuery).data.council;
  const groups = useQuery(comparatorGroupsQuery(areaCode)).data ?? [];
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = indicatorSearchOf(Object.fromEntries(new FormData(event.currentTarget)));
        onChoose({ kind: chosen.kind, period: chosen.period, group: chosen.group });
      }}
    >
      <Select
        id="compare-kind"
        name="kind"
        label={t('compare.kind')}
        defaultValue={kind}
        options={COMPARED_KINDS.map((value) => ({
          value,
          label: value === 'ward' ? t('compare.ward', { area: shortName }) : t('compare.authority'),
        }))}
      />
      <Select
        id="compare-period"
        name="period"
        label={t('compare.period')}
        defaultValue={period}
        options={[{ value: '', label: t('compare.latest') }, ...periodOptions(periods)]}
      />
      {groups.length > 0 && (
        <Select
          id="compare-group"
          name="group"
          label={t('compare.group')}
          defaultValue={group}
          options={[
            { value: '', label: t('compare.everyArea') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button type="submit" variant="secondary">
        {t('compare.show')}
      </Button>
    </form>
  );
}
