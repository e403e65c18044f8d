import { mayBe } from "../../knowledge/match.ts";
import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";

/** The states and organizations that a report names, in any form, a town for its state. */
export const partiesNamed = (names: Iterable<NameHit>): Set<string> => {
  const out = new Set<string>();
  for (const n of names) {
    const p = partyOf(n.match);
    if (p) out.add(p.entity.id);
    if (!mayBe(n.match, "place")) continue;
    for (const h of n.match.hits) if (h.entity.kind === "place") out.add(h.entity.country);
  }
  return out;
};
