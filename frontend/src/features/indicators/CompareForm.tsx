import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import type { Period } from './api';
import { periodKey } from './chartSeries';
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
  /** The periods that can be chosen, oldest first. */
  periods: readonly Period[];
  onChoose: (chosen: Pick<IndicatorSearch, 'kind' | 'period'>) => void;
}

export function CompareForm({ kind, period, periods, onChoose }: Props) {
  const { shortName } = useSuspenseQuery(configurationQuery).data.council;
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = indicatorSearchOf(Object.fromEntries(new FormData(event.currentTarget)));
        onChoose({ kind: chosen.kind, period: chosen.period });
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
        options={[
          { value: '', label: t('compare.latest') },
          ...periods.map((value) => ({ value: periodKey(value), label: value.label })).toReversed(),
        ]}
      />
      <Button type="submit" variant="secondary">
        {t('compare.show')}
      </Button>
    </form>
  );
}
