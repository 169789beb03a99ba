import type { ReactNode } from 'react';
import { useChartMessages } from './chartMessages';

export interface LegendEntry {
  key: string;
  label: string;
  /** Drawn in a box of 28 by 16 pixels whose middle is the origin. */
  mark: ReactNode;
}

/** What the marks of a chart mean. */
export function ChartLegend({ entries }: { entries: LegendEntry[] }) {
  const messages = useChartMessages();
  return (
    <ul className="chart-legend" aria-label={messages.key}>
      {entries.map(({ key, label, mark }) => (
        <li key={key}>
          <svg width={28} height={16} viewBox="-14 -8 28 16" aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
