import { type ReactNode, useMemo, useState } from "react";
import type { Engagement, Reading } from "../../../src/reading/reading.ts";
import type { InboxAnswer } from "../api/types.ts";
import { Facts } from "../engagement/Facts.tsx";
import { Participants } from "../engagement/Participants.tsx";
import { Positions } from "../engagement/Positions.tsx";
import { type Pointing, PointingContext, type Side } from "../engagement/pointing.ts";
import { ReportText } from "../engagement/ReportText.tsx";
import { titleOf } from "../engagement/title.ts";
import { Name } from "../parts/Words.tsx";
import { isHtml } from "../text/htmlView.ts";
import type { Span } from "../text/segments.ts";
import { Failures } from "./Failures.tsx";
import { leftOpen, sayFound } from "./leftOpen.ts";
import type { Read } from "./useReading.ts";

interface ReadingViewProps {
  readonly read: Read;
  readonly keep: () => void;
  readonly keeping: boolean;
}

/** What the text says, or where its reading stands. */
export function ReadingView({ read, keep, keeping }: ReadingViewProps): ReactNode {
  switch (read.state) {
    case "nothing":
      return (
        <p className="soft inbox-nothing">
          Values appear here with the words they stand on: who met whom, in which office, when, where, and what each side said.
        </p>
      );
    case "reading":
      return <p role="status">Reading…</p>;
    case "failed":
      return (
        <p className="inbox-problem" role="alert">
          {read.message}
        </p>
      );
    case "read":
      return (
        <div className={read.stale ? "inbox-read inbox-stale" : "inbox-read"}>
          <Reports answer={read.answer} keep={keep} keeping={keeping} />
        </div>
      );
  }
}

interface ReportsProps {
  readonly answer: InboxAnswer;
  readonly keep: () => void;
  readonly keeping: boolean;
}

function Reports({ answer, keep, keeping }: ReportsProps): ReactNode {
  const [at, setAt] = useState(0);
  const { items, failures, more } = answer;
  const one = items[at] ?? items[0];
  return (
    <>
      <Failures failures={failures} more={more} />
      {items.length > 0 && (
        <p className="inbox-keep">
          <strong aria-live="polite">
            {items.length === 1 && one !== undefined ? sayFound(one.reading) : `${items.length} reports`}
          </strong>
          <button type="button" className="button inbox-keep-button" onClick={keep} disabled={keeping}>
            {items.length === 1 ? "Keep in the record" : "Keep all in the record"}
          </button>
        </p>
      )}
      {items.length > 1 && (
        <label className="inbox-which">
          Report{" "}
          <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {items.map((item, place) => (
              <option key={item.reading.report.id} value={place}>
                {place + 1}: {item.reading.report.title ?? item.reading.report.source}
              </option>
            ))}
          </select>
        </label>
      )}
      {one !== undefined && <OneReading key={one.reading.report.id} item={one} />}
    </>
  );
}

function OneReading({ item }: { readonly item: InboxAnswer["items"][number] }): ReactNode {
  const { reading, text } = item;
  const [at, setAt] = useState(0);
  const engagement = reading.engagements[at] ?? reading.engagements[0];
  return (
    <>
      {item.known && <p className="note soft">The record holds this very text already.</p>}
      <Notes reading={reading} />
      {reading.engagements.length > 1 && (
        <fieldset className="inbox-engagements">
          <legend className="unseen">Engagements of the report</legend>
          {reading.engagements.map((one, place) => (
            <label key={one.id}>
              <input type="radio" name="engagement" checked={one === engagement} onChange={() => setAt(place)} />
              <Name>{titleOf(one)}</Name>
            </label>
          ))}
        </fieldset>
      )}
      <Worded reading={reading} engagement={engagement ?? null} text={text} />
    </>
  );
}

/** What the command line says in terms of its options is said here in terms of the page's fields. */
const IN_THE_APP: Readonly<Record<string, string>> = {
  "undated-report": "the report says no date of its own; give the day on which it was published",
};

/** What the reading remarks of the text as a whole. */
function Notes({ reading }: { readonly reading: Reading }): ReactNode {
  if (reading.diagnostics.length === 0) return null;
  return (
    <ul className="inbox-notes note">
      {reading.diagnostics.map((one) => (
        <li key={one.code} className={`note-${one.severity}`}>
          <Name>{IN_THE_APP[one.code] ?? one.message}</Name>
        </li>
      ))}
    </ul>
  );
}

interface WordedProps {
  readonly reading: Reading;
  readonly engagement: Engagement | null;
  readonly text: string;
}

/** The values of one engagement and the text, each lighting the other, as on the engagement's own page. */
function Worded({ reading, engagement, text }: WordedProps): ReactNode {
  const [pointed, setPointed] = useState<{ fields: readonly string[]; from: Side }>({ fields: [], from: "values" });
  const [chosen, setChosen] = useState<string | null>(null);
  const positions = useMemo(
    () => reading.positions.filter((one) => engagement === null || one.engagement === null || one.engagement === engagement.id),
    [reading, engagement],
  );
  const spans = useMemo(
    (): readonly Span[] => [
      ...(engagement?.evidence ?? []),
      ...positions.flatMap((position, at) =>
        position.evidence.map(({ start, end }) => ({ field: `positions/${at}`, start, end })),
      ),
    ],
    [engagement, positions],
  );
  const pointing = useMemo(
    (): Pointing => ({
      active: pointed.fields.length > 0 ? pointed.fields : chosen === null ? [] : [chosen],
      chosen,
      worded: new Set(spans.map((span) => span.field)),
      point: (fields, from) => setPointed({ fields, from }),
      choose: (field, from) => {
        setPointed({ fields: field === null ? [] : [field], from });
        setChosen(field);
      },
    }),
    [pointed, chosen, spans],
  );
  const open = engagement === null ? [] : leftOpen(engagement);
  return (
    <PointingContext value={pointing}>
      {engagement !== null && (
        <>
          <Facts facts={engagement} />
          <Participants participants={engagement.participants} />
        </>
      )}
      {open.length > 0 && (
        <section className="inbox-open">
          <h2>Left open, and why</h2>
          <ul>
            {open.map((one) => (
              <li key={`${one.what} ${one.why}`}>
                <strong>
                  <Name>{one.what}</Name>
                </strong>{" "}
                <Name>{one.why}</Name>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Positions positions={positions} />
      <section>
        <h2>The words</h2>
        <div className="inbox-words">
          <ReportText text={text} language={reading.report.language} spans={spans} asPage={isHtml(text)} from={pointed.from} />
        </div>
      </section>
    </PointingContext>
  );
}
