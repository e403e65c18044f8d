import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import type { EngagementsPage, Facet, MatrixAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { PAIR_COLUMNS } from "../explore/pairColumns.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { goTo } from "../route/navigation.ts";
import { DataTable } from "../table/DataTable.tsx";
import { partyName } from "../text/parties.ts";
import "./pair.css";

/** The way to a pair's page: two parties of the record. */
export default function PairChooser(): ReactNode {
  const answer = useAnswer<EngagementsPage>("/engagements?limit=1");
  useEffect(() => {
    document.title = "Two sides – Chancery";
  }, []);
  return (
    <>
      <h1>Two sides</h1>
      <p className="soft">All that the record holds of two parties: their contacts, what they said, what they promised.</p>
      {answer.state === "ready" ? (
        <>
          <Chooser parties={answer.value.facets.party} />
          <Pairs />
        </>
      ) : (
        <Waiting answer={answer} what="the parties" />
      )}
    </>
  );
}

function Chooser({ parties }: { readonly parties: readonly Facet[] }): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [a, b] = [String(form.get("a") ?? ""), String(form.get("b") ?? "")];
    if (a === b) setProblem("Choose two different parties.");
    else goTo({ page: "pair", a, b });
  };
  if (parties.length < 2) return <p>The record does not hold two parties yet.</p>;
  return (
    <form className="pair-chooser" onSubmit={onSubmit}>
      <PartyChoice name="a" label="First side" parties={parties} first={0} />
      <PartyChoice name="b" label="Second side" parties={parties} first={1} />
      <button type="submit" className="button">
        Show
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}

/** Those who met most often, to go there at once. */
function Pairs(): ReactNode {
  const answer = useAnswer<MatrixAnswer>("/explore/matrix");
  if (answer.state !== "ready") return <Waiting answer={answer} what="the pairs" />;
  if (answer.value.cells.length === 0) return null;
  const often = [...answer.value.cells].sort((x, y) => y.count - x.count);
  return (
    <section className="pair-often">
      <h2>Who met most often</h2>
      <Looked {...answer.value} />
      <DataTable name="Pairs" columns={PAIR_COLUMNS} rows={often} keyOf={(cell) => `${cell.a} ${cell.b}`} />
    </section>
  );
}

interface PartyChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly parties: readonly Facet[];
  /** Which of the parties is proposed, by how often it appears. */
  readonly first: number;
}

function PartyChoice({ name, label, parties, first }: PartyChoiceProps): ReactNode {
  const nameOf = (party: Facet): string => party.label || partyName(party.value);
  const byName = [...parties].sort((x, y) => nameOf(x).localeCompare(nameOf(y), "en"));
  return (
    <label>
      {label}
      <select name={name} defaultValue={parties[first]?.value}>
        {byName.map((party) => (
          <option key={party.value} value={party.value}>
            {nameOf(party)}
          </option>
        ))}
      </select>
    </label>
  );
}
