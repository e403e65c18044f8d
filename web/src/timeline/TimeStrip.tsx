import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { goTo } from "../route/navigation.ts";
import { address, type TimelineQuery } from "../route/route.ts";
import { type Bin, bins, type MonthCount, yearStride } from "./bins.ts";
import { type PageOf, toTimeline } from "./filters.ts";
import "./strip.css";

interface TimeStripProps {
  readonly query: TimelineQuery;
  readonly months: readonly MonthCount[];
  readonly to?: PageOf;
}

const HEIGHT = 64;
const AXIS = 18;
/** Engagements that a full height stands for at least, so that single ones do not look like many. */
const SMALLEST_SCALE = 4;

/** First and last bar that are chosen, in either order. */
type Chosen = readonly [number, number];

/**
 * Engagements over time. A bar is a link to its span of time; drawing over several, or Shift with the arrows, takes them all. The table
 * below says the same.
 */
export function TimeStrip({ query, months, to: page = toTimeline }: TimeStripProps): ReactNode {
  const bars = bins(months);
  const strip = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [current, setCurrent] = useState(bars.length - 1);
  const drawn = useRef(false);
  if (bars.length === 0) return null;

  const width = 100 / bars.length;
  const tallest = Math.max(SMALLEST_SCALE, ...bars.map((bar) => bar.count));
  const toRange = (a: number, b: number): string =>
    address(page({ ...query, cursor: null, from: bars[Math.min(a, b)]?.from ?? null, to: bars[Math.max(a, b)]?.to ?? null }));
  const barAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    const share = box === undefined ? 0 : (event.clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (chosen === null || event.buttons !== 1) return;
    const at = barAt(event);
    if (at !== chosen[0]) drawn.current = true;
    if (at !== chosen[1]) setChosen([chosen[0], at]);
  };
  const onPointerUp = (): void => {
    if (chosen !== null && drawn.current) goTo(toRange(...chosen));
    setChosen(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (event.key === "Enter" && chosen !== null) {
      event.preventDefault();
      goTo(toRange(...chosen));
      setChosen(null);
    } else if (to !== undefined && to >= 0 && to < bars.length) {
      event.preventDefault();
      setChosen(event.shiftKey ? [chosen?.[0] ?? current, to] : null);
      setCurrent(to);
      strip.current?.querySelectorAll("a")[to]?.focus();
    }
  };
  const isIn = (bar: Bin, at: number): boolean =>
    chosen === null
      ? (query.from === null || bar.to >= query.from) && (query.to === null || bar.from <= query.to)
      : at >= Math.min(...chosen) && at <= Math.max(...chosen);

  return (
    <figure className="strip">
      <figcaption className="unseen">
        Engagements over time. Arrow keys walk through the bars, Shift with an arrow takes several, Enter shows them.
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset. */}
      <svg
        ref={strip}
        className="strip-chart"
        width="100%"
        height={HEIGHT + AXIS}
        role="group"
        aria-label="Engagements over time"
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => setChosen(null)}
        onKeyDown={onKeyDown}
      >
        <line className="strip-axis" x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
        {bars.map((bar, at) => {
          const height = bar.count === 0 ? 0 : Math.max(3, (bar.count / tallest) * (HEIGHT - 6));
          return (
            <a
              key={bar.from}
              href={toRange(at, at)}
              className={isIn(bar, at) ? "strip-bar strip-in" : "strip-bar"}
              tabIndex={at === Math.min(current, bars.length - 1) ? 0 : -1}
              aria-label={`${bar.label}: ${bar.count} ${bar.count === 1 ? "engagement" : "engagements"}`}
              draggable={false}
              onFocus={() => setCurrent(at)}
              onDragStart={(event) => event.preventDefault()}
              onPointerDown={() => {
                drawn.current = false;
                setChosen([at, at]);
              }}
              onClick={(event) => {
                if (drawn.current) event.preventDefault();
              }}
            >
              <title>{`${bar.label}: ${bar.count}`}</title>
              <rect className="strip-hit" x={`${at * width}%`} y="0" width={`${width}%`} height={HEIGHT} />
              <rect
                className="strip-fill"
                x={`${(at + 0.1) * width}%`}
                y={HEIGHT - height}
                width={`${0.8 * width}%`}
                height={height}
              />
            </a>
          );
        })}
        <Years bars={bars} width={width} />
      </svg>
      <BarsTable bars={bars} toRange={toRange} />
    </figure>
  );
}

function Years({ bars, width }: { readonly bars: readonly Bin[]; readonly width: number }): ReactNode {
  const stride = yearStride(bars);
  return bars.map(
    (bar, at) =>
      bar.opensYear &&
      // A year whose name would run over the edge is left to the table.
      (bars.length - at) * width > 3 &&
      bar.year % stride === 0 && (
        <text key={bar.from} className="strip-year" x={`${at * width}%`} y={HEIGHT + AXIS - 4}>
          {bar.year}
        </text>
      ),
  );
}

function BarsTable({
  bars,
  toRange,
}: {
  readonly bars: readonly Bin[];
  readonly toRange: (a: number, b: number) => string;
}): ReactNode {
  return (
    <details className="strip-table note">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col" className="number">
              Engagements
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, at) => (
            <tr key={bar.from}>
              <td>
                <a href={toRange(at, at)}>{bar.label}</a>
              </td>
              <td className="number">{bar.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
