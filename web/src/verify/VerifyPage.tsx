import { type ReactNode, type SubmitEvent, useEffect, useId } from "react";
import type { EngagementAnswer, VerifyAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { sayField, sayValue } from "../engagement/sayValue.ts";
import { titleOf } from "../engagement/title.ts";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { goTo, useParam } from "../route/navigation.ts";
import { engagementAddress } from "../route/route.ts";
import { sayDate } from "../text/dates.ts";
import { KINDS, label, STATUSES } from "../text/labels.ts";
import { distinctWords } from "./distinctWords.ts";
import "./verify.css";

const STANDINGS: Record<VerifyAnswer["standing"], string> = {
  backed: "Backed",
  partly: "Backed in part",
  contradicted: "Contradicted",
  "not-found": "Not found",
};

type Part = VerifyAnswer["parts"][number];
type Field = Part["fields"][number];

/** Is a sentence backed by the record: each thing it says, beside the words that say so or otherwise. */
export default function VerifyPage({ sentence }: { readonly sentence: string }): ReactNode {
  const [published] = useParam("published");
  const asked = new URLSearchParams({ sentence, ...(published === null ? {} : { published }) });
  const answer = useAnswer<VerifyAnswer>(sentence === "" ? null : `/verify?${asked}`);
  useEffect(() => {
    document.title = "Verify – Chancery";
  }, []);
  return (
    <article className="verify">
      <header>
        <h1>Verify a sentence</h1>
        <p className="soft">
          Each thing that it says is held against the record: by which words it is backed, by which contradicted.
        </p>
      </header>
      <VerifyForm key={`${sentence} ${published}`} sentence={sentence} published={published} />
      {sentence !== "" &&
        (answer.state === "ready" ? <Verdict verdict={answer.value} /> : <Waiting answer={answer} what="the answer" />)}
    </article>
  );
}

interface VerifyFormProps {
  readonly sentence: string;
  readonly published: string | null;
}

function VerifyForm({ sentence, published }: VerifyFormProps): ReactNode {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const words = String(form.get("sentence") ?? "").trim();
    const day = String(form.get("published") ?? "");
    if (words === "") return;
    goTo(`/verify?${new URLSearchParams({ sentence: words, ...(day === "" ? {} : { published: day }) })}`);
  };
  return (
    <form className="verify-form" onSubmit={onSubmit}>
      <label htmlFor={`${id}-sentence`}>Sentence</label>
      <textarea
        id={`${id}-sentence`}
        name="sentence"
        rows={3}
        maxLength={2000}
        required
        defaultValue={sentence}
        placeholder="Who met whom, when, where; what somebody said"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p className="verify-end">
        <label htmlFor={`${id}-published`}>written on</label>
        <input id={`${id}-published`} name="published" type="date" defaultValue={published ?? ""} />
        <button type="submit" className="button">
          Verify
        </button>
      </p>
    </form>
  );
}

function Verdict({ verdict }: { readonly verdict: VerifyAnswer }): ReactNode {
  return (
    <section className="verdict" aria-live="polite">
      <p className={`verdict-standing standing-${verdict.standing}`}>
        <strong>{STANDINGS[verdict.standing]}</strong> <Name>{verdict.why}</Name>
      </p>
      {verdict.parts.map((part, at) => (
        <PartView key={`${part.kind} ${part.engagement} ${at}`} part={part} />
      ))}
      {verdict.unchecked.length > 0 && (
        <p className="note">
          Words of the sentence that were not checked: <Name>{verdict.unchecked.join(", ")}</Name>
        </p>
      )}
      {verdict.nearest.length > 0 && (
        <>
          <h2>Nearest in the record</h2>
          <ul className="verdict-nearest">
            {verdict.nearest.map((id) => (
              <li key={id}>
                <EngagementLink id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PartView({ part }: { readonly part: Part }): ReactNode {
  return (
    <section className="verdict-part">
      <h2>{part.engagement === null ? "Words" : <EngagementLink id={part.engagement} />}</h2>
      <table className="verdict-fields">
        <caption className="unseen">What the sentence says, and the record's words for it</caption>
        <thead>
          <tr>
            <th scope="col">It says</th>
            <th scope="col">The record</th>
            <th scope="col">In whose words</th>
          </tr>
        </thead>
        <tbody>
          {part.fields.map((field) => (
            <FieldRow key={`${field.field} ${JSON.stringify(field.said)}`} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const FIELD_STANDINGS: Record<Field["standing"], string> = {
  backed: "says so",
  contradicted: "says otherwise",
  silent: "is silent",
};
const SIGNS: Record<Field["standing"], string> = { backed: "✓", contradicted: "✕", silent: "–" };

function FieldRow({ field }: { readonly field: Field }): ReactNode {
  const words = distinctWords(field.words);
  const against = distinctWords(field.against);
  return (
    <tr>
      <th scope="row">
        <span className="soft note">{field.field === "position" ? "Said" : sayField(field.field)}</span>
        <br />
        <Name>{sayChecked(field.field, field.said)}</Name>
      </th>
      <td className={`standing-${field.standing}`}>
        <span aria-hidden="true">{SIGNS[field.standing]}</span> {FIELD_STANDINGS[field.standing]}
        {field.recorded !== undefined && field.recorded !== null && (
          <p className="note">
            <Name>{sayChecked(field.field, field.recorded)}</Name>
          </p>
        )}
      </td>
      <td>
        {words.map((one) => (
          <SourceWordsLine key={`${one.report} ${one.start}`} words={one} />
        ))}
        {words.length === 0 && field.standing === "backed" && <span className="soft note">known, not stated in words</span>}
        {against.length > 0 && (
          <>
            <p className="note standing-contradicted">Others say otherwise:</p>
            {against.map((one) => (
              <SourceWordsLine key={`${one.report} ${one.start}`} words={one} />
            ))}
          </>
        )}
      </td>
    </tr>
  );
}

function sayChecked(field: string, value: unknown): string {
  if (typeof value !== "string") return sayValue(value);
  if (field === "kind") return label(KINDS, value);
  if (field === "status") return label(STATUSES, value);
  return field === "when" ? sayDate(value) : value;
}

function EngagementLink({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer<EngagementAnswer>(`/engagements/${encodeURIComponent(id)}`);
  return (
    <a href={engagementAddress(id)}>
      <Name>{answer.state === "ready" ? titleOf(answer.value) : "Engagement"}</Name>
    </a>
  );
}
