import type { ChartPeriod } from './observation';
import type { PeriodScale } from './periodScale';
import type { PlotArea } from './plotArea';
import type { RovingFocus } from './useRovingFocus';

interface PeriodReaderProps {
  label: string;
  periods: ChartPeriod[];
  scale: PeriodScale;
  area: PlotArea;
  roving: RovingFocus;
  /** Height of the mark of a period. */
  markAt: (period: string) => number;
  describe: (period: ChartPeriod) => string;
}

/** A column over each period that says its values to pointer, touch, keyboard and screen reader. */
export function PeriodReader(props: PeriodReaderProps) {
  const { label, periods, scale, area, roving, markAt, describe } = props;
  return (
    <g role="group" aria-label={label}>
      {periods.map((period, index) => {
        const x = scale.at(period.key);
        const isActive = roving.active === index;
        return (
          <g
            key={period.key}
            className="chart-reader"
            role="img"
            aria-label={describe(period)}
            onKeyDown={roving.onKeyDown}
            {...roving.item(index)}
          >
            {isActive && <line className="chart-guide" x1={x} x2={x} y1={area.top} y2={area.bottom} />}
            {isActive && <circle className="chart-ring" cx={x} cy={markAt(period.key)} r={9} />}
            <rect
              className="chart-hit"
              x={x - scale.step / 2}
              y={area.top}
              width={scale.step}
              height={Math.max(0, area.bottom - area.top)}
            />
          </g>
        );
      })}
    </g>
  );
}
