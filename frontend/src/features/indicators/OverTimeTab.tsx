import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { valueFormatOf } from '../../api/valueFormat';
import { goTo } from '../../routing/address';
import { TimeSeriesChart } from '../../ui/charts/TimeSeriesChart';
import { XmrChart } from '../../ui/charts/XmrChart';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type ControlChart, seriesQuery } from './api';
import {
  chartPeriod,
  comparatorSeries,
  periodKey,
  subjectSeries,
  targetSteps,
  xmrSegments,
  xmrSignals,
} from './chartSeries';
import { GroupForm } from './GroupForm';
import { indicatorAddress } from './indicatorAddress';
import type { IndicatorTabProps } from './indicatorTabProps';
import { t } from './messages';
import { downloadSeries } from './seriesTable';

/** The values of one area over time beside others, and whether a change is more than chance. */
export function OverTimeTab({ indicator, series, search }: IndicatorTabProps) {
  const { area, points, controlChart } = series;
  const withGroup = useQuery({
    ...seriesQuery(indicator.id, search.area, undefined, search.group),
    enabled: search.group !== undefined,
  });
  const shown = search.group === undefined ? series : (withGroup.data ?? series);
  if (points.length === 0) return <p className="govuk-body">{t('time.empty')}</p>;

  const named = { title: indicator.title, area: area.name };
  const format = valueFormatOf(indicator);
  return (
    <>
      <GroupForm
        key={search.group}
        group={search.group}
        onChoose={(group) => goTo(indicatorAddress(indicator.id, 'over-time', { area: search.area, group }))}
      />
      {withGroup.error !== null && <ProblemNotice problem={Problem.of(withGroup.error)} />}
      <TimeSeriesChart
        title={t('time.title', named)}
        periods={points.map(({ period }) => chartPeriod(period))}
        format={format}
        subject={subjectSeries(series)}
        comparators={comparatorSeries(shown)}
        target={targetSteps(series)}
        download={{ onDownload: () => downloadSeries(series) }}
      />
      <h2 className="govuk-heading-m">{t('time.control')}</h2>
      <p className="govuk-body reading-width">{t('time.controlText')}</p>
      {controlChart === null ? (
        <p className="govuk-body">{t('time.noControl')}</p>
      ) : (
        <XmrChart title={t('time.controlTitle', named)} format={format} {...xmrOf(controlChart, area.name)} />
      )}
    </>
  );
}

function xmrOf(chart: ControlChart, area: string) {
  return {
    periods: chart.points.map(({ period }) => chartPeriod(period)),
    subject: {
      name: area,
      points: chart.points.map(({ period, value }) => ({ period: periodKey(period), value })),
    },
    segments: xmrSegments(chart),
    signals: xmrSignals(chart),
    provisional: chart.isProvisional,
    clipped: { lower: chart.isLowerClipped, upper: chart.isUpperClipped },
  };
}
