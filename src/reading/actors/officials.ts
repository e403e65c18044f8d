import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import { nameAs, namedBefore, namedNext } from "./named-before.ts";
import { ofNamesake } from "./namesake-state.ts";
import { heldThen, isLeaderWord, isOfficial, singular } from "./office-fits.ts";
import { informal } from "./person-office.ts";
import type { RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** "Japan's foreign minister said ... Kishida added": of the offices that the base has for somebody, the one by which a report tells of him. */
const stands = (t: ToldSoFar, e: Entity, office: OfficePhrase): boolean =>
  e.office?.basis === "known" &&
  office.officeClass !== null &&
  e.office.officeClass !== office.officeClass &&
  !isLeaderWord(office) &&
  heldThen(e, office.officeClass, t.day);

/** "The Honduran foreign minister", of the Secretary of Foreign Affairs: how a report calls somebody comes before how the base does. */
const calledSo = (e: Entity, office: OfficePhrase): boolean =>
  e.type === "person" && e.office?.basis === "known" && !isLeaderWord(office) && e.office.officeClass === office.officeClass;

const called = (e: Entity, office: OfficePhrase): Entity => ({
  ...e,
  office: { text: office.text, officeClass: office.officeClass, basis: "stated", words: [office.first, office.last] },
});

/** "Foreign Minister X ... The Deputy Prime Minister and Foreign Minister": what he was called before, and more. */
const fuller = (e: Entity, office: OfficePhrase): boolean =>
  e.office?.basis === "stated" && office.text.toLowerCase().endsWith(` and ${e.office.text.toLowerCase()}`);

/** "The foreign minister" of somebody told of before whom the base knows by another title of that office. */
export const callSo = (t: ToldSoFar, entity: number, office: OfficePhrase): void => {
  const e = t.person(entity);
  if (
    !office.plural &&
    !office.former &&
    office.officeClass !== null &&
    office.text.includes(" ") &&
    (calledSo(e, office) || fuller(e, office))
  )
    t.entities[entity] = called(e, office);
};

/** "The chief negotiator" who is later called the Assistant Secretary of State: the title comes before reporters' words. */
const nameOffice = (t: ToldSoFar, entity: number, office: OfficePhrase): void => {
  const e = t.person(entity);
  const told = stands(t, e, office);
  if (
    office.plural ||
    office.former ||
    !e.office ||
    !(told || informal(e.office) || calledSo(e, office) || fuller(e, office)) ||
    informal(office) ||
    !office.text.includes(" ")
  )
    return;
  t.entities[entity] = called(e, office);
};

const DIPLOMATS: ReadonlySet<OfficeClass> = new Set([
  "foreign-minister",
  "deputy-foreign-minister",
  "ambassador",
  "special-envoy",
]);
/** "the Guinean diplomat", "the visiting Finnish diplomat": whoever has been told of that state in an office of diplomacy. */
const diplomatOf =
  (t: ToldSoFar, a: RawActor, office: OfficePhrase, party: string) =>
  (e: Entity): boolean =>
    e.party === party &&
    (e.type === "person" || e.type === "office") &&
    !a.plural &&
    t.words.folded[a.first] === "the" &&
    /^(?:(?:top|chief|senior|veteran|visiting) )?diplomat$/i.test(office.text) &&
    DIPLOMATS.has(e.office?.officeClass ?? "other");

/** "the Georgian foreign minister", "the leaders of Fiji, Tonga and Samoa". */
export const officials = (t: ToldSoFar, a: RawActor): number[] => {
  const office = a.offices[0] as OfficePhrase;
  const parties = a.parties.length
    ? a.parties
    : office.party
      ? [{ id: office.party, words: office.partyWords ?? ([a.first, a.last] as const), kind: "state" as const }]
      : [];
  const leader = isLeaderWord(office) && office.officeClass === null;
  const toldOf = (fits: (e: Entity) => boolean): Entity | null => t.entities[t.recent(fits) ?? -1] ?? null;
  const official = (party: string): ((e: Entity) => boolean) => isOfficial(t.words, office, party, t.day);
  return parties.map((told) => {
    const p = ofNamesake(t.context.names, told, toldOf, official);
    const match = official(p.id);
    const known = t.recent(match) ?? t.first(match) ?? t.recent(diplomatOf(t, a, office, p.id));
    if (known !== null) {
      nameOffice(t, known, office);
      return known;
    }
    const chief = leader ? t.chief(p.id) : null;
    if (chief) {
      t.entities.push({
        index: t.entities.length,
        type: "office",
        person: chief.person,
        name: null,
        office: {
          text: chief.tenure.office,
          officeClass: chief.tenure.officeClass,
          basis: "known",
          words: [office.first, office.last],
        },
        former: [],
        party: p.id,
        partyBasis: "stated",
        partyWords: p.words,
        nameWords: null,
        gender: null,
      });
      return t.entities.length - 1;
    }
    const own: Entity["office"] = {
      text: singular(office.text, office.plural),
      officeClass: leader ? null : office.officeClass,
      basis: "stated",
      words: [office.first, office.last],
    };
    const named = leader ? null : namedBefore(t, a, office, p);
    const next = named === null ? namedNext(t, own, p) : null;
    if (next !== null) return next;
    if (named !== null) return nameAs(t, named, own, p);
    // "The ministers of the EU" are many, and none of them is the one who acts for the EU.
    const many = office.plural && parties.length === 1 && p.kind === "organization";
    return t.unnamed(p.id, p.words, own, many);
  });
};
