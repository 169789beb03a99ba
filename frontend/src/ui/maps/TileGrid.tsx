import './maps.scss';
import { useId, useState } from 'react';
import { ChartRemarks } from '../charts/annotations';
import { ChartFigure } from '../charts/ChartFigure';
import { useChartMessages } from '../charts/chartMessages';
import { useMeasuredWidth } from '../charts/useMeasuredWidth';
import { useRovingFocus } from '../charts/useRovingFocus';
import { areaClasses } from './areaClasses';
import { AreaList } from './AreaList';
import { areaMapSummary, areaMapTable, areaSymbolRemarks, shortValue, spokenArea } from './areaMap';
import type { AreaMapProps } from './areaMap';
import { ClassPatterns, ClassShape } from './ClassPatterns';
import { MapLegend } from './MapLegend';
import { nextTile } from './tileMoves';
import type { TilePlace } from './tileMoves';

interface TileGridProps extends AreaMapProps {
  /** The place of each area, with the three or four letters that its tile has room for. */
  tiles: (TilePlace & { code: string; shortName: string })[];
}

const LARGEST = 76;
/** A tile smaller than this cannot hold its letters and value: a list is shown instead. */
const SMALLEST = 42;
const GAP = 4;

/** Areas as equal tiles in their rough places: a map for where no boundaries are at hand. */
export function TileGrid(map: TileGridProps) {
  const { title, download, areas, tiles, format, classing, selectedCode, onSelect } = map;
  const messages = useChartMessages();
  const patterns = useId();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<string>();
  const selected = selectedCode ?? chosen;
  const roving = useRovingFocus(tiles.length, 0, (key, index) => nextTile(tiles, key, index));
  const classes = areaClasses(areas, classing, format, messages);
  const byCode = new Map(areas.map((area) => [area.code, area]));

  const columns = 1 + Math.max(0, ...tiles.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...tiles.map(({ row }) => row));
  const size = Math.min(LARGEST, Math.floor((width - (columns - 1) * GAP) / columns));
  const activeTile = roving.active === undefined ? undefined : tiles[roving.active];
  const shown = byCode.get(activeTile?.code ?? selected ?? '');

  const select = (code: string) => {
    setChosen(code);
    onSelect?.(code);
  };

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={areaMapSummary(map, messages)}
      table={areaMapTable(map, classes, messages)}
      legend={<MapLegend classes={classes.legend} />}
      readout={shown ? spokenArea(shown, format, messages) : messages.nothingSelected}
      notes={<ChartRemarks remarks={areaSymbolRemarks(areas, messages)} />}
    >
      <div className="chart__plot" ref={plot}>
        {size < SMALLEST ? (
          <AreaList
            areas={areas}
            classes={classes}
            format={format}
            selectedCode={selected}
            onSelect={select}
          />
        ) : (
          <svg
            className="chart-svg"
            width={columns * (size + GAP)}
            height={rows * (size + GAP)}
            role="group"
            aria-label={title}
          >
            <ClassPatterns prefix={patterns} looks={classes.legend.map(({ look }) => look)} />
            {tiles.map(({ code, shortName, column, row }, index) => {
              const area = byCode.get(code);
              const { look } = classes.classOf(area);
              return (
                <g
                  key={code}
                  className={`map-tile map-tile--${look}`}
                  transform={`translate(${column * (size + GAP) + 2} ${row * (size + GAP) + 2})`}
                  role="button"
                  aria-pressed={code === selected}
                  aria-label={area ? spokenArea(area, format, messages) : shortName}
                  onClick={() => select(code)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' || event.key === ' ') {
                      event.preventDefault();
                      select(code);
                    }
                    roving.onKeyDown(event);
                  }}
                  {...roving.item(index)}
                >
                  <ClassShape prefix={patterns} look={look} d={`M0,0h${size}v${size}h${-size}z`} />
                  <text className="map-tile__name" x={size / 2} y={size / 2 - 4} textAnchor="middle">
                    {shortName}
                  </text>
                  <text className="map-tile__value" x={size / 2} y={size / 2 + 14} textAnchor="middle">
                    {shortValue(area, format, messages)}
                  </text>
                  <rect className="map-tile__frame" width={size} height={size} />
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </ChartFigure>
  );
}
