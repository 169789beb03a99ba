import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { goTo } from '../../routing/address';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { comparisonQuery } from './api';
import { CompareForm } from './CompareForm';
import { Compared } from './Compared';
import { indicatorAddress } from './indicatorAddress';
import type { IndicatorTabProps } from './indicatorTabProps';

/** All councils, or all wards, against each other in one period. */
export function CompareTab({ indicator, series, search }: IndicatorTabProps) {
  const { areaCode } = useSuspenseQuery(configurationQuery).data.council;
  const kind = search.kind ?? (series.area.kind === 'ward' ? 'ward' : 'authority');
  const { data, error, isPending, refetch } = useQuery(
    comparisonQuery(indicator.id, {
      kind,
      ...(kind === 'ward' && { within: areaCode }),
      ...(search.period !== undefined && { period: search.period }),
      ...(search.group !== undefined && { group: search.group }),
    }),
  );

  return (
    <>
      <CompareForm
        key={`${kind} ${search.period} ${search.group}`}
        kind={kind}
        period={search.period}
        group={search.group}
        periods={series.points.map(({ period }) => period)}
        onChoose={(chosen) =>
          goTo(indicatorAddress(indicator.id, 'compare', { area: search.area, ...chosen }))
        }
      />
      {isPending && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data !== undefined && error === null && <Compared league={data} subject={search.area ?? areaCode} />}
    </>
  );
}
