import type { Actor, Entity, Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import { peopleNamed } from "../finding/people-named.ts";
import { part, type Trigger } from "../finding/trigger.ts";
import type { GatherContext } from "./told.ts";

/** Sentences behind "Five new envoys ..." in which their names may be told. */
const BEHIND = 8;
/** Those of them in which "They are ..." can still mean them. */
const NEXT = 2;
const FEWEST = 2;
/** Officials who are told as so many. */
const COUNTED = new Set(
  "envoys ambassadors commissioners diplomats representatives ministers members lawmakers legislators senators congressmen parliamentarians officials delegates leaders visitors guests presidents chiefs heads consuls".split(
    " ",
  ),
);
const COUNTS = new Set("two three four five six seven eight nine ten eleven twelve".split(" "));
const BEING = new Set("are were came come include included comprised comprise being".split(" "));

/** "four diplomats posted to Quito", "the ambassadors". */
const counted = (c: GatherContext, a: Actor): boolean => {
  if (!a.plural || a.kind === "person") return false;
  for (let i = a.first; i < a.last; i++) if (COUNTED.has(c.words.folded[i] as string)) return true;
  return false;
};

/** Those of whom nobody is known yet. */
const unnamed = (c: GatherContext, a: Actor): boolean =>
  counted(c, a) && !a.entities.some((e) => (c.entities[e] as Entity).name !== null);

/** "They are", "The five are", "These were". */
const tells = (c: GatherContext, s: Sentence, near: boolean): boolean => {
  const { folded } = c.words;
  const word = folded[s.first] as string;
  if (near && (word === "they" || word === "these" || word === "those")) return BEING.has(folded[s.first + 1] ?? "");
  return word === "the" && COUNTS.has(folded[s.first + 1] ?? "") && BEING.has(folded[s.first + 2] ?? "");
};

/** "(Uganda)" right behind a name: for whom he acts. */
const bracketed = (c: GatherContext, a: Actor): string | null => {
  const next = c.actors[a.index + 1];
  if (next?.kind !== "party" || next.first !== a.last || !((c.words.gap[next.first] as number) & GAP.open)) return null;
  return (c.entities[next.entities[0] as number] as Entity).party;
};

/** "Two lawmakers met her: A, of the upper house, and B": the names behind the colon of their own sentence. */
const behindColon = (c: GatherContext, t: Trigger): Actor[] => {
  const s = c.sentences[t.sentence] as Sentence;
  let colon = t.last;
  while (colon < s.last && !((c.words.gap[colon] as number) & GAP.colon)) colon++;
  return colon < s.last ? peopleNamed(c, s).filter((a) => a.first >= colon) : [];
};

/** Those of an unnamed several who are named soon behind them; empty if nobody is. */
const namesOf = (c: GatherContext, t: Trigger): Actor[] => {
  const { sentence } = t;
  const listed = behindColon(c, t);
  if (listed.length >= FEWEST) return listed;
  for (let n = sentence + 1; n <= sentence + BEHIND && n < c.sentences.length; n++) {
    const s = c.sentences[n] as Sentence;
    if (s.region !== null || !tells(c, s, n - sentence <= NEXT)) continue;
    const all = peopleNamed(c, s);
    if (all.length < FEWEST) return [];
    for (const a of all) {
      const entity = c.entities[a.entities[0] as number] as Entity;
      const party = entity.party === null ? bracketed(c, a) : null;
      if (party) c.setParty(entity.index, party, (c.actors[a.index + 1] as Actor).first);
    }
    return all;
  }
  return [];
};

/** The several whom a trigger tells of, or who open its sentence: "Three envoys on their way home said goodbye". */
const several = (c: GatherContext, t: Trigger): Actor | null => {
  const own = t.parts.find((p) => unnamed(c, p.actor))?.actor;
  if (own) return own;
  const s = c.sentences[t.sentence] as Sentence;
  for (let i = s.first; i < t.first; i++) {
    const at = c.actorAt[i] as number;
    if (at < 0) continue;
    const a = c.actors[at] as Actor;
    const told = unnamed(c, a) || (counted(c, a) && COUNTS.has(c.words.folded[a.first] as string));
    return told && !t.parts.some((p) => p.actor.first < t.first) ? a : null;
  }
  return null;
};

/** "Queen X took letters of credence from four diplomats. These were A of Fiji, B of Malta, and C": the names stand behind. */
export const namedLater = (c: GatherContext, t: Trigger): Trigger => {
  const unknown = several(c, t);
  if (!unknown) return t;
  const known = unknown.entities.length >= FEWEST && !unnamed(c, unknown);
  const names = known ? [unknown] : namesOf(c, t);
  if (!names.length) return t;
  const rest = t.parts.filter((p) => p.actor !== unknown);
  const role = t.parts.find((p) => p.actor === unknown)?.role ?? "party";
  const all = names.map(part(role));
  return {
    ...t,
    parts: t.kind === "ceremony" || role !== "guest" ? [...all, ...rest] : [...rest, ...all],
    anaphoric: false,
    unnamed: null,
    named: known ? unknown.entities.length : names.length,
  };
};
