import { ChartFigure } from './ChartFigure';
import type { ChartFrame } from './ChartFigure';
import { ChartLegend } from './ChartLegend';
import { useChartMessages } from './chartMessages';
import type { ChartMessages, TargetStatus } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ValueFormat } from './chartNumbers';
import { tickLabels } from './axes';
import { StatusMark } from './marks';
import { useMeasuredWidth } from './useMeasuredWidth';
import { valueScale } from './valueScale';
import type { ValueScale } from './valueScale';

interface TargetBarProps extends ChartFrame {
  value: number | null;
  /** One value, or the two ends of a target range. */
  target: number | [number, number];
  minimum?: number;
  stretch?: number;
  status: TargetStatus;
  format: ValueFormat;
}

const HEIGHT = 78;
const BAR_TOP = 14;
const BAR_BOTTOM = 44;

function writtenTarget({ target, format }: TargetBarProps, messages: ChartMessages): string {
  if (typeof target === 'number') return formatValue(target, format);
  return messages.intervalRange(formatValue(target[0], format), formatValue(target[1], format));
}

function levels({ target, minimum, stretch }: TargetBarProps): { kind: LevelKind; value: number }[] {
  const targets = typeof target === 'number' ? [target] : target;
  return [
    ...targets.map((value) => ({ kind: 'target' as const, value })),
    ...(minimum === undefined ? [] : [{ kind: 'minimum' as const, value: minimum }]),
    ...(stretch === undefined ? [] : [{ kind: 'stretch' as const, value: stretch }]),
  ];
}

type LevelKind = 'target' | 'minimum' | 'stretch';

function Bar({ bar, scale, width }: { bar: TargetBarProps; scale: ValueScale; width: number }) {
  const base = scale.position(Math.max(0, scale.ticks[0] ?? 0));
  const end = bar.value === null ? base : scale.position(bar.value);
  const labels = tickLabels(scale.ticks, bar.format);
  return (
    <svg className="chart-svg" width={width} height={HEIGHT} aria-hidden="true">
      <rect className="chart-track" x={8} y={BAR_TOP} width={width - 16} height={BAR_BOTTOM - BAR_TOP} />
      <rect
        className={`chart-bar chart-bar--${bar.status}`}
        x={Math.min(base, end)}
        y={BAR_TOP + 7}
        width={Math.abs(end - base)}
        height={BAR_BOTTOM - BAR_TOP - 14}
      />
      {levels(bar).map(({ kind, value }) => (
        <g key={`${kind} ${value}`} transform={`translate(${scale.position(value)} 0)`}>
          <line className={`chart-level chart-level--${kind}`} y1={BAR_TOP - 4} y2={BAR_BOTTOM + 4} />
          {kind === 'target' && <path className="chart-level-head" d={`M-6,${BAR_TOP - 12}h12l-6,8z`} />}
        </g>
      ))}
      {scale.ticks.map((tick, index) => (
        <text key={tick} className="chart-tick" x={scale.position(tick)} y={HEIGHT - 12} textAnchor="middle">
          {labels[index]}
        </text>
      ))}
    </svg>
  );
}

/** One value as a bar against its target, minimum and stretch, with the status in words. */
export function TargetBar(bar: TargetBarProps) {
  const { title, download, value, status, format } = bar;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const shown = levels(bar);
  const everyValue = [0, ...shown.map((level) => level.value), ...(value === null ? [] : [value])];
  const scale = valueScale(everyValue, [20, width - 24], width < 480 ? 3 : 6);
  const target = writtenTarget(bar, messages);
  const written = value === null ? messages.noValue : formatValue(value, format);

  const legend = shown.map(({ kind, value: level }) => ({
    key: `${kind} ${level}`,
    label: messages.named(messages[kind], formatValue(level, format)),
    mark: <line className={`chart-level chart-level--${kind}`} y1={-8} y2={8} />,
  }));
  const rows = [
    { key: 'value', header: messages.value, cells: [written] },
    ...shown.map(({ kind, value: level }) => ({
      key: `${kind} ${level}`,
      header: messages[kind],
      cells: [formatValue(level, format)],
    })),
    { key: 'status', header: messages.status, cells: [messages.statuses[status]] },
  ];

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={
        value === null ? messages.noTargetValue(target) : messages.targetSummary(written, target, status)
      }
      table={{ caption: title, columns: [messages.measure, messages.value], rows }}
      legend={
        <ChartLegend
          entries={[
            { key: 'status', label: messages.statuses[status], mark: <StatusMark status={status} /> },
            ...legend,
          ]}
        />
      }
    >
      <div className="chart__plot" ref={plot} style={{ minHeight: HEIGHT }}>
        <Bar bar={bar} scale={scale} width={width} />
      </div>
    </ChartFigure>
  );
}
