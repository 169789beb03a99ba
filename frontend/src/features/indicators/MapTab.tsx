import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { goTo } from '../../routing/address';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { comparisonQuery } from './api';
import { periodOptions } from './chartSeries';
import { indicatorAddress, indicatorSearchOf, SHADES } from './indicatorAddress';
import type { IndicatorTabProps } from './indicatorTabProps';
import { t } from './messages';
import { WardMap } from './WardMap';

/** The wards of the borough, shaded by how they compare with it or by value. */
export function MapTab({ indicator, series, search }: IndicatorTabProps) {
  const { areaCode } = useSuspenseQuery(configurationQuery).data.council;
  const { period, shade = 'comparison' } = search;
  const { data, error, isPending, refetch } = useQuery(
    comparisonQuery(indicator.id, {
      kind: 'ward',
      within: areaCode,
      ...(period !== undefined && { period }),
    }),
  );

  return (
    <>
      <form
        key={`${period} ${shade}`}
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = indicatorSearchOf(Object.fromEntries(new FormData(event.currentTarget)));
          goTo(indicatorAddress(indicator.id, 'map', { ...chosen, area: search.area }));
        }}
      >
        <Select
          id="map-shade"
          name="shade"
          label={t('map.shade')}
          defaultValue={shade}
          options={SHADES.map((value) => ({ value, label: t(`map.${value}`) }))}
        />
        <Select
          id="map-period"
          name="period"
          label={t('compare.period')}
          defaultValue={period}
          options={[
            { value: '', label: t('compare.latest') },
            ...periodOptions(series.points.map((point) => point.period)),
          ]}
        />
        <Button type="submit" variant="secondary">
          {t('compare.show')}
        </Button>
      </form>
      {isPending && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data !== undefined && error === null && (
        <WardMap league={data} shade={shade} authorityCode={areaCode} selected={search.area} />
      )}
    </>
  );
}
