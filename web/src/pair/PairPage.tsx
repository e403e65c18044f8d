import { type ReactNode, useEffect } from "react";
import type { EngagementSummary, PairAnswer, RecordPosition } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { ENGAGEMENT_COLUMNS } from "../explore/engagementColumns.tsx";
import { Newest } from "../explore/Looked.tsx";
import { EngagementRow } from "../parts/EngagementRow.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { Promises } from "../promises/Promises.tsx";
import { address, briefAddress, EVERYTHING, engagementAddress, partyAddress } from "../route/route.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { sayLength, sayWhen } from "../text/dates.ts";
import { YearBars } from "../years/YearBars.tsx";
import { ContactLine } from "./ContactLine.tsx";
import { lastAgreed } from "./jointWords.ts";
import { PairPositions, SaidLine } from "./PairPositions.tsx";
import { type Contact, contacts, lastContact, longestSilence } from "./silence.ts";
import "../parts/scale.css";
import "./pair.css";

/** Shorter silences are the usual rhythm and would only clutter the list. */
const WORTH_SAYING = 90;

interface PairPageProps {
  readonly a: string;
  readonly b: string;
}

/** Two sides: their contacts with the silences between, what was last agreed, what each said, and what is promised. */
export default function PairPage({ a, b }: PairPageProps): ReactNode {
  const answer = useAnswer<PairAnswer>(`/pairs?${new URLSearchParams({ a, b })}`);
  const title = answer.state === "ready" ? `${answer.value.a.name} and ${answer.value.b.name}` : `${a} and ${b}`;
  useEffect(() => {
    document.title = `${title} – Chancery`;
  }, [title]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="these two sides" />;
  return <Pair pair={answer.value} />;
}

function Pair({ pair }: { readonly pair: PairAnswer }): ReactNode {
  const { a, b, engagements, positions } = pair;
  const all = contacts(engagements);
  const inTimeline = (span: { readonly from: string; readonly to: string } | null): string =>
    address({ page: "timeline", query: { ...EVERYTHING, party: [a.id, b.id], ...span } });
  return (
    <article className="pair">
      <header className="pair-head">
        <h1>
          <a href={partyAddress(a.id)}>
            <Name>{a.name}</Name>
          </a>{" "}
          and{" "}
          <a href={partyAddress(b.id)}>
            <Name>{b.name}</Name>
          </a>
        </h1>
        <p className="pair-links">
          <a className="button" href={briefAddress(a.id, b.id)}>
            Briefing
          </a>
          <a href={inTimeline(null)}>In the timeline, with filters</a>
        </p>
      </header>
      {engagements.length === 0 ? (
        <p>The record holds no contact between these two.</p>
      ) : (
        <>
          <Summary engagements={engagements} positions={positions} all={all} pair={[a.id, b.id]} />
          <section>
            <h2>Contacts over time</h2>
            <ContactLine items={engagements} silence={longestSilence(all)} />
            <YearBars
              years={pair.years}
              to={(year) => inTimeline({ from: `${year}-01-01`, to: `${year}-12-31` })}
              name={`Contacts of ${a.name} and ${b.name} a year`}
            />
          </section>
          <section>
            <h2>What each side said</h2>
            {pair.heard < pair.total && (
              <p className="note soft">
                At the newest {pair.heard} of {pair.total.toLocaleString("en-GB")} contacts.
              </p>
            )}
            <PairPositions a={a} b={b} positions={positions} engagements={engagements} />
          </section>
          <Promises a={a.id} b={b.id} />
          <section>
            <h2>Contacts</h2>
            <SaveCsv name={`Contacts of ${a.name} and ${b.name}`} columns={ENGAGEMENT_COLUMNS} rows={engagements} />
            <Contacts all={all} />
            <Newest shown={engagements.length} total={pair.total} />
          </section>
        </>
      )}
    </article>
  );
}

interface SummaryProps {
  readonly engagements: readonly EngagementSummary[];
  readonly positions: readonly RecordPosition[];
  readonly all: readonly Contact[];
  readonly pair: readonly string[];
}

function Summary({ engagements, positions, all, pair }: SummaryProps): ReactNode {
  const last = lastContact(engagements);
  const inOrder = engagements.flatMap((item) => positions.filter((position) => position.engagement === item.id));
  const agreed = lastAgreed(inOrder, (position) => engagements.find((item) => item.id === position.engagement), pair);
  const silence = longestSilence(all);
  return (
    <dl className="pair-summary">
      <div>
        <dt>Last contact</dt>
        <dd>{last === null ? "none that took place" : <a href={engagementAddress(last.id)}>{sayWhen(last.when)}</a>}</dd>
      </div>
      <div>
        <dt>Longest silence</dt>
        <dd>{silence === null ? "not known" : sayLength(silence.days)}</dd>
      </div>
      <div className="pair-agreed">
        <dt>Last agreed</dt>
        <dd>
          {agreed === undefined ? (
            "no report says that they agreed on something"
          ) : (
            <SaidLine position={agreed} engagements={engagements} pair={pair} named />
          )}
        </dd>
      </div>
    </dl>
  );
}

function Contacts({ all }: { readonly all: readonly Contact[] }): ReactNode {
  return (
    <ol>
      {all.flatMap(({ item, silence }) => [
        <EngagementRow key={item.id} item={item} />,
        silence !== null && silence >= WORTH_SAYING && (
          <li key={`${item.id} silence`} className="silence soft note">
            {sayLength(silence)} without a recorded contact
          </li>
        ),
      ])}
    </ol>
  );
}
