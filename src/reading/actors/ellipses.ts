import type { OfficePhrase } from "../document.ts";
import { partyOf } from "../names.ts";
import { type Context, comma, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { person } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import { oneOf } from "./titles.ts";

/** People back among whom the office is looked for that "one" stands for. */
const BACK = 4;
/** The office told last, in the sentence of a word or the one before. */
const officeMeant = (c: Context, out: readonly RawActor[], at: number): OfficePhrase | null => {
  for (const a of out.slice(-BACK).toReversed()) {
    if ((c.sentenceOf[at] as number) - (c.sentenceOf[a.first] as number) > 1) return null;
    const office = a.offices.find((o) => !o.former);
    if (office) return office.plural ? oneOf(office) : office;
  }
  return null;
};

/** "Two trade ministers met, the Irish one, X, and the Fijian one": the office told before, of another state, with the name behind or without. */
export const oneAt = (c: Context, at: number, out: readonly RawActor[]): RawActor | null => {
  const { words: w } = c;
  const hit = w.folded[at] === "the" ? c.byFirst.get(at + 1) : undefined;
  const party = hit && partyOf(hit.match)?.form === "demonym" ? partySpan(hit) : null;
  if (!hit || !party || w.folded[hit.last] !== "one" || sentenceEnd(c, hit.last) || !plain(w, hit.last)) return null;
  const told = officeMeant(c, out, at);
  if (!told) return null;
  const last = hit.last + 1;
  const office: OfficePhrase = { ...told, first: at + 1, last, party: party.id, partyWords: party.words };
  const name = !sentenceEnd(c, last) && comma(w, last) ? nameAt(c, skipHonorifics(c, last)) : null;
  if (name && (name.hit || (name.last - name.first > 1 && (sentenceEnd(c, name.last) || comma(w, name.last)))))
    return person(c, at, name, [office], null);
  return { ...emptyRaw("office", at, last), offices: [office], parties: [party] };
};
