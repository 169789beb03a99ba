import { geoPath, geoTransform } from 'd3-geo';
import type { GeoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** The boundary of an area; longitude and latitude in degrees. */
export type AreaBoundary = Feature<Polygon | MultiPolygon, { code: string }>;

export interface FittedPath {
  path: GeoPath;
  height: number;
}

type Bounds = [[number, number], [number, number]];

function project(stretch: number, scale: number, [left, top]: [number, number]) {
  return geoTransform({
    point(longitude, latitude) {
      this.stream.point((longitude * stretch - left) * scale, (-latitude - top) * scale);
    },
  });
}

function boundsOf(boundaries: AreaBoundary[], stretch: number): Bounds {
  const flat = geoPath(project(stretch, 1, [0, 0]));
  return flat.bounds({ type: 'FeatureCollection', features: boundaries });
}

/**
 * A path generator that fits the boundaries into the width, and into the height at most.
 *
 * A borough is small enough to be drawn flat, with degrees of longitude shortened for its latitude.
 * Unlike a projection of the sphere this does not care which way round a ring is written, and councils'
 * files are written both ways.
 */
export function fittedPath(boundaries: AreaBoundary[], width: number, mostHeight: number): FittedPath {
  const [[, north], [, south]] = boundsOf(boundaries, 1);
  const stretch = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const [[left, top], [right, bottom]] = boundsOf(boundaries, stretch);

  const scale = Math.min(width / (right - left), mostHeight / (bottom - top));
  const spare = (width - (right - left) * scale) / 2;
  const origin: [number, number] = [left - spare / scale, top];
  return { path: geoPath(project(stretch, scale, origin)), height: (bottom - top) * scale };
}
