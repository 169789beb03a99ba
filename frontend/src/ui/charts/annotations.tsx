import { longDate } from '../../lib/dates';
import { useChartMessages } from './chartMessages';
import type { ChartAnnotation } from './observation';
import type { PeriodScale } from './periodScale';
import type { PlotArea } from './plotArea';

/** Annotations are lettered, since signals are numbered. */
function letter(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}

interface AnnotationMarksProps {
  annotations: ChartAnnotation[];
  scale: PeriodScale;
  area: PlotArea;
}

/** A lettered line at the day of each annotation that falls within the axis. */
export function AnnotationMarks({ annotations, scale, area }: AnnotationMarksProps) {
  return (
    <g aria-hidden="true">
      {annotations.map(({ date, text }, index) => {
        const x = scale.onDay(date);
        if (x === undefined) return null;
        return (
          <g key={`${date} ${text}`} transform={`translate(${x} 0)`}>
            <line className="chart-annotation" y1={area.top} y2={area.bottom} />
            <circle className="chart-badge" cy={area.top - 9} r={9} />
            <text className="chart-badge-text" y={area.top - 9} dy="0.35em" textAnchor="middle">
              {letter(index)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The texts of the annotations, by the same letters. */
export function AnnotationList({ annotations }: { annotations: ChartAnnotation[] }) {
  const messages = useChartMessages();
  if (annotations.length === 0) return null;
  return (
    <ul className="chart-notes chart-notes--marked" aria-label={messages.notes}>
      {annotations.map(({ date, text }, index) => (
        <li key={`${date} ${text}`}>
          <span className="chart-notes__badge">{letter(index)}</span>
          <span>{messages.labelled(longDate(date), text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Plain remarks under a chart. */
export function ChartRemarks({ remarks }: { remarks: string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="chart-notes">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
