/** Tenths of a degree, east and south: the unit of the drawn outline. */
export interface MapPoint {
  x: number;
  y: number;
}

/** What of the map is seen. Lengths from west to east are shortened to what they are at its middle. */
export interface MapView {
  x: number;
  y: number;
  width: number;
  height: number;
  /** By which a length from west to east is shortened: the cosine of the latitude in the middle. */
  shorten: number;
}

export interface MapCluster<T> extends MapPoint {
  members: T[];
}

/** Height of the picture by its width. */
const RATIO = 0.6;
/** Nearer than this the outline has nothing more to tell. */
const NARROWEST = 60;
const WORLD: MapView = { x: -1800, y: -900, width: 3600, height: 1800, shorten: 1 };
/** Points closer than this part of the width are one. */
const TOGETHER = 0.03;

export const mapPoint = ({ latitude, longitude }: { latitude: number; longitude: number }): MapPoint => ({
  x: longitude * 10,
  y: -latitude * 10,
});

/**
 * All points with air around them, `zoom` times as near. The projection is equirectangular with the middle's
 * parallel as its standard one: shapes are right where one looks, and nothing needs a library.
 */
export function viewOf(points: readonly MapPoint[], zoom = 1): MapView {
  if (points.length === 0) return WORLD;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  const shorten = Math.max(0.2, Math.cos((middle.y / 10) * (Math.PI / 180)));
  const needed = Math.max((east - west) * shorten * 1.4, ((south - north) * 1.4) / RATIO, 3 * NARROWEST);
  const width = Math.max(NARROWEST, Math.min(needed / zoom, 3600));
  const height = width * RATIO;
  return { x: middle.x * shorten - width / 2, y: middle.y - height / 2, width, height, shorten };
}

/** Points that would lie on one another become one, in the middle of its members. */
export function clustersOf<T extends MapPoint>(points: readonly T[], view: MapView): MapCluster<T>[] {
  const clusters: MapCluster<T>[] = [];
  const near = view.width * TOGETHER;
  for (const point of points) {
    const found = clusters.find(({ x, y }) => Math.hypot((x - point.x) * view.shorten, y - point.y) <= near);
    if (!found) clusters.push({ x: point.x, y: point.y, members: [point] });
    else {
      found.members.push(point);
      const share = 1 / found.members.length;
      found.x += (point.x - found.x) * share;
      found.y += (point.y - found.y) * share;
    }
  }
  return clusters;
}
