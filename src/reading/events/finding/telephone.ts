import type { Document } from "../../document.ts";
import { asKind, type Event } from "../accounts/event.ts";

const TALK = new Set(
  "conversation conversations talk talks talked spoke spoken discussion discussions contact exchange conferred speak speaks with".split(
    " ",
  ),
);
const TELEPHONE = new Set("telephone phone telephoned phoned call telephonic".split(" "));
/** "a courtesy call" is paid in person. */
const PAID = new Set(["courtesy", "farewell", "protocol"]);
/** How many sentences after the telling the telephone may be named. */
const NEAR = 2;

/** "A conversed with B. It was a phone call of half an hour": talk that a later sentence or the headline calls a call. */
export const byTelephone = (doc: Document, e: Event): Event => {
  if (e.kind !== "meeting" || e.places.length > 0 || !e.triggers.every((t) => TALK.has(doc.words.folded[t.first] as string)))
    return e;
  const last = Math.max(...e.triggers.map((t) => t.sentence));
  for (const s of doc.sentences) {
    if (s.region !== "title" && (s.index < last || s.index > last + NEAR)) continue;
    for (let i = s.first; i < s.last; i++)
      if (TELEPHONE.has(doc.words.folded[i] as string) && !PAID.has(doc.words.folded[i - 1] ?? "")) return asKind(e, "call");
  }
  return e;
};
