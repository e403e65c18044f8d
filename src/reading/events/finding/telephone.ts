import type { Document } from "../../document.ts";
import { asKind, type Event } from "../accounts/event.ts";

const TALK = new Set(
  "conversation conversations talk talks talked spoke spoken discussion discussions contact exchange conferred conversed speak speaks with".split(
    " ",
  ),
);
const TELEPHONE = new Set("telephone phone telephoned phoned call telephonic".split(" "));
/** "a courtesy call" is paid in person. */
const PAID = new Set("courtesy farewell protocol introductory port to will would paid pay pays paying".split(" "));
/** "a call on the King", "to call for calm" is no telephone. */
const NOT_RUNG = new Set("on upon for at in attention into".split(" "));
/** How many sentences after the telling the telephone may be named. */
const NEAR = 2;

const telephone = (folded: readonly string[], i: number): boolean =>
  TELEPHONE.has(folded[i] as string) &&
  (folded[i] !== "call" || (!PAID.has(folded[i - 1] ?? "") && !NOT_RUNG.has(folded[i + 1] ?? "")));

/** "A conversed with B. It was a phone call of half an hour": talk that a later sentence or the headline calls a call. */
export const byTelephone = (doc: Document, e: Event): Event => {
  if (e.kind !== "meeting" || e.places.length > 0 || !e.triggers.every((t) => TALK.has(doc.words.folded[t.first] as string)))
    return e;
  const last = Math.max(...e.triggers.map((t) => t.sentence));
  for (const s of doc.sentences) {
    if (s.region !== "title" && (s.index < last || s.index > last + NEAR)) continue;
    for (let i = s.first; i < s.last; i++) if (telephone(doc.words.folded, i)) return asKind(e, "call");
  }
  return e;
};
