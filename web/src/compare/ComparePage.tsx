import { type ReactNode, useEffect } from "react";
import type { CompareAnswer, CompareRow, EngagementAnswer, EngagementReport } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { callReport } from "../engagement/callReport.ts";
import { sayField } from "../engagement/sayValue.ts";
import { titleOf } from "../engagement/title.ts";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import { address, engagementAddress } from "../route/route.ts";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { sayDate } from "../text/dates.ts";
import { KINDS as KIND_NAMES, label, STATUSES } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";
import { firstPublished } from "./firstPublished.ts";
import "./compare.css";

type Standing = CompareRow["standing"];
type Sides = NonNullable<CompareAnswer["sides"]>;

const ORDER: readonly Standing[] = ["differently", "both", "only-a", "only-b"];

/** Two accounts of one engagement beside each other: told alike, told differently, or by one alone. */
export default function ComparePage({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer<CompareAnswer>(`/engagements/${encodeURIComponent(id)}/compare`);
  const whole = useAnswer<EngagementAnswer>(`/engagements/${encodeURIComponent(id)}`);
  const title = answer.state === "ready" ? titleOf(answer.value.engagement) : "Compare";
  useEffect(() => {
    document.title = `Compare: ${title} – Chancery`;
  }, [title]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this engagement" />;
  const { sides, rows, engagement } = answer.value;
  return (
    <article className="compare">
      <header>
        <h1>Two accounts beside each other</h1>
        <p>
          <a href={engagementAddress(engagement.id)}>
            <Name>{title}</Name>
          </a>
        </p>
      </header>
      {sides === null ? (
        <p>The record has one account of this engagement: there is nothing to compare it with.</p>
      ) : (
        <>
          <SideHeads sides={sides} reports={whole.state === "ready" ? whole.value.reports : []} engagement={engagement.id} />
          <Rows sides={sides} rows={rows} />
        </>
      )}
    </article>
  );
}

interface SideHeadsProps {
  readonly sides: Sides;
  readonly reports: readonly EngagementReport[];
  readonly engagement: string;
}

/** Whose accounts they are, from which reports, and which was published first. */
function SideHeads({ sides, reports, engagement }: SideHeadsProps): ReactNode {
  const first = firstPublished(sides.a.reports, sides.b.reports, reports);
  return (
    <div className="compare-sides">
      {(["a", "b"] as const).map((side) => (
        <section key={side}>
          <h2>
            <Name>{sides[side].name}</Name>
            {first === side && <span className="compare-first">first to publish</span>}
          </h2>
          <ul>
            {sides[side].reports.map((id) => {
              const report = reports.find((one) => one.id === id);
              return (
                <li key={id} className="note">
                  <a href={address({ page: "engagement", id: engagement, report: id, at: null })}>
                    <Name>{report === undefined ? id : callReport(reports, id)}</Name>
                  </a>
                  {report?.published != null && <span className="soft">, {sayDate(report.published)}</span>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Rows({ sides, rows }: { readonly sides: Sides; readonly rows: readonly CompareRow[] }): ReactNode {
  const [shown, show] = useParam("show");
  const standing = ORDER.find((one) => one === shown);
  const kept = standing === undefined ? rows : rows.filter((row) => row.standing === standing);
  const inOrder = [...kept].sort((x, y) => ORDER.indexOf(x.standing) - ORDER.indexOf(y.standing));
  return (
    <>
      <fieldset className="switch compare-switch">
        <legend className="unseen">Which rows</legend>
        <Choice label={`All ${rows.length}`} on={standing === undefined} choose={() => show(null)} />
        {ORDER.map((one) => (
          <Choice
            key={one}
            label={`${sayStanding(one, sides)} ${rows.filter((row) => row.standing === one).length}`}
            on={standing === one}
            choose={() => show(one)}
          />
        ))}
      </fieldset>
      <DataTable
        name="Comparison"
        columns={columns(sides)}
        rows={inOrder}
        keyOf={(row) => `${row.kind} ${row.about} ${row.standing} ${row.a[0]?.value} ${row.b[0]?.value}`}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly on: boolean;
  readonly choose: () => void;
}

function Choice({ label, on, choose }: ChoiceProps): ReactNode {
  return (
    <label>
      <input type="radio" name="standing" checked={on} onChange={choose} />
      <Name>{label}</Name>
    </label>
  );
}

function sayStanding(standing: Standing, sides: Sides): string {
  if (standing === "both") return "Told by both";
  if (standing === "differently") return "Told differently";
  return `Only ${standing === "only-a" ? sides.a.name : sides.b.name}`;
}

const KINDS: Record<CompareRow["kind"], string> = { field: "Value", topic: "Topic", statement: "Said" };

function sayAbout(row: CompareRow): string {
  if (row.kind === "field") return sayField(row.about);
  return row.kind === "statement" ? (row.about === "BOTH" ? "both sides" : partyName(row.about)) : row.about;
}

function columns(sides: Sides): readonly Column<CompareRow>[] {
  const side = (key: "a" | "b"): Column<CompareRow> => ({
    key,
    title: sides[key].name,
    value: (row) => row[key].map((said) => sayCompared(row, said.value)).join("; ") || null,
    cell: (row) => <SideCell row={row} said={row[key]} />,
  });
  return [
    {
      key: "standing",
      title: "How told",
      value: (row) => sayStanding(row.standing, sides),
      cell: (row) => <span className={`compare-standing compare-${row.standing}`}>{sayStanding(row.standing, sides)}</span>,
    },
    {
      key: "about",
      title: "About",
      value: (row) => `${KINDS[row.kind]}: ${sayAbout(row)}`,
      cell: (row) => (
        <>
          <span className="soft note">{KINDS[row.kind]}</span>
          <br />
          <Name>{sayAbout(row)}</Name>
        </>
      ),
    },
    side("a"),
    side("b"),
  ];
}

/** A field's value as readers say it; what somebody said stands as it came. */
function sayCompared({ kind, about }: CompareRow, value: string): string {
  if (kind !== "field") return value;
  if (about === "kind") return label(KIND_NAMES, value);
  if (about === "status") return label(STATUSES, value);
  return about === "when" ? value.split("/").map(sayDate).join(" – ") : value;
}

interface SideCellProps {
  readonly row: CompareRow;
  readonly said: CompareRow["a"];
}

function SideCell({ row, said }: SideCellProps): ReactNode {
  if (said.length === 0) return <span className="compare-silent">silent</span>;
  return (
    <ul className="compare-said">
      {said.map((one) => (
        <li key={`${one.value} ${one.words?.start}`}>
          <strong>
            <Name>{sayCompared(row, one.value)}</Name>
          </strong>
          {one.words !== null && <SourceWordsLine words={one.words} />}
        </li>
      ))}
    </ul>
  );
}
