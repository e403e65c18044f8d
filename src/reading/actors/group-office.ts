import type { Entity } from "../document.ts";
import type { RawActor } from "./raw.ts";

/** Sentences in which the members of a group are told by name behind the one that tells of it. */
const AHEAD = 3;
const ENVOYS = /^(?:ambassadors|envoys|heads? of missions?)(?: (?:to|in) .*)?$/i;

/** A group of envoys nobody of whom is named yet: "Two ambassadors said farewell", "received the ambassadors to Kazakhstan". */
const isGroup = (a: RawActor): boolean =>
  a.plural && a.pointer === "office" && a.parties.length === 0 && ENVOYS.test(a.offices[0]?.text ?? "");

/** Told for a state and no more: "Saif Al Rumi of Oman", "X, who represents Angola". */
const bare = (a: RawActor, e: Entity): boolean =>
  e.type === "person" &&
  e.party !== null &&
  e.former.length === 0 &&
  (e.office === null || a.offices.every((o) => o.byVerb)) &&
  e.office?.basis !== "known";

/** "Two ambassadors said farewell. They were X of Angola and Y of Oman": each is one of those who were told of as a group. */
export const officesOfGroup = (
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  entities: Entity[],
  indexOf: (i: number) => number,
): void => {
  raw.forEach((group, i) => {
    if (!isGroup(group)) return;
    const words = group.offices[0] as RawActor["offices"][number];
    const last = (sentenceOf[group.first] as number) + AHEAD;
    for (let k = i + 1; k < raw.length && (sentenceOf[(raw[k] as RawActor).first] as number) <= last; k++) {
      const a = raw[k] as RawActor;
      const e = entities[indexOf(k)];
      if (!e || !a.nameWords || a.parties.length + a.offices.length === 0 || !bare(a, e)) continue;
      const office = {
        text: "ambassador",
        officeClass: "ambassador",
        basis: "inferred",
        words: [words.first, words.last],
      } as const;
      entities[e.index] = { ...e, office };
    }
  });
};
