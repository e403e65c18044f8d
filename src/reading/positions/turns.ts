import type { Entity, Sentence } from "../document.ts";
import { actorAt, type Context, partiesOf, type Speaker } from "./found.ts";

/** Whom a pronoun or a bare office that opens a speaker's words stands for is not sure; a name is. */
const pointing = (c: Context, s: Speaker): boolean => {
  const a = s.words ? actorAt(c, s.words[0]) : null;
  return a !== null && (a.kind === "pronoun" || (a.kind === "office" && !a.nameWords));
};

/** True where more than one speaks: "the sides stress", where "stress" behind one name is a noun. */
export const several = (c: Context, s: Speaker): boolean =>
  s.joint ||
  s.entities.length > 1 ||
  (s.words !== null && c.doc.words.folded[s.words[0]] === "we") ||
  (s.words !== null && actorAt(c, s.words[0])?.plural === true);

/** "He assured X": whom the words address does not speak them; the other one of the two does. */
export const notAddressee = (c: Context, speaker: Speaker | null, last: number, s: Sentence): Speaker | null => {
  if (!speaker || speaker.joint || speaker.entities.length !== 1 || !pointing(c, speaker)) return speaker;
  // "expressed thanks | to X" as well
  const at = c.doc.words.folded[last] === "to" ? last + 1 : last;
  const object = at < s.last ? actorAt(c, at) : null;
  const self = speaker.entities[0] as number;
  if (!object?.nameWords || object.possessive || !object.entities.includes(self)) return speaker;
  const mine = (c.doc.entities[self] as Entity).party;
  const others = (c.chief?.entities ?? []).filter((e) => e !== self && !partiesOf(c, [e]).includes(mine ?? "?"));
  return others.length === 1 ? { ...speaker, entities: others } : null;
};

/** ", he repeated": who spoke last goes on, where the pronoun points to nobody named. */
export const goesOn = (c: Context, speaker: Speaker): Speaker => {
  const e = speaker.entities.length === 1 ? (c.doc.entities[speaker.entities[0] as number] as Entity) : null;
  const vague = e !== null && e.type !== "person" && pointing(c, speaker);
  return vague && c.last?.personal && c.last.entities.length === 1 ? { ...c.last, words: speaker.words } : speaker;
};
