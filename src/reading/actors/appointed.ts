import { type Context, comma } from "./cursor.ts";
import type { RawActor } from "./raw.ts";

const STEPS = new Set(
  "appointment election reelection nomination inauguration assumption term tenure role capacity appointed elected reelected nominated inaugurated named sworn confirmed served serves serving accredited years decade resign resigns resigned resigning resignation retire retires retired".split(
    " ",
  ),
);
const BETWEEN = new Set("to the post office of in a her his their its as new recent first for and second".split(" "));

/** "congratulated Dr Monica Juma on her appointment as National Security Advisor": the office behind "as" is that of who was named before. */
export const appointed = (c: Context, actors: readonly RawActor[]): RawActor[] => {
  const out = [...actors];
  const drop = new Set<number>();
  actors.forEach((a, i) => {
    if (!a.offices.length || a.nameWords || a.plural || !ledByStep(c, a.first)) return;
    const holder = holderBefore(c, actors, i);
    if (holder === null) return;
    const named = out[holder] as RawActor;
    // "whom Togo has appointed as its envoy": the office's owner is whom the holder serves.
    const parties = named.parties.length || !ofItsOwn(c, a.first) ? named.parties : a.parties;
    out[holder] = { ...named, offices: [...named.offices, ...a.offices], parties };
    drop.add(i);
  });
  return drop.size ? out.filter((_, i) => !drop.has(i)) : out;
};

const ofItsOwn = (c: Context, at: number): boolean =>
  ["its", "their"].includes(c.words.folded[at] ?? "") || ["its", "their"].includes(c.words.folded[at - 1] ?? "");

/** True behind "her appointment as", "was sworn in as the new". */
const ledByStep = (c: Context, at: number): boolean => {
  const { words: w } = c;
  let as = ofItsOwn(c, at);
  for (let i = at - 1; i >= Math.max(0, at - 6) && c.sentenceOf[i] === c.sentenceOf[at] && !comma(w, i + 1); i--) {
    const word = w.folded[i] as string;
    if (word === "as") as = true;
    else if (as && STEPS.has(word)) return true;
    else if (!BETWEEN.has(word) && !c.byLast.has(i + 1) && word !== "s") return false;
  }
  return false;
};

/** The last person named before it in the sentence. */
const holderBefore = (c: Context, actors: readonly RawActor[], at: number): number | null => {
  const here = c.sentenceOf[(actors[at] as RawActor).first];
  for (let i = at - 1; i >= 0 && c.sentenceOf[(actors[i] as RawActor).first] === here; i--) {
    const a = actors[i] as RawActor;
    if (a.kind === "person" && a.nameWords) return i;
    if (a.kind === "office" || a.kind === "pronoun") {
      if (a.pointer === "office" || a.kind === "office") return null;
    }
  }
  return null;
};
