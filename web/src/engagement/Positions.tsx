import type { ReactNode } from "react";
import type { Position } from "../../../src/reading/reading.ts";
import { callSide } from "../parts/participants.ts";
import { Name } from "../parts/Words.tsx";
import { sayEdtf } from "../text/dates.ts";
import { ACTS, label, toLink } from "../text/labels.ts";
import { Value } from "./Value.tsx";

/** What the sides said, in the order of the report. */
export function Positions({ positions }: { readonly positions: readonly Position[] }): ReactNode {
  if (positions.length === 0) return null;
  return (
    <section>
      <h2>What was said</h2>
      <ul className="positions">
        {positions.map((position, at) => (
          // Positions have no id of their own; their place in the answer names them, as in the field "positions/0".
          <li key={`positions/${at}`} className={position.commitment ? "position commitment" : "position"}>
            <PositionLine position={position} field={`positions/${at}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PositionLine({ position, field }: { readonly position: Position; readonly field: string }): ReactNode {
  const toward = position.toward.map((side) => callSide(side)).filter((side) => side !== null);
  return (
    <Value field={field}>
      <strong>
        <Name>{callSide(position.by) ?? "Unnamed"}</Name>
      </strong>{" "}
      <span className="act">{label(ACTS, position.act)}</span>
      {toward.length > 0 && (
        <>
          {" "}
          {toLink(position.act)}
          <Name>{toward.join(", ")}</Name>
        </>
      )}
      {position.about !== "" && (
        <>
          : <Name>{position.about}</Name>
        </>
      )}
      {position.commitment && (
        <span className="commitment-mark">commitment{position.due !== null && <>, due {sayEdtf(position.due)}</>}</span>
      )}
    </Value>
  );
}
