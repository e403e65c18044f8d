import type { ReactNode } from "react";
import type { Pattern, PatternsAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { Day } from "../parts/Day.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import { address, engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { partyName } from "../text/parties.ts";

const CALLED: Record<Pattern["what"], string> = {
  "gone-quiet": "Gone quiet",
  "first-contact": "First contact",
  "new-mediator": "New mediator",
  summoned: "Envoy summoned",
};

/** What breaks a pattern as of a day, each with the figures that it rests on. */
export function Patterns({ params }: { readonly params: string }): ReactNode {
  const [day, setDay] = useParam("day");
  const asked = new URLSearchParams(params);
  if (day !== null) asked.set("day", day);
  const answer = useAnswer<PatternsAnswer>(`/patterns${asked.size === 0 ? "" : `?${asked}`}`);
  return (
    <section>
      <h2>What breaks a pattern</h2>
      {answer.state !== "ready" ? (
        <Waiting answer={answer} what="the patterns" />
      ) : (
        <>
          <label className="watch-day">
            <span className="soft note">as of</span>
            <input type="date" value={answer.value.on} onChange={(event) => setDay(event.target.value || null)} />
          </label>
          <Looked {...answer.value} />
          {answer.value.items.length === 0 ? (
            <p className="soft">
              Nothing breaks a pattern here: no pair gone quiet, no first contact, no new mediator, no envoy summoned.
            </p>
          ) : (
            <DataTable name="Breaks of pattern" columns={COLUMNS} rows={answer.value.items} keyOf={keyOf} />
          )}
        </>
      )}
    </section>
  );
}

const keyOf = (one: Pattern): string => `${one.what} ${one.parties.join(" ")} ${one.on}`;

const COLUMNS: readonly Column<Pattern>[] = [
  { key: "what", title: "What", value: (one) => CALLED[one.what] },
  { key: "on", title: "Since", value: (one) => one.on, cell: (one) => <Day of={one.on} /> },
  {
    key: "parties",
    title: "Parties",
    value: (one) => one.parties.map(partyName).join(", "),
    cell: (one) => <PatternParties parties={one.parties} />,
  },
  { key: "why", title: "From what", value: (one) => one.why },
  {
    key: "engagements",
    title: "Engagement",
    value: (one) => one.engagements.join(" "),
    cell: (one) => one.engagements.map((id) => <LastLink key={id} id={id} what={one.what} />),
  },
];

function PatternParties({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const [a, b] = parties;
  const said = <Name>{parties.map(partyName).join(", ")}</Name>;
  return a === undefined || b === undefined ? said : <a href={address({ page: "pair", a, b })}>{said}</a>;
}

function LastLink({ id, what }: { readonly id: string; readonly what: Pattern["what"] }): ReactNode {
  return <a href={engagementAddress(id)}>{what === "gone-quiet" ? "the last" : "open"}</a>;
}
