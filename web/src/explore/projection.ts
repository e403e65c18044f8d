import { type GeoProjection, geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";

export const WIDTH = 960;
export const HEIGHT = 468;

const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Equal areas: no state looks larger than it is. */
const projection: GeoProjection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
const path = geoPath(projection).digits(1);

/** The outlines, drawn once: all maps show the same world. */
export const OUTLINES = {
  sphere: path({ type: "Sphere" }) ?? "",
  land: path(feature(world, world.objects.land)) ?? "",
  borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "",
};

/** Where a place stands on the map; null for what is no place on Earth. */
export function pointOf(lon: number, lat: number): readonly [number, number] | null {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null;
  return projection([lon, lat]);
}
