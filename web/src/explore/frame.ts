/** The part of the map that is shown, in its own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A closer look than this shows nothing more at a scale of 1:110 million. */
const CLOSEST = 24;
const AROUND = 0.14;

/** The smallest frame of the map's own shape that holds all points with some room; the whole map where there are none. */
export function frameOf(points: readonly (readonly [number, number])[], map: Size): Frame {
  if (points.length === 0) return { x: 0, y: 0, ...map };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const share = Math.max((Math.max(...xs) - left) / map.width, (Math.max(...ys) - top) / map.height, 1 / 8);
  const zoom = Math.min(1, share * (1 + 2 * AROUND));
  const centre = [(left + Math.max(...xs)) / 2, (top + Math.max(...ys)) / 2] as const;
  return kept({ x: centre[0] - (zoom * map.width) / 2, y: centre[1] - (zoom * map.height) / 2, ...scaled(map, zoom) }, map);
}

/** The frame made smaller (factor under 1) or larger around its middle. */
export function zoomed(frame: Frame, factor: number, map: Size): Frame {
  const width = Math.min(map.width, Math.max(map.width / CLOSEST, frame.width * factor));
  const height = (width / map.width) * map.height;
  return kept({ x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height }, map);
}

/** The frame moved by shares of its own size. */
export const moved = (frame: Frame, right: number, down: number, map: Size): Frame =>
  kept({ ...frame, x: frame.x + right * frame.width, y: frame.y + down * frame.height }, map);

const scaled = (size: Size, zoom: number): Size => ({ width: size.width * zoom, height: size.height * zoom });

/** No frame leaves the map. */
function kept(frame: Frame, map: Size): Frame {
  const inside = (at: number, size: number, whole: number): number => Math.max(0, Math.min(at, whole - size));
  return { ...frame, x: inside(frame.x, frame.width, map.width), y: inside(frame.y, frame.height, map.height) };
}
