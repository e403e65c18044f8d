import type { ReactNode } from "react";
import type { EngagementSummary } from "../api/types.ts";
import { EngagementRow } from "./EngagementRow.tsx";

/** Engagements as a list, in the order given. */
export function EngagementList({ items }: { readonly items: readonly EngagementSummary[] }): ReactNode {
  if (items.length === 0) return <p className="soft">None in this record.</p>;
  return (
    <ol>
      {items.map((item) => (
        <EngagementRow key={item.id} item={item} />
      ))}
    </ol>
  );
}
