import type { ReactNode } from "react";
import type { Commitment, CommitmentsAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { callSide } from "../parts/participants.ts";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { address } from "../route/route.ts";
import { sayDate } from "../text/dates.ts";
import { ACTS, label } from "../text/labels.ts";
import "./commitments.css";

interface CommitmentsProps {
  readonly a: string;
  /** The other side; null for all that `a` promised. */
  readonly b: string | null;
}

/** What was promised or planned, the newest first, each with its words. */
export function Commitments({ a, b }: CommitmentsProps): ReactNode {
  const answer = useAnswer<CommitmentsAnswer>(`/commitments?${new URLSearchParams({ a, ...(b === null ? {} : { b }) })}`);
  return (
    <section>
      <h2>Promises and plans</h2>
      {answer.state !== "ready" ? (
        <Waiting answer={answer} what="the promises" />
      ) : answer.value.items.length === 0 ? (
        <p className="soft">No report tells of a promise or a plan.</p>
      ) : (
        <ol className="commitment-list">
          {answer.value.items.map((one) => (
            <CommitmentItem key={`${one.position.report} ${one.words.start} ${one.position.about}`} commitment={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

function CommitmentItem({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { position, on, words } = commitment;
  const said = on === null ? "undated" : sayDate(on);
  return (
    <li className="commitment">
      <p>
        <strong>
          <Name>{callSide(position.by) ?? "Somebody"}</Name>
        </strong>{" "}
        {label(ACTS, position.act)}: <Name>{position.about}</Name>
        {position.due !== null && <span className="commitment-due"> due {sayDate(position.due)}</span>}
      </p>
      <SourceWordsLine
        words={words}
        before={
          position.engagement === null ? (
            said
          ) : (
            <a href={address({ page: "engagement", id: position.engagement, report: position.report, at: null })}>{said}</a>
          )
        }
      />
    </li>
  );
}
