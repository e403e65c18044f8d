import type { ReactNode } from "react";
import type { EngagementSummary, PairAnswer, RecordPosition } from "../api/types.ts";
import { callSide } from "../parts/participants.ts";
import { Name } from "../parts/Words.tsx";
import { address } from "../route/route.ts";
import { sayEdtf, sayWhen } from "../text/dates.ts";
import { ACTS, label } from "../text/labels.ts";

interface PairPositionsProps extends Pick<PairAnswer, "a" | "b" | "positions" | "engagements"> {}

/** Both sides beside each other, a row for each kind of act. */
export function PairPositions({ a, b, positions, engagements }: PairPositionsProps): ReactNode {
  const acts = [...new Set(positions.map((position) => position.act))];
  if (positions.length === 0) return <p className="soft">No report of these contacts tells what was said.</p>;
  const cell = (act: string, party: string): ReactNode => (
    <td>
      <SaidList
        positions={positions.filter((position) => position.act === act && isBy(position, party))}
        engagements={engagements}
      />
    </td>
  );
  return (
    <table className="said">
      <thead>
        <tr>
          <th scope="col">Act</th>
          <th scope="col">
            <Name>{a.name}</Name>
          </th>
          <th scope="col">
            <Name>{b.name}</Name>
          </th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act}>
            <th scope="row">{label(ACTS, act)}</th>
            {cell(act, a.id)}
            {cell(act, b.id)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What both said together stands on both sides. */
function isBy(position: RecordPosition, party: string): boolean {
  return position.by.for === party || position.by.for === "BOTH";
}

interface SaidListProps {
  readonly positions: readonly RecordPosition[];
  readonly engagements: readonly EngagementSummary[];
}

function SaidList({ positions, engagements }: SaidListProps): ReactNode {
  return (
    <ul>
      {positions.map((position, at) => (
        <li key={`${position.report} ${position.evidence[0]?.start ?? at}`}>
          <SaidLine position={position} engagements={engagements} />
        </li>
      ))}
    </ul>
  );
}

interface SaidLineProps {
  readonly position: RecordPosition;
  readonly engagements: readonly EngagementSummary[];
  /** Say who said it, where no heading does. */
  readonly named?: boolean;
}

/** One position with the day of its engagement, which leads to the words. */
export function SaidLine({ position, engagements, named = false }: SaidLineProps): ReactNode {
  const item = engagements.find((one) => one.id === position.engagement);
  const speaker = callSide(position.by);
  return (
    <>
      {named && (
        <>
          <strong>
            <Name>{speaker ?? "Unnamed"}</Name>
          </strong>{" "}
          {label(ACTS, position.act)}:{" "}
        </>
      )}
      {!named && position.by.for === "BOTH" && <span className="soft">the sides: </span>}
      <Name>{position.about === "" ? (position.evidence[0]?.quote ?? "") : position.about}</Name>
      {position.due !== null && <span className="soft">, due {sayEdtf(position.due)}</span>}{" "}
      {item !== undefined && (
        <a className="note said-on" href={address({ page: "engagement", id: item.id, report: position.report, at: null })}>
          {sayWhen(item.when)}
        </a>
      )}
    </>
  );
}
