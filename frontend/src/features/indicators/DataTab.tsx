import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { longDate } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { Button } from '../../ui/Button';
import { AsAtForm } from '../../ui/forms/AsAtForm';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { seriesQuery } from './api';
import { SymbolKey } from './IndicatorValue';
import { indicatorAddress } from './indicatorAddress';
import type { IndicatorTabProps } from './indicatorTabProps';
import { t } from './messages';
import { PointTable } from './PointTable';
import { downloadSeries } from './seriesTable';

/** Every value as it is known today, or as it was known on an earlier day. */
export function DataTab({ indicator, search: { area, asAt } }: IndicatorTabProps) {
  const { data: series, error, isPending, refetch } = useQuery(seriesQuery(indicator.id, area, asAt));
  const addressAt = (day?: string) => indicatorAddress(indicator.id, 'data', { area, asAt: day });

  return (
    <>
      {asAt !== undefined && (
        <Notice>
          <p className="govuk-body">{t('data.asAtNotice', { date: longDate(asAt) })}</p>
          <a className="govuk-link" href={addressAt()}>
            {t('data.asAtNow')}
          </a>
        </Notice>
      )}
      {isPending && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {series?.points.length === 0 && <p className="govuk-body">{t('data.none')}</p>}
      {series !== undefined && series.points.length > 0 && (
        <>
          <PointTable series={series} />
          <Button variant="secondary" onClick={() => downloadSeries(series)}>
            {t('data.download')}
          </Button>
          <SymbolKey symbols={series.points.map(({ symbol }) => symbol)} />
        </>
      )}
      <AsAtForm key={asAt} asAt={asAt} onChoose={(day) => goTo(addressAt(day))} />
    </>
  );
}
