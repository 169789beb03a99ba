import './maps.scss';
import { useId, useMemo, useState } from 'react';
import { ChartRemarks } from '../charts/annotations';
import { ChartFigure } from '../charts/ChartFigure';
import { useChartMessages } from '../charts/chartMessages';
import { useMeasuredWidth } from '../charts/useMeasuredWidth';
import { areaClasses } from './areaClasses';
import { AreaList } from './AreaList';
import { areaMapSummary, areaMapTable, areaSymbolRemarks, spokenArea } from './areaMap';
import type { AreaMapProps } from './areaMap';
import { ClassPatterns, ClassShape } from './ClassPatterns';
import { MapLegend } from './MapLegend';
import { fittedPath } from './planarPath';
import type { AreaBoundary } from './planarPath';

interface ChoroplethMapProps extends AreaMapProps {
  boundaries: AreaBoundary[];
}

const TALLEST = 520;
const MARGIN = 3;

/** Areas drawn from their boundaries and shaded by class, beside a list that does the same by keyboard. */
export function ChoroplethMap(map: ChoroplethMapProps) {
  const { title, download, areas, boundaries, format, classing, selectedCode, onSelect } = map;
  const messages = useChartMessages();
  const patterns = useId();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const selected = selectedCode ?? chosen;
  const classes = areaClasses(areas, classing, format, messages);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const shown = byCode.get(pointed ?? selected ?? '');
  const summary = areaMapSummary(map, messages);

  const drawn = useMemo(() => {
    const { path, height } = fittedPath(boundaries, width - 2 * MARGIN, TALLEST);
    return {
      height: height + 2 * MARGIN,
      shapes: boundaries.map((boundary) => ({ code: boundary.properties.code, d: path(boundary) ?? '' })),
    };
  }, [boundaries, width]);
  const outline = (code: string | undefined) => drawn.shapes.find((shape) => shape.code === code)?.d;

  const select = (code: string) => {
    setChosen(code);
    onSelect?.(code);
  };

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={summary}
      table={areaMapTable(map, classes, messages)}
      legend={<MapLegend classes={classes.legend} />}
      readout={shown ? spokenArea(shown, format, messages) : messages.nothingSelected}
      notes={<ChartRemarks remarks={areaSymbolRemarks(areas, messages)} />}
    >
      <div className="map">
        <div className="map__drawing" ref={plot} style={{ minHeight: drawn.height }}>
          <svg className="chart-svg" width={width} height={drawn.height} role="img" aria-label={summary}>
            <ClassPatterns prefix={patterns} looks={classes.legend.map(({ look }) => look)} />
            <g transform={`translate(${MARGIN} ${MARGIN})`}>
              {drawn.shapes.map(({ code, d }) => (
                <g
                  key={code}
                  onPointerEnter={() => setPointed(code)}
                  onPointerLeave={() => setPointed(undefined)}
                  onPointerUp={() => select(code)}
                >
                  <ClassShape prefix={patterns} look={classes.classOf(byCode.get(code)).look} d={d} />
                </g>
              ))}
              <path className="map-outline map-outline--pointed" d={outline(pointed)} />
              <path className="map-outline map-outline--selected" d={outline(selected)} />
            </g>
          </svg>
        </div>
        <AreaList
          areas={areas}
          classes={classes}
          format={format}
          selectedCode={selected}
          onSelect={select}
          onPoint={setPointed}
        />
      </div>
    </ChartFigure>
  );
}
