import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from "react";
import type { PlaceCount } from "../api/types.ts";
import { type Frame, frameOf, moved, zoomed } from "./frame.ts";
import { labelled } from "./placeLabels.ts";
import { HEIGHT, OUTLINES, WIDTH } from "./projection.ts";
import { useWidth } from "./useWidth.ts";

export interface Placed {
  readonly place: PlaceCount;
  readonly point: readonly [number, number];
  readonly key: string;
}

interface PlaceMapProps {
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

const MAP = { width: WIDTH, height: HEIGHT };
const CLOSER = 1 / 1.6;
const STEP = 0.15;
const SMALLEST = 4;
const LARGEST = 22;
/** On a small map the largest circle takes no more than this share of its width. */
const LARGEST_SHARE = 1 / 40;

/** Area, not width, stands for the count. All in pixels; `width` is the map's. */
const radiusOf = (count: number, most: number, width: number): number => {
  const largest = Math.max(SMALLEST + 4, Math.min(LARGEST, width * LARGEST_SHARE));
  return SMALLEST + (largest - SMALLEST) * Math.sqrt((count - 1) / Math.max(1, most - 1));
};

/** The map: drawn closer by its buttons or + and −, moved by drawing or Shift with the arrows; arrows alone walk from place to place. */
export function PlaceMap({ placed, chosen, choose }: PlaceMapProps): ReactNode {
  const start = useMemo(
    () =>
      frameOf(
        placed.map((one) => one.point),
        MAP,
      ),
    [placed],
  );
  const [own, setOwn] = useState<{ readonly of: Frame; readonly frame: Frame } | null>(null);
  const frame = own?.of === start ? own.frame : start;
  const setFrame = (next: Frame): void => setOwn({ of: start, frame: next });
  const box = useRef<SVGSVGElement>(null);
  const unit = frame.width / (useWidth(box) ?? WIDTH);
  const dragged = useRef<{ readonly x: number; readonly y: number; readonly frame: Frame } | null>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyed(event, frame);
    if (next !== null) {
      event.preventDefault();
      setFrame(next);
    } else if (event.key === "Escape") choose(null);
    else walk(event, placed);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = dragged.current;
    if (from === null || event.buttons !== 1) return;
    const right = ((from.x - event.clientX) * unit) / frame.width;
    setFrame(moved(from.frame, right, ((from.y - event.clientY) * unit) / frame.height, MAP));
  };

  return (
    <figure className="map">
      <figcaption className="unseen">
        Map of places; the table below says the same. Arrow keys walk from place to place, plus and minus draw closer.
      </figcaption>
      <svg
        ref={box}
        className="map-sheet"
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        width="100%"
        onPointerDown={(event) => {
          dragged.current = { x: event.clientX, y: event.clientY, frame };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          dragged.current = null;
        }}
      >
        <title>Map of places</title>
        <path className="map-sphere" d={OUTLINES.sphere} />
        <path className="map-land" d={OUTLINES.land} />
        <path className="map-borders" d={OUTLINES.borders} />
        <Places {...{ placed, chosen, choose, unit, frame, onKeyDown }} />
      </svg>
      <div className="map-buttons">
        <button type="button" className="button" aria-label="Closer" onClick={() => setFrame(zoomed(frame, CLOSER, MAP))}>
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label="Further away"
          onClick={() => setFrame(zoomed(frame, 1 / CLOSER, MAP))}
        >
          −
        </button>
        <button type="button" className="button" onClick={() => setFrame({ x: 0, y: 0, ...MAP })}>
          World
        </button>
        <button type="button" className="button" onClick={() => setFrame(start)}>
          All places
        </button>
      </div>
    </figure>
  );
}

function keyed(event: KeyboardEvent, frame: Frame): Frame | null {
  if (event.key === "+" || event.key === "=") return zoomed(frame, CLOSER, MAP);
  if (event.key === "-") return zoomed(frame, 1 / CLOSER, MAP);
  const way = { ArrowRight: [STEP, 0], ArrowLeft: [-STEP, 0], ArrowDown: [0, STEP], ArrowUp: [0, -STEP] }[event.key];
  return event.shiftKey && way !== undefined ? moved(frame, way[0] ?? 0, way[1] ?? 0, MAP) : null;
}

/** From the place that has the focus to the nearest one in the direction of the arrow. */
function walk(event: KeyboardEvent, placed: readonly Placed[]): void {
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  const here = placed.find((one) => one.key === document.activeElement?.getAttribute("data-place"));
  if (way === undefined || here === undefined) return;
  event.preventDefault();
  const [dx = 0, dy = 0] = way;
  const ahead = placed.flatMap((one) => {
    const [x, y] = [one.point[0] - here.point[0], one.point[1] - here.point[1]];
    const along = x * dx + y * dy;
    // What lies more to the side than ahead is for another arrow.
    return along > 0 && along >= Math.abs(x * dy + y * dx) * 0.5 ? [{ one, distance: Math.hypot(x, y) }] : [];
  });
  const next = ahead.sort((a, b) => a.distance - b.distance)[0]?.one;
  if (next === undefined) return;
  event.currentTarget
    .closest("svg")
    ?.querySelector<SVGElement>(`[data-place="${CSS.escape(next.key)}"]`)
    ?.focus();
}

interface PlacesProps extends PlaceMapProps {
  /** Map units in a pixel. */
  readonly unit: number;
  readonly frame: Frame;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The smaller places lie over the larger ones, so that each can be hit; names where there is room. */
function Places({ placed, chosen, choose, unit, frame, onKeyDown }: PlacesProps): ReactNode {
  const most = Math.max(1, ...placed.map((one) => one.place.count));
  const names = labelled(placed, frame, unit);
  const radius = (place: PlaceCount): number => radiusOf(place.count, most, frame.width / unit) * unit;
  const [at, setAt] = useState<string | null>(null);
  return (
    <>
      {placed.map(({ place, point, key }) => (
        <a
          key={key}
          href={`?place=${encodeURIComponent(key)}`}
          className={key === chosen ? "map-place map-chosen" : "map-place"}
          data-place={key}
          tabIndex={key === (at ?? placed[0]?.key) ? 0 : -1}
          aria-label={`${place.place}: ${place.count} ${place.count === 1 ? "engagement" : "engagements"}`}
          draggable={false}
          onFocus={() => setAt(key)}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            event.preventDefault();
            choose(key === chosen ? null : key);
          }}
        >
          <title>{`${place.place}: ${place.count}`}</title>
          <circle cx={point[0]} cy={point[1]} r={radius(place)} strokeWidth={unit} />
        </a>
      ))}
      {placed
        .filter((one) => names.has(one.key) || one.key === chosen)
        .map(({ place, point, key }) => (
          <text
            key={key}
            className="map-name"
            x={point[0] + radius(place) + 3 * unit}
            y={point[1] + 4 * unit}
            fontSize={13 * unit}
            strokeWidth={3 * unit}
          >
            {place.place}
          </text>
        ))}
    </>
  );
}
