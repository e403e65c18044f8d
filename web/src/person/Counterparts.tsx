import type { ReactNode } from "react";
import type { PersonAnswer } from "../api/types.ts";
import { Party } from "../parts/Party.tsx";
import { Name } from "../parts/Words.tsx";
import { personAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";

const SHOWN = 20;

type Counterpart = PersonAnswer["counterparts"][number];

const COLUMNS: readonly Column<Counterpart>[] = [
  { key: "name", title: "Name", value: (one) => one.name },
  { key: "for", title: "For", value: (one) => one.for },
  { key: "count", title: "Engagements", value: (one) => one.count },
];

interface CounterpartsProps extends Pick<PersonAnswer, "counterparts"> {
  /** Names the file. */
  readonly name: string;
}

/** Whom the person met, the most often first. */
export function Counterparts({ counterparts, name }: CounterpartsProps): ReactNode {
  if (counterparts.length === 0) return <p className="soft">None in this record.</p>;
  const most = Math.max(...counterparts.map((one) => one.count));
  const shown = counterparts.slice(0, SHOWN);
  return (
    <>
      <SaveCsv name={name} columns={COLUMNS} rows={shown} />
      <table className="counterparts">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">For</th>
            <th scope="col" className="number">
              Engagements
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id ?? `${one.name} ${one.for}`}>
              <td>
                {one.id === null ? (
                  <Name>{one.name}</Name>
                ) : (
                  <a href={personAddress(one.id)}>
                    <Name>{one.name}</Name>
                  </a>
                )}
              </td>
              <td>{one.for !== null && <Party code={one.for} short linked />}</td>
              <td className="number">{one.count}</td>
              <td className="count-bar">
                <svg width="100%" height="10" aria-hidden="true">
                  <rect className="term" width={`${(one.count / most) * 100}%`} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
