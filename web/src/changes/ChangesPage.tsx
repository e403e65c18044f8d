import { type ReactNode, type SubmitEvent, useEffect, useId } from "react";
import type { DiffAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { titleOf } from "../engagement/title.ts";
import { Newest } from "../explore/Looked.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { goTo } from "../route/navigation.ts";
import { engagementAddress } from "../route/route.ts";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { sayDate } from "../text/dates.ts";
import { type ChangeRow, changeRows } from "./changeRows.ts";
import "./changes.css";

interface ChangesPageProps {
  readonly since: string | null;
  /** null: the record as it is. */
  readonly until: string | null;
}

const MOST = 500;

/** What new reports, new readings and people's corrections changed between two days. */
export default function ChangesPage({ since, until }: ChangesPageProps): ReactNode {
  const asked = new URLSearchParams({ limit: String(MOST), since: since ?? "", ...(until === null ? {} : { until }) });
  const answer = useAnswer<DiffAnswer>(since === null ? null : `/diff?${asked}`);
  useEffect(() => {
    document.title = "What changed – Chancery";
  }, []);
  return (
    <article className="changes">
      <header>
        <h1>What changed</h1>
        <p className="soft">
          The record as known at the end of one day beside the record as known later: what new reports, better readings and
          corrections changed.
        </p>
      </header>
      <Days since={since} until={until} />
      {since !== null &&
        (answer.state === "ready" ? (
          <Changes found={answer.value} />
        ) : (
          <Waiting answer={answer} what="the earlier days of the record, which takes a while where it is large" />
        ))}
    </article>
  );
}

function Days({ since, until }: ChangesPageProps): ReactNode {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const day = (name: string): string | null => String(form.get(name) ?? "") || null;
    goTo({ page: "diff", since: day("since"), until: day("until") });
  };
  return (
    <form className="changes-days" onSubmit={onSubmit} key={`${since} ${until}`}>
      <label htmlFor={`${id}-since`}>From the end of</label>
      <input id={`${id}-since`} name="since" type="date" required defaultValue={since ?? ""} />
      <label htmlFor={`${id}-until`}>to the end of</label>
      <input id={`${id}-until`} name="until" type="date" defaultValue={until ?? ""} />
      <button type="submit" className="button">
        Compare
      </button>
      <p className="note soft">Without a second day: to the record as it is now.</p>
    </form>
  );
}

const CALLED: Record<ChangeRow["change"], string> = {
  added: "New",
  gone: "Gone",
  merged: "Merged",
  split: "Split",
  regrouped: "Grouped anew",
  changed: "Changed",
};

function Changes({ found }: { readonly found: DiffAnswer }): ReactNode {
  if (found.total === 0)
    return (
      <p>
        Nothing changed between the end of {sayDate(found.since)} and{" "}
        {found.until === null ? "now" : `the end of ${sayDate(found.until)}`}.
      </p>
    );
  const counts = (Object.keys(CALLED) as ChangeRow["change"][]).flatMap((change) =>
    found.counts[change] ? [`${found.counts[change].toLocaleString("en-GB")} ${CALLED[change].toLowerCase()}`] : [],
  );
  return (
    <>
      <p>
        <strong>
          {found.total.toLocaleString("en-GB")} {found.total === 1 ? "engagement" : "engagements"}
        </strong>
        : {counts.join(", ")}
      </p>
      <DataTable name="Changes" columns={COLUMNS} rows={changeRows(found.items)} keyOf={(row) => row.key} />
      <Newest shown={found.items.length} total={found.total} />
    </>
  );
}

const COLUMNS: readonly Column<ChangeRow>[] = [
  { key: "change", title: "Change", value: (row) => CALLED[row.change] },
  {
    key: "engagement",
    title: "Engagement",
    value: (row) => titleOf(row.engagement),
    cell: (row) =>
      row.change === "gone" ? (
        <Name>{titleOf(row.engagement)}</Name>
      ) : (
        <a href={engagementAddress(row.engagement.id)}>
          <Name>{titleOf(row.engagement)}</Name>
        </a>
      ),
  },
  { key: "field", title: "What", value: (row) => row.field },
  { key: "before", title: "Before", value: (row) => row.before },
  { key: "after", title: "After", value: (row) => row.after },
];
