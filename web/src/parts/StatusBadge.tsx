import type { ReactNode } from "react";
import { label, STATUSES } from "../text/labels.ts";

/** Each status has its own sign beside its word and colour, so that a cancelled meeting is never taken for one that was held. */
const SIGNS: Record<string, string> = { held: "●", earlier: "●", planned: "◌", proposed: "◌", cancelled: "✕", denied: "⊘" };

export function StatusBadge({ status }: { readonly status: string }): ReactNode {
  return (
    <span className={`status status-${status}`}>
      <span aria-hidden="true">{SIGNS[status] ?? "·"}</span> {label(STATUSES, status)}
    </span>
  );
}
