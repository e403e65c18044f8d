import type { ReactNode } from "react";
import { sayDate } from "../text/dates.ts";

/** A date that does not break over lines; a dash where there is none. */
export function Day({ of }: { readonly of: string | null }): ReactNode {
  if (of === null) return <span className="soft">–</span>;
  return <span className="day">{sayDate(of)}</span>;
}
