import { scaleLinear } from 'd3-scale';
import { ChartFigure } from './ChartFigure';
import type { ChartFrame } from './ChartFigure';
import { useChartMessages } from './chartMessages';
import type { QuartileBand } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ValueFormat } from './chartNumbers';
import { textWidth } from './plotArea';
import { useMeasuredWidth } from './useMeasuredWidth';

interface QuartileStripProps extends ChartFrame {
  subject: string;
  value: number;
  /** Place among the areas, 1 being the best, or the highest where nothing is judged. */
  rank: number;
  count: number;
  band: QuartileBand;
  /** The values between bands A and B, B and C (the median), C and D. */
  boundaries: [number, number, number];
  format: ValueFormat;
  /** False for an indicator whose values are neither good nor bad. */
  judged?: boolean;
}

const BANDS: QuartileBand[] = ['A', 'B', 'C', 'D'];
const HEIGHT = 108;
const STRIP_TOP = 36;
const STRIP_BOTTOM = 72;

/** Where the subject stands along the strip, kept inside its own band: ties can push a rank over the edge. */
function placeInBand(rank: number, count: number, band: QuartileBand): number {
  const start = BANDS.indexOf(band) / 4;
  return Math.min(Math.max((rank - 0.5) / count, start + 0.01), start + 0.24);
}

function Strip({ strip, width }: { strip: QuartileStripProps; width: number }) {
  const messages = useChartMessages();
  const { subject, value, rank, count, band, boundaries, format } = strip;
  const x = scaleLinear([0, 1], [8, width - 8]);
  const at = x(placeInBand(rank, count, band));
  const label = messages.named(subject, formatValue(value, format));
  const half = textWidth(label) / 2;
  const labelAt = Math.max(half, Math.min(at, width - half));
  const middle = (STRIP_TOP + STRIP_BOTTOM) / 2;

  return (
    <svg className="chart-svg" width={width} height={HEIGHT} aria-hidden="true">
      {BANDS.map((letter, index) => (
        <g key={letter}>
          <rect
            className={`chart-quarter chart-quarter--${letter.toLowerCase()}`}
            x={x(index / 4)}
            y={STRIP_TOP}
            width={x(0.25) - x(0)}
            height={STRIP_BOTTOM - STRIP_TOP}
          />
          <text
            className={`chart-quarter-text chart-quarter-text--${letter.toLowerCase()}`}
            x={x((index + 0.5) / 4)}
            y={middle}
            dy="0.35em"
            textAnchor="middle"
          >
            {letter}
          </text>
        </g>
      ))}
      {boundaries.map((boundary, index) => (
        <g key={BANDS[index]} transform={`translate(${x((index + 1) / 4)} 0)`}>
          <line className="chart-axis" y1={STRIP_BOTTOM} y2={STRIP_BOTTOM + 6} />
          <text className="chart-tick" y={STRIP_BOTTOM + 22} textAnchor="middle">
            {formatValue(boundary, format)}
          </text>
        </g>
      ))}
      <line className="chart-place" x1={at} x2={at} y1={STRIP_TOP - 6} y2={STRIP_BOTTOM} />
      <path className="chart-level-head" d={`M${at - 7},${STRIP_TOP - 12}h14l-7,9z`} />
      <text className="chart-label chart-label--subject" x={labelAt} y={16} textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}

/** The place of one area among all: its rank along four equal quarters, with the values between them. */
export function QuartileStrip(strip: QuartileStripProps) {
  const { title, download, subject, value, rank, count, band, boundaries, format, judged = true } = strip;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const written = formatValue(value, format);
  const rows = BANDS.map((letter, index) => {
    const boundary = boundaries[index];
    return {
      key: letter,
      header: messages.band(letter),
      cells: [
        messages.bands(judged)[letter],
        boundary === undefined ? '' : formatValue(boundary, format),
        letter === band ? messages.named(subject, written) : '',
      ],
    };
  });

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={messages.quartileSummary({ subject, value: written, rank, count, band, judged })}
      table={{
        caption: title,
        columns: [messages.bandHeading, messages.bandMeaning, messages.bandBoundary, messages.area],
        rows,
      }}
    >
      <div className="chart__plot" ref={plot} style={{ minHeight: HEIGHT }}>
        <Strip strip={strip} width={width} />
      </div>
    </ChartFigure>
  );
}
