import type { ReactNode } from "react";
import type { EngagementSummary } from "../api/types.ts";
import { ENGAGEMENT_COLUMNS } from "../explore/engagementColumns.tsx";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { EngagementRow } from "./EngagementRow.tsx";

interface EngagementListProps {
  readonly items: readonly EngagementSummary[];
  /** What the list holds: it names the file that it can be saved as. */
  readonly name: string;
  /** Where each leads; to the engagement's page if not given. */
  readonly to?: (id: string) => string;
}

/** Engagements as a list, in the order given, to be taken along as seen. */
export function EngagementList({ items, name, to }: EngagementListProps): ReactNode {
  if (items.length === 0) return <p className="soft">None in this record.</p>;
  return (
    <>
      <SaveCsv name={name} columns={ENGAGEMENT_COLUMNS} rows={items} />
      <ol>
        {items.map((item) => (
          <EngagementRow key={item.id} item={item} {...(to === undefined ? {} : { to })} />
        ))}
      </ol>
    </>
  );
}
