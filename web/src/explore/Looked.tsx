import type { ReactNode } from "react";
import type { Counted } from "../api/types.ts";

const said = (count: number): string => count.toLocaleString("en-GB");

/** How far a count has looked; said only where it did not look at all of them. */
export function Looked({ counted, total }: Counted): ReactNode {
  if (counted >= total) return null;
  return (
    <p className="note soft">
      Counted over the newest {said(counted)} of {said(total)} engagements; filters narrow them.
    </p>
  );
}

/** That a list shows the newest alone; said only where there are more. */
export function Newest({ shown, total }: { readonly shown: number; readonly total: number }): ReactNode {
  if (shown >= total) return null;
  return (
    <p className="note soft">
      The newest {said(shown)} of {said(total)}; filters narrow them.
    </p>
  );
}
