import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { YearCount } from "../api/types.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { KINDS, label } from "../text/labels.ts";
import { type Break, breaks } from "./breaks.ts";
import "./years.css";

interface YearBarsProps {
  readonly years: readonly YearCount[];
  /** The page of one year's engagements. */
  readonly to: (year: string) => string;
  /** Named in the file and for screen readers: "Engagements of Türkiye a year". */
  readonly name: string;
}

const HEIGHT = 84;
const AXIS = 20;
const ABOVE = 16;
/** Of a year, in rem: three bars over a whole page say no more. */
const WIDEST = 5;
const SIGNS: Record<Break["what"], string> = { silent: "○", fewer: "↓", more: "↑" };

/** How often a year, with what breaks the rhythm marked and said; the table has the same. */
export function YearBars({ years, to, name }: YearBarsProps): ReactNode {
  const box = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(years.length - 1);
  const [only] = years;
  if (only === undefined) return <p className="soft">None with a known year.</p>;
  if (years.length === 1) {
    return (
      <p>
        <a href={to(only.year)}>
          {only.year}: {only.count}
        </a>
      </p>
    );
  }
  const broken = new Map(breaks(years).map((one) => [one.year, one]));
  const most = Math.max(4, ...years.map((year) => year.count));
  const width = 100 / years.length;
  const stride = [1, 2, 5, 10, 20].find((size) => years.length / size <= 14) ?? 20;
  const walk = (event: KeyboardEvent): void => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: years.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= years.length) return;
    event.preventDefault();
    box.current?.querySelectorAll("a")[next]?.focus();
  };
  return (
    <figure className="year-bars">
      <svg ref={box} width="100%" height={ABOVE + HEIGHT + AXIS} style={{ maxWidth: `${years.length * WIDEST}rem` }}>
        <title>{name}</title>
        <line className="strip-axis" x1="0" x2="100%" y1={ABOVE + HEIGHT + 0.5} y2={ABOVE + HEIGHT + 0.5} />
        {years.map((year, place) => {
          const height = (year.count / most) * HEIGHT;
          const mark = broken.get(year.year);
          return (
            <a
              key={year.year}
              href={to(year.year)}
              className="year-bar"
              tabIndex={place === Math.min(at, years.length - 1) ? 0 : -1}
              aria-label={`${year.year}: ${year.count}${mark === undefined ? "" : `, a break: ${mark.why}`}`}
              onFocus={() => setAt(place)}
              onKeyDown={walk}
            >
              <title>{mark?.why ?? `${year.year}: ${year.count}`}</title>
              <rect className="year-hit" x={`${place * width}%`} y="0" width={`${width}%`} height={ABOVE + HEIGHT} />
              <rect
                className="year-fill"
                x={`${(place + 0.14) * width}%`}
                y={ABOVE + HEIGHT - height}
                width={`${0.72 * width}%`}
                height={height}
              />
              {mark !== undefined && (
                <text className="year-break" x={`${(place + 0.5) * width}%`} y={ABOVE + HEIGHT - height - 4}>
                  {SIGNS[mark.what]}
                </text>
              )}
            </a>
          );
        })}
        {years.map(
          (year, place) =>
            Number(year.year) % stride === 0 && (
              <text key={year.year} className="year-name" x={`${(place + 0.5) * width}%`} y={ABOVE + HEIGHT + AXIS - 4}>
                {year.year}
              </text>
            ),
        )}
      </svg>
      <figcaption className="note">
        {broken.size > 0 && (
          <ul className="year-breaks">
            {[...broken.values()].map((one) => (
              <li key={one.year}>
                <span aria-hidden="true">{SIGNS[one.what]}</span> {one.why}
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>As a table</summary>
          <DataTable name={name} columns={COLUMNS} rows={years} keyOf={(year) => year.year} param="years-sort" />
        </details>
      </figcaption>
    </figure>
  );
}

const kindsOf = (year: YearCount): string =>
  Object.entries(year.kinds)
    .sort(([, x], [, y]) => y - x)
    .map(([kind, count]) => `${label(KINDS, kind).toLowerCase()} ${count}`)
    .join(", ");

const COLUMNS: readonly Column<YearCount>[] = [
  { key: "year", title: "Year", value: (year) => year.year },
  { key: "count", title: "Engagements", number: true, value: (year) => year.count },
  { key: "kinds", title: "Of which", value: (year) => kindsOf(year) || null },
];
