import { type ReactNode, useEffect, useState } from "react";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { CorrectionAnswer, EngagementAnswer, ReviewAnswer, ReviewItemAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { goTo, useParam } from "../route/navigation.ts";
import { engagementAddress } from "../route/route.ts";
import { CorrectionsList } from "./CorrectionsList.tsx";
import { type Choice, choicesOf, itemKey } from "./decisions.ts";
import { QueueList } from "./QueueList.tsx";
import { Reviewer } from "./Reviewer.tsx";
import { ReviewItem } from "./ReviewItem.tsx";
import { DOUBTS } from "./reviewColumns.ts";
import { loadReviewer, storeReviewer } from "./reviewer.ts";
import { useKeys } from "./useKeys.ts";
import "./review.css";

/** So many are asked for: who decides these gets the next. */
const MOST = 50;

/** What a person should look at first, decided with single keys; every decision can be undone. */
export default function ReviewPage(): ReactNode {
  const [round, setRound] = useState(0);
  const answer = useAnswer<ReviewAnswer>(`/review?limit=${MOST}`, round);
  useEffect(() => {
    document.title = "Review – Chancery";
  }, []);
  return (
    <article className="review">
      <header>
        <h1>Review</h1>
        <p className="soft">Doubtful merges first, then reports that differ, then values of little confidence.</p>
      </header>
      {answer.state === "ready" ? (
        <Queue items={answer.value.items} round={round} changed={() => setRound(round + 1)} />
      ) : (
        <Waiting answer={answer} what="what to review" />
      )}
    </article>
  );
}

interface QueueProps {
  readonly items: readonly ReviewItemAnswer[];
  readonly round: number;
  readonly changed: () => void;
}

function Queue({ items, round, changed }: QueueProps): ReactNode {
  const [chosen, choose] = useParam("item");
  const [reviewer, setReviewer] = useState(loadReviewer);
  const [reason, setReason] = useState("");
  const [last, setLast] = useState<CorrectionAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const at = Math.max(
    0,
    items.findIndex((one) => itemKey(one) === chosen),
  );
  const item = items[at];
  const whole = useAnswer<EngagementAnswer>(
    item?.kind === "conflict" ? `/engagements/${encodeURIComponent(item.engagement.id)}` : null,
    round,
  );
  const choices = item === undefined ? [] : choicesOf(item, whole.state === "ready" && !whole.stale ? whole.value : null);
  const to = (next: number): void => {
    const one = items[Math.min(items.length - 1, Math.max(0, next))];
    if (one !== undefined) choose(itemKey(one));
    setReason("");
  };

  /** Signs and sends; true where it was done. */
  const tell = async (work: () => Promise<CorrectionAnswer>, keep: boolean): Promise<boolean> => {
    setProblem(null);
    if (reviewer.trim() === "") {
      setProblem("Give your name first: each decision is signed.");
      document.getElementById("reviewer")?.focus();
      return false;
    }
    storeReviewer(reviewer.trim());
    try {
      const done = await work();
      setLast(keep ? done : null);
      setReason("");
      changed();
      return true;
    } catch (error) {
      // Another tab, or another person, may have decided it: the list is asked for anew.
      setProblem(`Not kept: ${messageOf(error)} If it was decided meanwhile, the list shows it now.`);
      changed();
      return false;
    }
  };
  const decide = (choice: Choice): void => {
    const next = items[at + 1] ?? items[at - 1];
    void tell(
      () => send("/corrections", { ...choice.request, author: reviewer.trim(), reason: reason.trim() || choice.reason }),
      true,
    ).then((done) => done && choose(next === undefined ? null : itemKey(next)));
  };
  const undo = (correction: Pick<CorrectionAnswer, "id">): void =>
    void tell(
      () =>
        send(`/corrections/${encodeURIComponent(correction.id)}/undo`, { author: reviewer.trim(), reason: "undone in review" }),
      false,
    );

  useKeys({
    j: () => to(at + 1),
    k: () => to(at - 1),
    o: () => item !== undefined && goTo(engagementAddress(item.engagement.id)),
    u: () => last !== null && undo(last),
    ...Object.fromEntries(choices.map((choice) => [choice.key, () => decide(choice)])),
  });

  return (
    <>
      <Reviewer name={reviewer} setName={setReviewer} />
      <div aria-live="polite">
        {last !== null && (
          <p className="review-done">
            Decided and kept: {last.reason}.{" "}
            <button type="button" className="button" onClick={() => undo(last)}>
              Undo <kbd>u</kbd>
            </button>
          </p>
        )}
      </div>
      {problem !== null && (
        <p className="review-problem" role="alert">
          {problem}
        </p>
      )}
      {item === undefined ? (
        <p>Nothing waits for review: no doubtful merge, no reports that differ, nothing of little confidence.</p>
      ) : (
        <div className="review-columns">
          <QueueList items={items} item={item} more={items.length === MOST} choose={(one) => to(items.indexOf(one))} />
          <ReviewItem
            item={item}
            kind={DOUBTS[item.kind]}
            whole={whole.state === "ready" && !whole.stale ? whole.value : null}
            choices={choices}
            decide={decide}
            skip={() => to(at + 1)}
            reason={reason}
            setReason={setReason}
          />
        </div>
      )}
      <CorrectionsList round={round} undo={undo} />
    </>
  );
}
