import type { ReactNode } from "react";
import type { EngagementAnswer, ReviewItemAnswer, WhyPair } from "../api/types.ts";
import { callReport } from "../engagement/callReport.ts";
import { sayField, sayValue } from "../engagement/sayValue.ts";
import { EngagementRow } from "../parts/EngagementRow.tsx";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Name } from "../parts/Words.tsx";
import type { Choice } from "./decisions.ts";

interface ReviewItemProps {
  readonly item: ReviewItemAnswer;
  readonly kind: string;
  readonly whole: EngagementAnswer | null;
  readonly choices: readonly Choice[];
  readonly decide: (choice: Choice) => void;
  readonly skip: () => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
}

/** One item: what is in doubt, the words on both sides, and what can be decided. */
export function ReviewItem({ item, kind, whole, choices, decide, skip, reason, setReason }: ReviewItemProps): ReactNode {
  return (
    <section className="review-item" aria-label="What is in doubt">
      <h2>{kind}</h2>
      <ol>
        <EngagementRow item={item.engagement} />
        {item.other !== null && <EngagementRow item={item.other} />}
      </ol>
      {item.pair !== null && <Reasons pair={item.pair} />}
      {item.kind === "conflict" && whole !== null && <Values fields={item.fields} whole={whole} />}
      <div className="review-decide">
        {choices.map((choice) => (
          <button key={choice.key} type="button" className="button" onClick={() => decide(choice)}>
            <kbd>{choice.key}</kbd> <Name>{choice.label}</Name>
          </button>
        ))}
        <button type="button" className="button" onClick={skip}>
          <kbd>j</kbd> Leave as it is
        </button>
      </div>
      <label className="review-reason">
        <span className="soft note">Reason, kept with the decision</span>
        <input
          value={reason}
          maxLength={500}
          placeholder={choices[0]?.reason ?? ""}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
    </section>
  );
}

/** What speaks for one engagement and what against, with the words of both accounts. */
function Reasons({ pair }: { readonly pair: WhyPair }): ReactNode {
  return (
    <table className="review-reasons">
      <caption className="unseen">What speaks for one engagement and what against</caption>
      <thead>
        <tr>
          <th scope="col">Speaks</th>
          <th scope="col">First account</th>
          <th scope="col">Second account</th>
        </tr>
      </thead>
      <tbody>
        {pair.reasons.map((reason) => (
          <tr key={`${reason.field} ${reason.says}`}>
            <th scope="row" className={reason.for ? "review-for" : "review-against"}>
              <span aria-hidden="true">{reason.for ? "+" : "−"}</span> {reason.for ? "for" : "against"}:{" "}
              <Name>{reason.says}</Name>
            </th>
            <td>{reason.a !== null && <SourceWordsLine words={reason.a} />}</td>
            <td>{reason.b !== null && <SourceWordsLine words={reason.b} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The values on which reports differ, beside each other. */
function Values({ fields, whole }: { readonly fields: readonly string[]; readonly whole: EngagementAnswer }): ReactNode {
  return whole.conflicts
    .filter((conflict) => fields.includes(conflict.field))
    .map((conflict) => (
      <table key={conflict.field} className="review-values">
        <caption>{sayField(conflict.field)}</caption>
        <tbody>
          {conflict.values.map((value) => (
            <tr key={value.reports.join(" ")}>
              <th scope="row">
                <Name>{sayValue(value.value)}</Name>
              </th>
              <td>
                <Name>{value.reports.map((id) => callReport(whole.reports, id)).join(", ")}</Name>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ));
}
