import { valueFormatOf } from '../../api/valueFormat';
import { TimeSeriesChart } from '../../ui/charts/TimeSeriesChart';
import { XmrChart } from '../../ui/charts/XmrChart';
import type { ControlChart } from './api';
import {
  chartPeriod,
  comparatorSeries,
  periodKey,
  subjectSeries,
  targetSteps,
  xmrSegments,
  xmrSignals,
} from './chartSeries';
import type { IndicatorTabProps } from './indicatorTabProps';
import { t } from './messages';
import { downloadSeries } from './seriesTable';

export function OverTimeTab({ indicator, series }: IndicatorTabProps) {
  const { area, points, controlChart } = series;
  if (points.length === 0) return <p className="govuk-body">{t('time.empty')}</p>;

  const named = { title: indicator.title, area: area.name };
  const format = valueFormatOf(indicator);
  return (
    <>
      <TimeSeriesChart
        title={t('time.title', named)}
        periods={points.map(({ period }) => chartPeriod(period))}
        format={format}
        subject={subjectSeries(series)}
        comparators={comparatorSeries(series)}
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
