import type { ReactNode } from "react";
import type { FollowedPromise, FollowUp, PromisesAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import { address, engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { sayDate } from "../text/dates.ts";
import { partyName } from "../text/parties.ts";
import { STANDINGS, type Standing, sayTime, standingOf } from "./standing.ts";
import "./promises.css";

interface PromisesProps {
  readonly a: string;
  /** The other side; null for all that `a` promised. */
  readonly b: string | null;
}

const OUTCOMES: Record<FollowUp["outcome"], string> = { kept: "kept", changed: "changed", dropped: "dropped" };

/** What was promised or planned, the newest first, with its words and the later words that tell what became of it. */
export function Promises({ a, b }: PromisesProps): ReactNode {
  const [older, show] = useParam("promises-from");
  const asked = new URLSearchParams({ a, ...(b === null ? {} : { b }), ...(older === null ? {} : { cursor: older }) });
  const answer = useAnswer<PromisesAnswer>(`/promises?${asked}`);
  return (
    <section>
      <h2>Promises and plans, and what became of them</h2>
      {answer.state !== "ready" ? (
        <Waiting answer={answer} what="the promises" />
      ) : answer.value.items.length === 0 ? (
        <p className="soft">
          {older === null ? "No report tells of a promise or a plan here." : "No older promise or plan here."}
        </p>
      ) : (
        <PromiseList items={answer.value.items} />
      )}
      {answer.state === "ready" && (older !== null || answer.value.next !== null) && (
        <nav className="pages" aria-label="Promises and plans">
          {older !== null && (
            <button type="button" className="button" onClick={() => show(null)}>
              Newest promises
            </button>
          )}
          {answer.value.next !== null && (
            <button type="button" className="button" onClick={() => show(answer.value.next)}>
              Older promises
            </button>
          )}
        </nav>
      )}
    </section>
  );
}

function PromiseList({ items }: { readonly items: readonly FollowedPromise[] }): ReactNode {
  const [shown, show] = useParam("promises");
  const standings = Object.keys(STANDINGS) as Standing[];
  const chosen = standings.find((one) => one === shown);
  const kept = chosen === undefined ? items : items.filter((item) => standingOf(item) === chosen);
  const choice = (standing: Standing | undefined, label: string, count: number): ReactNode => (
    <label key={label}>
      <input type="radio" name="promises" checked={chosen === standing} onChange={() => show(standing ?? null)} />
      {label} {count}
    </label>
  );
  return (
    <>
      <fieldset className="switch promise-switch">
        <legend className="unseen">Which promises</legend>
        {choice(undefined, "All", items.length)}
        {standings.map((one) => choice(one, STANDINGS[one], items.filter((item) => standingOf(item) === one).length))}
      </fieldset>
      <p className="note soft">No later word in the record does not say that a promise was broken.</p>
      <SaveCsv name="Promises" columns={COLUMNS} rows={kept} />
      <ol className="promise-list">
        {kept.map((item) => (
          <PromiseItem key={`${item.promise.report} ${item.promise.words.start} ${item.promise.engagement}`} item={item} />
        ))}
      </ol>
    </>
  );
}

const COLUMNS: readonly Column<FollowedPromise>[] = [
  { key: "kind", title: "Kind", value: ({ promise }) => promise.kind },
  { key: "on", title: "Told of", value: ({ promise }) => promise.on },
  { key: "parties", title: "Parties", value: ({ promise }) => promise.parties.map(partyName).join("; ") },
  { key: "due", title: "For", value: ({ promise }) => sayTime(promise) },
  { key: "words", title: "Words", value: ({ promise }) => promise.words.sentence },
  { key: "source", title: "Source", value: ({ promise }) => promise.words.url ?? promise.words.source },
  { key: "standing", title: "Standing", value: (item) => STANDINGS[standingOf(item)] },
  {
    key: "later",
    title: "Later words",
    value: ({ followUps }) => followUps.map((one) => one.words.sentence).join(" / ") || null,
  },
  {
    key: "link",
    title: "Link",
    value: ({ promise }) => window.location.origin + engagementAddress(promise.engagement),
  },
];

function PromiseItem({ item }: { readonly item: FollowedPromise }): ReactNode {
  const { promise, followUps } = item;
  const due = sayTime(promise);
  return (
    <li className="promise">
      <p>
        <strong>{promise.kind === "plan" ? "Plan" : "Promise"}</strong> <Name>{promise.parties.map(partyName).join(", ")}</Name>
        {due !== null && <span className="promise-due"> for {due}</span>}
        <span className={`outcome outcome-${standingOf(item)}`}>{STANDINGS[standingOf(item)]}</span>
      </p>
      <SourceWordsLine
        words={promise.words}
        before={
          <a href={address({ page: "engagement", id: promise.engagement, report: promise.report, at: null })}>
            {sayDate(promise.on)}
          </a>
        }
      />
      {followUps.length > 0 && (
        <ul className="follow-ups">
          {followUps.map((one) => (
            <li key={`${one.outcome} ${one.engagement} ${one.words.report}`}>
              <p className="note">
                <strong className={`outcome-${one.outcome}`}>{OUTCOMES[one.outcome]}</strong>{" "}
                <span className="soft">
                  <Name>{one.because}</Name>
                </span>
              </p>
              <SourceWordsLine
                words={one.words}
                before={
                  <a href={address({ page: "engagement", id: one.engagement, report: one.words.report, at: null })}>
                    {one.on === null ? "undated" : sayDate(one.on)}
                  </a>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
