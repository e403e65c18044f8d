import type { ReactNode } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { address, type TimelineQuery } from "../route/route.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { ViewProps } from "./ExplorePage.tsx";
import { ENGAGEMENT_COLUMNS } from "./engagementColumns.tsx";

const PAGE = 200;

/** Engagements as a table, a page of them at a time. */
export default function TableView({ params, query }: ViewProps): ReactNode {
  const asked = new URLSearchParams(params);
  asked.set("limit", String(PAGE));
  if (query.cursor !== null) asked.set("cursor", query.cursor);
  const answer = useAnswer<EngagementsPage>(`/engagements?${asked}`);
  if (answer.state !== "ready") return <Waiting answer={answer} what="the engagements" />;
  const { items, total, next } = answer.value;
  const page = (cursor: string | null): string => address({ page: "explore", view: "table", query: { ...query, cursor } });
  return (
    <>
      <DataTable
        name="Engagements"
        columns={ENGAGEMENT_COLUMNS}
        rows={items}
        keyOf={(item) => item.id}
        foot={items.length < total && `, of ${total.toLocaleString("en-GB")} in all`}
      />
      <Pages query={query} next={next} page={page} />
    </>
  );
}

interface PagesProps {
  readonly query: TimelineQuery;
  readonly next: string | null;
  readonly page: (cursor: string | null) => string;
}

function Pages({ query, next, page }: PagesProps): ReactNode {
  if (next === null && query.cursor === null) return null;
  return (
    <nav className="pages" aria-label="Pages">
      {query.cursor !== null && (
        <a className="button" href={page(null)}>
          Newest
        </a>
      )}
      {next !== null && (
        <a className="button" href={page(next)} rel="next">
          Older engagements
        </a>
      )}
    </nav>
  );
}
