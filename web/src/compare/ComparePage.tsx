import { type ReactNode, useEffect } from "react";
import type { AccountsTable, CompareAnswer, EngagementAnswer, EngagementReport, TableRow } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { callReport } from "../engagement/callReport.ts";
import { titleOf } from "../engagement/title.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import { address, engagementAddress } from "../route/route.ts";
import { DataTable } from "../table/DataTable.tsx";
import { sayDate } from "../text/dates.ts";
import { columns, sayStanding } from "./columns.tsx";
import "./compare.css";

const ORDER: readonly TableRow["standing"][] = ["differs", "agreed", "one"];

/** Any number of accounts of one engagement beside each other, by side or by outlet: agreed, told differently, silent. */
export default function ComparePage({ id }: { readonly id: string }): ReactNode {
  const [by, setBy] = useParam("by");
  const path = `/engagements/${encodeURIComponent(id)}`;
  const answer = useAnswer<CompareAnswer>(`${path}/compare?by=${by === "outlet" ? "outlet" : "side"}`);
  const whole = useAnswer<EngagementAnswer>(path);
  const title = answer.state === "ready" ? titleOf(answer.value.engagement) : "Compare";
  useEffect(() => {
    document.title = `Compare: ${title} – Chancery`;
  }, [title]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this engagement" />;
  const { table, engagement } = answer.value;
  return (
    <article className="compare">
      <header>
        <h1>Accounts beside each other</h1>
        <p>
          <a href={engagementAddress(engagement.id)}>
            <Name>{title}</Name>
          </a>
        </p>
      </header>
      <fieldset className="switch">
        <legend className="unseen">Whose accounts</legend>
        <Choice name="by" label="By side" on={table.by === "side"} choose={() => setBy(null)} />
        <Choice name="by" label="By outlet" on={table.by === "outlet"} choose={() => setBy("outlet")} />
      </fieldset>
      {by !== "outlet" && table.by === "outlet" && table.accounts.length > 1 && (
        <p className="note soft">No side’s own readout is in the record, so the accounts stand by outlet.</p>
      )}
      {table.accounts.length < 2 ? (
        <p>The record has one account of this engagement: there is nothing to compare it with.</p>
      ) : (
        <>
          <Heads table={table} reports={whole.state === "ready" ? whole.value.reports : []} engagement={engagement.id} />
          <Rows table={table} />
        </>
      )}
    </article>
  );
}

interface HeadsProps {
  readonly table: AccountsTable;
  readonly reports: readonly EngagementReport[];
  readonly engagement: string;
}

/** Whose accounts they are, from which reports, and which was published first. */
function Heads({ table, reports, engagement }: HeadsProps): ReactNode {
  return (
    <div className="compare-sides">
      {table.accounts.map((account, at) => (
        <section key={account.reports[0]}>
          <h2>
            <Name>{account.name}</Name>
            {table.first === at && <span className="compare-first">first to publish</span>}
          </h2>
          <ul>
            {account.reports.map((id) => {
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
      {table.more > 0 && <p className="note soft">and {table.more} more, not shown</p>}
    </div>
  );
}

function Rows({ table }: { readonly table: AccountsTable }): ReactNode {
  const [shown, show] = useParam("show");
  const standing = ORDER.find((one) => one === shown);
  const { rows } = table;
  const kept = standing === undefined ? rows : rows.filter((row) => row.standing === standing);
  return (
    <>
      <fieldset className="switch compare-switch">
        <legend className="unseen">Which rows</legend>
        <Choice name="standing" label={`All ${rows.length}`} on={standing === undefined} choose={() => show(null)} />
        {ORDER.map((one) => (
          <Choice
            key={one}
            name="standing"
            label={`${sayStanding(one)} ${rows.filter((row) => row.standing === one).length}`}
            on={standing === one}
            choose={() => show(one)}
          />
        ))}
      </fieldset>
      <DataTable
        name="Comparison"
        columns={columns(table.accounts)}
        rows={kept}
        keyOf={(row) => `${row.kind} ${row.about} ${JSON.stringify(row.cells.map((said) => said[0]?.value))}`}
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly choose: () => void;
}

function Choice({ name, label, on, choose }: ChoiceProps): ReactNode {
  return (
    <label>
      <input type="radio" name={name} checked={on} onChange={choose} />
      {label}
    </label>
  );
}
