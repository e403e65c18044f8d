import type { Entity } from "../document.ts";
import { nameAs, namedBefore, namedNext } from "./named-before.ts";
import type { RawActor } from "./raw.ts";
import { kinClass } from "./tenures.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** What a foreign minister is charged with beside, which his colleague is not: "Minister of Foreign Affairs, Migration and Nationals Abroad". */
const BESIDE_AFFAIRS = /\b(Minister (?:of|for) (?:Foreign|External) (?:Affairs|Relations))(?:,| and) (?!.*\bMinister\b).*$/i;
/** "Speaker of the Iraqi parliament": what a colleague abroad holds too, without the word for the state of the one who has it here. */
const heldAbroad = (t: ToldSoFar, { office, partyWords }: Entity): string => {
  const text = (office?.text ?? "").replace(BESIDE_AFFAIRS, "$1");
  if (!partyWords) return text;
  const { words: w } = t;
  const own = w.text.slice(w.start[partyWords[0]], w.end[partyWords[1] - 1]);
  return text.replace(`${own}’s `, "").replace(`${own}'s `, "").replace(`${own} `, "");
};

export const counterpart = (t: ToldSoFar, a: RawActor): number[] => {
  const owner = t.owner(a);
  const own = owner === null ? null : t.person(owner);
  const cls = own?.office?.officeClass ?? null;
  if (a.parties.length === 0) {
    if (!own) return [];
    const other = t.recent(
      (e) => e.index !== owner && e.party !== own.party && (cls === null || e.office?.officeClass === cls || e.office === null),
    );
    return other === null ? [] : [other];
  }
  return a.parties.map((p) => {
    const of = (fits: (e: Entity) => boolean): number | null =>
      t.first((e) => e.party === p.id && e.index !== owner && (e.type === "person" || e.type === "office") && fits(e));
    // The one of the same office before one of a like office: a president's colleague is the president.
    const known =
      of((e) => cls === null || e.office?.officeClass === cls) ?? of((e) => kinClass(cls, e.office?.officeClass ?? null));
    if (known !== null) return known;
    const office: Entity["office"] = own?.office
      ? { text: heldAbroad(t, own), officeClass: own.office.officeClass, basis: "inferred", words: [a.first, a.last] }
      : null;
    const named = namedBefore(t, a, undefined, p);
    if (named !== null && named !== owner) return nameAs(t, named, office, p);
    return (named === null ? namedNext(t, office, p) : null) ?? t.unnamed(p.id, p.words, office);
  });
};

/** Gives a named counterpart the office of the one whose counterpart he is, if nothing better is known. */
export const titleCounterpart = (t: ToldSoFar, a: RawActor, entity: number): void => {
  const e = t.person(entity);
  // "I will see President X and the Speaker. In Kigali I will meet my counterpart Y": the speaker's, whoever was told of last.
  const owner = t.words.folded[a.first] === "my" && t.speaker !== null ? t.speaker : t.owner(a);
  const own = owner === null || owner === entity ? null : t.person(owner);
  const party = e.party ?? a.parties[0]?.id ?? null;
  const stated = e.office?.basis === "stated";
  const office =
    stated || !own?.office || own.office.officeClass === "ambassador"
      ? e.office
      : e.office && (e.office.officeClass === own.office.officeClass || kinClass(e.office.officeClass, own.office.officeClass))
        ? e.office
        : {
            text: heldAbroad(t, own),
            officeClass: own.office.officeClass,
            basis: "inferred" as const,
            words: [a.first, a.last] as const,
          };
  t.entities[entity] = {
    ...e,
    party,
    partyBasis: e.party ? e.partyBasis : "stated",
    partyWords: e.partyWords ?? a.parties[0]?.words ?? null,
    office,
  };
};
