import type { ReactNode } from "react";
import type { CorrectionAnswer, CorrectionsAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { sayField } from "../engagement/sayValue.ts";
import { Day } from "../parts/Day.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";

interface CorrectionsListProps {
  readonly round: number;
  readonly undo: (correction: CorrectionAnswer) => void;
}

const STATES: Record<CorrectionAnswer["state"], string> = {
  applied: "holds",
  partly: "holds in part",
  unfit: "no longer fits",
  undone: "undone",
};

/** All decisions, those undone too: nothing is overwritten. */
export function CorrectionsList({ round, undo }: CorrectionsListProps): ReactNode {
  const answer = useAnswer<CorrectionsAnswer>("/corrections", round);
  return (
    <section>
      <h2>Decisions so far</h2>
      {answer.state !== "ready" ? (
        <Waiting answer={answer} what="the decisions" />
      ) : answer.value.items.length === 0 ? (
        <p className="soft">None yet.</p>
      ) : (
        <DataTable name="Decisions" columns={columns(undo)} rows={[...answer.value.items].reverse()} keyOf={(one) => one.id} />
      )}
    </section>
  );
}

function sayAct({ act }: CorrectionAnswer): string {
  switch (act.kind) {
    case "merge":
      return "merged";
    case "split":
      return "split";
    case "reject":
      return "rejected";
    case "set":
      return `${sayField(act.field)} set to ${typeof act.value === "string" ? act.value : JSON.stringify(act.value)}`;
    case "person":
      return `${act.was} is ${act.is.name}`;
    case "forget":
      return `report ${act.report} forgotten`;
  }
}

const columns = (undo: CorrectionsListProps["undo"]): readonly Column<CorrectionAnswer>[] => [
  { key: "recorded", title: "When", value: (one) => one.recorded, cell: (one) => <Day of={one.recorded.slice(0, 10)} /> },
  { key: "author", title: "Who", value: (one) => one.author },
  { key: "act", title: "What", value: sayAct },
  { key: "reason", title: "Why", value: (one) => one.reason },
  { key: "state", title: "State", value: (one) => (one.why === null ? STATES[one.state] : `${STATES[one.state]}: ${one.why}`) },
  {
    key: "engagements",
    title: "Engagements",
    value: (one) => one.engagements.join(" "),
    cell: (one) =>
      one.engagements.map((id, at) => (
        <span key={id}>
          {at > 0 && " "}
          <a href={engagementAddress(id)}>{at === 0 ? "open" : at + 1}</a>
        </span>
      )),
  },
  {
    key: "undo",
    title: "Undo",
    value: (one) => (one.undone === null ? null : `by ${one.undone.author}`),
    cell: (one) =>
      one.undone === null ? (
        <button type="button" className="plain-button" onClick={() => undo(one)}>
          Undo<span className="unseen"> {sayAct(one)}</span>
        </button>
      ) : (
        <span className="soft">by {one.undone.author}</span>
      ),
  },
];
