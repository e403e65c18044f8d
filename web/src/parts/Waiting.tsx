import type { ReactNode } from "react";
import type { Answer } from "../api/useAnswer.ts";

interface WaitingProps {
  readonly answer: Exclude<Answer<unknown>, { state: "ready" }>;
  /** What is being fetched, for the reader: "the timeline". */
  readonly what: string;
}

/** A page or part whose answer is on its way or did not come. */
export function Waiting({ answer, what }: WaitingProps): ReactNode {
  if (answer.state === "loading") {
    return (
      <p className="waiting" role="status">
        Fetching {what}…
      </p>
    );
  }
  const missing = answer.error.status === 404 || answer.error.status === 410;
  return (
    <div className="waiting failed" role="alert">
      <p>
        <strong>{missing ? `The record does not hold ${what}.` : `Could not fetch ${what}.`}</strong>
      </p>
      <p className="soft">{answer.error.message}</p>
      {missing ? (
        <a className="button" href="/">
          To the timeline
        </a>
      ) : (
        <button type="button" className="button" onClick={answer.retry}>
          Try again
        </button>
      )}
    </div>
  );
}
