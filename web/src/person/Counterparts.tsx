import type { ReactNode } from "react";
import type { PersonAnswer } from "../api/types.ts";
import { Party } from "../parts/Party.tsx";
import { Name } from "../parts/Words.tsx";
import { personAddress } from "../route/route.ts";

const SHOWN = 20;

/** Whom the person met, the most often first. */
export function Counterparts({ counterparts }: Pick<PersonAnswer, "counterparts">): ReactNode {
  if (counterparts.length === 0) return <p className="soft">None in this record.</p>;
  const most = Math.max(...counterparts.map((one) => one.count));
  return (
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
        {counterparts.slice(0, SHOWN).map((one) => (
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
  );
}
