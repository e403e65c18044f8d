import type { ReactNode } from "react";
import type { EngagementSummary } from "../api/types.ts";
import { timeScale } from "../parts/timeScale.ts";
import { isDay, sayDate, sayLength } from "../text/dates.ts";
import type { longestSilence } from "./silence.ts";

interface ContactLineProps {
  readonly items: readonly EngagementSummary[];
  readonly silence: ReturnType<typeof longestSilence>;
}

const LINE = 26;

/** Contacts of two sides on one line of years, the longest silence marked; the list of contacts further down is the table of the same. */
export function ContactLine({ items, silence }: ContactLineProps): ReactNode {
  const dated = items.filter((item) => isDay(item.when));
  const scale = timeScale(dated.map((item) => item.when.edtf));
  if (scale === null) return <p className="soft">No contact has a known day.</p>;
  const undated = items.length - dated.length;
  return (
    <figure className="contact-line">
      <svg width="100%" height="64" aria-hidden="true" className="scale">
        {scale.years.map((year) => (
          <g key={year}>
            <line
              className="scale-year"
              x1={`${scale.at(`${year}-01-01`)}%`}
              x2={`${scale.at(`${year}-01-01`)}%`}
              y1="6"
              y2="46"
            />
            <text x={`${scale.at(`${year}-01-01`)}%`} y="60">
              {year}
            </text>
          </g>
        ))}
        <line className="contact-axis" x1="0" x2="100%" y1={LINE} y2={LINE} />
        {silence !== null && silence.days > 90 && (
          <line
            className="contact-silence"
            x1={`${scale.at(silence.from)}%`}
            x2={`${scale.at(silence.to)}%`}
            y1={LINE}
            y2={LINE}
          />
        )}
        {dated.map((item) => (
          <circle
            key={item.id}
            className={`contact contact-${item.status}`}
            cx={`${scale.at(item.when.edtf)}%`}
            cy={LINE}
            r="5"
          />
        ))}
      </svg>
      <figcaption className="note soft">
        Filled: took place; hollow: planned, cancelled or denied.
        {silence !== null &&
          ` Longest silence: ${sayLength(silence.days)}, ${sayDate(silence.from)} to ${sayDate(silence.to)} (dotted).`}
        {undated > 0 && ` ${undated} without a known day ${undated === 1 ? "is" : "are"} not drawn.`}
      </figcaption>
    </figure>
  );
}
