import './charts.scss';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useChartMessages } from './chartMessages';
import { ChartTable } from './ChartTable';
import type { ChartTableContent } from './ChartTable';

/** Where the figures can be had as a file: an address, or something to do. */
type ChartDownload = { href: string } | { onDownload: () => void };

/** What every chart with a frame is given. */
export interface ChartFrame {
  title: string;
  download?: ChartDownload;
}

interface ChartFigureProps extends ChartFrame {
  summary: string;
  table: ChartTableContent;
  children: ReactNode;
  legend?: ReactNode;
  notes?: ReactNode;
  /** What the pointed-at or focused mark says; its line keeps its place when empty. */
  readout?: string;
}

function DownloadLink({ download }: { download: ChartDownload }) {
  const { downloadCsv } = useChartMessages();
  if ('href' in download) {
    return (
      <a className="chart__download" href={download.href} download>
        {downloadCsv}
      </a>
    );
  }
  return (
    <button className="chart__download" type="button" onClick={download.onDownload}>
      {downloadCsv}
    </button>
  );
}

/** The frame of every chart: title, sentence, drawing, notes, data table and download. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, summary, table, download, legend, notes, readout, children } = props;
  const messages = useChartMessages();
  const titleId = useId();

  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption>
        <p className="chart__title" id={titleId}>
          {title}
        </p>
        <p className="chart__summary">{summary}</p>
      </figcaption>
      {legend}
      {readout !== undefined && <p className="chart__readout">{readout}</p>}
      {children}
      {notes}
      <div className="chart__data">
        <details>
          <summary>{messages.showTable}</summary>
          <ChartTable {...table} />
        </details>
        {download && <DownloadLink download={download} />}
      </div>
    </figure>
  );
}
