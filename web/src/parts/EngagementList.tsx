import type { ReactNode } from "react";
import type { EngagementSummary } from "../api/types.ts";
import { EngagementRow } from "./EngagementRow.tsx";

interface EngagementListProps {
  readonly items: readonly EngagementSummary[];
  /** Where each leads; to the engagement's page if not given. */
  readonly to?: (id: string) => string;
}

/** Engagements as a list, in the order given. */
export function EngagementList({ items, to }: EngagementListProps): ReactNode {
  if (items.length === 0) return <p className="soft">None in this record.</p>;
  return (
    <ol>
      {items.map((item) => (
        <EngagementRow key={item.id} item={item} {...(to === undefined ? {} : { to })} />
      ))}
    </ol>
  );
}
