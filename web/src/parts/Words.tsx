import type { ReactNode } from "react";
import { visible } from "../text/visible.ts";

/** Text that came from a report or names it: only ever text nodes, with characters that reorder or hide text shown by their code. */
export function Words({ children }: { readonly children: string }): ReactNode {
  let at = 0;
  return visible(children).map((piece) => {
    at++;
    if (typeof piece === "string") return piece;
    return (
      <span key={at} className="hidden-character" title={`hidden character ${piece.code}`}>
        {piece.code}
      </span>
    );
  });
}

/** The same, kept from reordering what stands around it: for names and values inside our own sentences. */
export function Name({ children }: { readonly children: string }): ReactNode {
  return (
    <bdi>
      <Words>{children}</Words>
    </bdi>
  );
}
