import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { wardsQuery } from '../../api/areas';
import { configurationQuery } from '../../api/configuration';
import { valueFormatOf } from '../../api/valueFormat';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { ChoroplethMap } from '../../ui/maps/ChoroplethMap';
import type { AreaBoundary } from '../../ui/maps/planarPath';
import { TileGrid } from '../../ui/maps/TileGrid';
import { type Area, type Boundaries, boundariesQuery, type League } from './api';
import type { Shade } from './indicatorAddress';
import { areaValue } from './leagueChart';
import { t } from './messages';

interface Props {
  league: League;
  shade: Shade;
  authorityCode: string;
  selected: string | undefined;
}

/** The wards by their boundaries; as tiles where no boundary is known. */
export function WardMap({ league, shade, authorityCode, selected }: Props) {
  const { shortName } = useSuspenseQuery(configurationQuery).data.council;
  const boundaries = useQuery(boundariesQuery(authorityCode));
  const wards = useQuery(wardsQuery(authorityCode));
  const { indicator, period, rows } = league;
  if (period === null || rows.length === 0) return <p className="govuk-body">{t('compare.empty')}</p>;
  if (boundaries.isPending || wards.isPending) return <Loading />;

  const map = {
    title: t('map.title', { title: indicator.title, area: shortName, period: period.label }),
    areas: rows.map(areaValue),
    format: valueFormatOf(indicator),
    classing: shade === 'value' ? ({ by: 'quantile' } as const) : ({ by: 'comparison' } as const),
    ...(selected !== undefined && { selectedCode: selected }),
  };
  const shapes = boundariesOf(boundaries.data);
  if (shapes.length > 0) return <ChoroplethMap {...map} boundaries={shapes} />;
  const tiles = tilesOf(wards.data?.items ?? []);
  if (tiles.length > 0) return <TileGrid {...map} tiles={tiles} />;
  return <Notice>{t('map.noPlaces')}</Notice>;
}

/** The contract leaves the nesting of positions to GeoJSON, which says it better. */
function boundariesOf(collection: Boundaries | undefined): AreaBoundary[] {
  return (collection?.features ?? []) as unknown as AreaBoundary[];
}

/** As many letters as a tile has room for. */
const LETTERS = 4;

function tilesOf(wards: readonly Area[]) {
  return wards.flatMap(({ code, name, tile }) =>
    tile === null ? [] : [{ code, shortName: name.slice(0, LETTERS), column: tile.column, row: tile.row }],
  );
}
