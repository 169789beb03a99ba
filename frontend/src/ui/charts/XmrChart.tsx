import { AnnotationList, ChartRemarks } from './annotations';
import { ChartFigure } from './ChartFigure';
import { ChartLegend } from './ChartLegend';
import { useChartMessages } from './chartMessages';
import { symbolRemarks } from './seriesText';
import { useMeasuredWidth } from './useMeasuredWidth';
import { useRovingFocus } from './useRovingFocus';
import type { XmrProps, XmrSignal } from './xmr';
import { SignalMark, XmrPlot, xmrLayout } from './XmrPlot';
import { limitRemarks, xmrReadout, xmrSummary, xmrTable } from './xmrText';

function SignalList({ signals }: { signals: XmrSignal[] }) {
  const messages = useChartMessages();
  if (signals.length === 0) return null;
  return (
    <ol className="chart-notes chart-notes--marked" aria-label={messages.signals}>
      {signals.map(({ rule, text }, index) => (
        <li key={text}>
          <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
            <SignalMark rule={rule} />
          </svg>
          <span>
            {index + 1}. {text}
          </span>
        </li>
      ))}
    </ol>
  );
}

function lineKey(key: string, label: string, className: string) {
  return { key, label, mark: <path className={className} d="M-13,0h26" /> };
}

/** A control chart of single values and moving ranges: which changes are more than chance. */
export function XmrChart(chart: XmrProps) {
  const { title, download, periods, subject, signals, annotations = [] } = chart;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const roving = useRovingFocus(periods.length, periods.length - 1);
  const layout = xmrLayout(chart, width);
  const active = roving.active === undefined ? undefined : periods[roving.active];

  const legend = [
    lineKey('centre', messages.centreLine, 'chart-centre'),
    lineKey('limits', messages.limits, 'chart-limit'),
    lineKey('near', messages.nearLimits, 'chart-near'),
  ];
  const remarks = [
    ...limitRemarks(chart, messages),
    ...symbolRemarks([subject], periods, messages),
    ...(layout.y.startsAtZero ? [] : [messages.axisNotFromZero]),
  ];

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={xmrSummary(chart, messages)}
      table={xmrTable(chart, messages)}
      legend={<ChartLegend entries={legend} />}
      readout={active ? xmrReadout(chart, active, messages) : messages.hint}
      notes={
        <>
          <SignalList signals={signals} />
          <AnnotationList annotations={annotations} />
          <ChartRemarks remarks={remarks} />
        </>
      }
    >
      <div className="chart__plot" ref={plot} style={{ minHeight: layout.height }}>
        <XmrPlot chart={chart} layout={layout} width={width} roving={roving} />
      </div>
    </ChartFigure>
  );
}
