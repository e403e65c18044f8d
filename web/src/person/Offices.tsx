import type { ReactNode } from "react";
import type { Office } from "../api/types.ts";
import { Party } from "../parts/Party.tsx";
import { asDay, type TimeScale, timeScale } from "../parts/timeScale.ts";
import { Name } from "../parts/Words.tsx";
import { officeAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { sayDate } from "../text/dates.ts";

interface OfficesProps {
  readonly offices: readonly Office[];
  /** Days of engagements, each once. */
  readonly days: readonly string[];
  /** Names the file. */
  readonly name: string;
}

const COLUMNS: readonly Column<Office>[] = [
  { key: "office", title: "Office", value: (one) => one.office },
  { key: "for", title: "For", value: (one) => one.for },
  { key: "from", title: "From", value: (one) => one.from },
  { key: "to", title: "To", value: (one) => one.to },
];

/** Offices over time: a table whose last column draws the same dates on one line of years, with the engagements below. */
export function Offices({ offices, days, name }: OfficesProps): ReactNode {
  const edges = offices.flatMap(({ from, to }) =>
    [from === null ? [] : [asDay(from)], to === null ? [] : [asDay(to, true)]].flat(),
  );
  const today = new Date().toISOString().slice(0, 10);
  const open = offices.some((office) => office.to === null && office.from !== null);
  const scale = timeScale([...edges, ...days, ...(open ? [today] : [])]);
  if (offices.length === 0) return <p className="soft">No office is known for this person.</p>;
  return (
    <>
      <SaveCsv name={name} columns={COLUMNS} rows={offices} />
      <table className="offices">
        <thead>
          <tr>
            <th scope="col">Office</th>
            <th scope="col">For</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            {scale !== null && (
              <td className="office-line">
                <YearMarks scale={scale} />
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {offices.map((office) => (
            <tr key={`${office.office} ${office.for} ${office.from} ${office.to}`}>
              <th scope="row">
                <OfficeName office={office} />
              </th>
              <td>
                <Party code={office.for} short linked />
              </td>
              <td>{office.from === null ? <span className="soft">not known</span> : sayDate(office.from)}</td>
              <td>{office.to === null ? <span className="soft">open or not known</span> : sayDate(office.to)}</td>
              {scale !== null && (
                <td className="office-line">
                  <TermBar office={office} scale={scale} />
                </td>
              )}
            </tr>
          ))}
          {scale !== null && days.length > 0 && (
            <tr>
              <th scope="row">Engagements</th>
              <td colSpan={3}>
                on {days.length.toLocaleString("en-GB")} known {days.length === 1 ? "day" : "days"}
              </td>
              <td className="office-line">
                <Ticks days={days} scale={scale} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

/** Leads to all holders of the office, where it is one of a kind that has its page. */
function OfficeName({ office }: { readonly office: Office }): ReactNode {
  if (office.officeClass.startsWith("other")) return <Name>{office.office}</Name>;
  return (
    <a href={officeAddress(office.officeClass, office.for)}>
      <Name>{office.office}</Name>
    </a>
  );
}

function YearMarks({ scale }: { readonly scale: TimeScale }): ReactNode {
  return (
    <svg width="100%" height="18" aria-hidden="true" className="scale">
      {scale.years.map((year) => (
        <text key={year} x={`${scale.at(`${year}-01-01`)}%`} y="13">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** A term of office; an end that is not known fades into a dashed line to the edge of the scale. */
export function TermBar({
  office,
  scale,
}: {
  readonly office: Pick<Office, "from" | "to">;
  readonly scale: TimeScale;
}): ReactNode {
  const from = office.from === null ? null : scale.at(asDay(office.from));
  const to = office.to === null ? null : scale.at(asDay(office.to, true));
  const solidTo = to ?? from ?? 0;
  return (
    <svg width="100%" height="18" aria-hidden="true" className="scale">
      {scale.years.map((year) => (
        <line
          key={year}
          className="scale-year"
          x1={`${scale.at(`${year}-01-01`)}%`}
          x2={`${scale.at(`${year}-01-01`)}%`}
          y1="0"
          y2="18"
        />
      ))}
      {from !== null && to !== null && (
        <rect className="term" x={`${from}%`} y="4" width={`${Math.max(0.6, solidTo - from)}%`} height="10" />
      )}
      {(from === null) !== (to === null) && (
        <line className="term-open" x1={`${from ?? 0}%`} x2={`${to ?? 100}%`} y1="9" y2="9" />
      )}
      {(from ?? to) !== null && (from === null || to === null) && <circle className="term" cx={`${from ?? to}%`} cy="9" r="4" />}
    </svg>
  );
}

function Ticks({ days, scale }: { readonly days: readonly string[]; readonly scale: TimeScale }): ReactNode {
  return (
    <svg width="100%" height="18" aria-hidden="true" className="scale">
      {days.map((day) => (
        <line key={day} className="tick" x1={`${scale.at(day)}%`} x2={`${scale.at(day)}%`} y1="3" y2="15" />
      ))}
    </svg>
  );
}
