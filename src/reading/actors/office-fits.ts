import type { OfficeClass } from "../../knowledge/knowledge.ts";
import { isLeader } from "../../knowledge/ranks.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import { HEADS, PLURAL_HEADS } from "../lexicon/office-words.ts";
import type { Words } from "../words.ts";
import { isLeaderOfPart, leadsPart } from "./leads-part.ts";
import { isPeer } from "./peers.ts";
import { contentWords } from "./person-office.ts";
import { kinClass, standing } from "./tenures.ts";

export const isLeaderWord = (o: OfficePhrase): boolean =>
  !leadsPart(o) && /\b(?:leaders?|heads? of states?|heads? of governments?)\b/i.test(o.text);
/** Classes of which a party has many, so that the class alone tells nobody. */
const MANY: readonly OfficeClass[] = ["other", "ambassador", "special-envoy", "spokesperson"];

/** Kings and presidents head states, but no king is "the President". */
const CROWNED = /\b(?:king|queen|emir|amir|sultan|pope|emperor|monarch|grand duke|prince|majesty|highness)\b/i;
const KING = /\b(?:king|emperor|emir|amir|sultan)\b/i;
const QUEEN = /\b(?:queen|empress)\b/i;
/** "the Queen" is not the King told of, nor he she. */
export const ofOtherSex = (a: string, b: string): boolean => (QUEEN.test(a) && KING.test(b)) || (KING.test(a) && QUEEN.test(b));
const DEPUTY = /\b(?:deputy|vice)\b/i;
const CROWN = /\b(?:king|e?mir|amir|sultan|emperor|pope)\b/i;
const crown = (office: string): string | null =>
  CROWN.exec(office)?.[0]
    .toLowerCase()
    .replace(/^amir$/, "emir") ?? null;
/** "His Highness the Amir" is no king, though both wear a crown. */
const ofOtherCrown = (a: string, b: string): boolean => {
  const one = crown(a);
  const other = one === null ? null : crown(b);
  return other !== null && one !== other;
};
const ROYAL = new Set(["majesty", "highness", "sovereign", "monarch", "king", "emir", "amir", "sultan"]);
/** Heads that many people share: "an Israeli official" is not the prime minister. */
const ANYBODY = new Set(
  "official lawmaker diplomat spokesman spokeswoman spokesperson aide member senator congressman delegate parliamentarian deputy officer ambassador envoy representative negotiator adviser general cleric legislator".split(
    " ",
  ),
);
const thinOther = (o: OfficePhrase): boolean => o.text.split(/\s+/).length > 1;
const headOf = (w: Words, o: OfficePhrase): string => {
  for (let i = o.last - 1; i >= o.first; i--) {
    const word = w.folded[i] as string;
    if (HEADS.has(word) || PLURAL_HEADS.has(word)) return word;
  }
  return w.folded[o.last - 1] as string;
};
export const singular = (text: string, plural: boolean): string =>
  plural
    ? text
        .replace(/\p{L}+$/u, (x) => {
          const one = PLURAL_HEADS.get(x.toLowerCase());
          return one ? (x[0] === x[0]?.toUpperCase() ? one[0]?.toUpperCase() + one.slice(1) : one) : x;
        })
        .replace(/^(\p{L}+)s\b(?= of| for| to)/iu, "$1")
    : text;

const headNoun = (w: Words, o: OfficePhrase): string => PLURAL_HEADS.get(headOf(w, o)) ?? headOf(w, o);
const officeWordsOf = (e: Entity): string[] => (e.office ? e.office.text.toLowerCase().split(/[^\p{L}]+/u) : []);
const isSomebody = (e: Entity): boolean => e.type === "person" || e.type === "office";

/** Does the base have somebody in an office of a class, for his party? For somebody in another office only what he holds on the day counts. */
export const heldThen = (e: Entity, cls: OfficeClass, day: string | null): boolean =>
  e.person?.tenures.some(
    (t) => t.for === e.party && t.officeClass === cls && (e.office === null || standing(t, day) === "covers"),
  ) ?? false;

/** "The president and the prime minister of Ethiopia" are two, where nothing but the report tells who they are. */
const otherChief = (e: Entity, wanted: OfficeClass): boolean => {
  const own = e.office?.officeClass ?? null;
  return e.office?.basis === "stated" && own !== null && own !== wanted && isLeader(own) && isLeader(wanted);
};

/** "The justice minister" is not the trade minister of his state: no word but the head is the same. */
const otherMinistry = (e: Entity, office: OfficePhrase): boolean => {
  const fields = (text: string): string[] => contentWords(text).filter((x) => x !== "minister");
  const [own, wanted] = [fields(e.office?.text ?? ""), fields(office.text)];
  return own.length > 0 && wanted.length > 0 && !wanted.some((x) => own.includes(x));
};

const SUPREME = /\bleader\b/i;
/** "Iran's leader": a head of state or government; or whoever is called so himself, or by the base, beside another post. */
const isLeaderOf = (e: Entity, day: string | null): boolean => {
  const own = e.office?.officeClass ?? null;
  if (own !== null && isLeader(own)) return true;
  if (e.type === "office") return own === null;
  return (
    (own === null && SUPREME.test(e.office?.text ?? "")) ||
    (e.person?.tenures.some((t) => t.for === e.party && SUPREME.test(t.office) && standing(t, day) === "covers") ?? false)
  );
};

/** Is somebody the official whom an office with its party names: "the Georgian foreign minister", "the leader of Azerbaijan"? */
export const isOfficial =
  (w: Words, office: OfficePhrase, party: string, day: string | null) =>
  (e: Entity): boolean => {
    if (e.party !== party || !isSomebody(e) || ofOtherSex(office.text, e.office?.text ?? "")) return false;
    if (office.former) return e.former.length > 0;
    if (isPeer(office.text)) return e.office?.text.toLowerCase() === office.text.toLowerCase();
    if (leadsPart(office)) return isLeaderOfPart(office, e, day);
    const own = e.office?.officeClass ?? null;
    const wanted = office.officeClass;
    // A king was crown prince once, and is it no more, whatever end the base has for it.
    if (own === "head-of-state" && /\bcrown prince/i.test(office.text)) return false;
    // Any other minister of the state is no crown prince.
    if (wanted === null && /\bcrown princ/i.test(office.text))
      return (
        /\bcrown princ/i.test(e.office?.text ?? "") || (e.person?.tenures.some((t) => /\bcrown princ/i.test(t.office)) ?? false)
      );
    // "Oslo's minister", whatever he is minister for; no prime minister is called so.
    if (office.text.toLowerCase() === "minister" && own !== null && own !== wanted)
      return !isLeader(own) && /\b(?:minister|secretary)\b/i.test(e.office?.text ?? "");
    if (isLeaderWord(office)) return isLeaderOf(e, day);
    if (wanted === null || wanted === "other" || wanted === "deputy-foreign-minister") {
      const words = contentWords(office.text);
      if (
        words.length > 1 &&
        e.person?.tenures.some(
          (t) => t.for === party && standing(t, day) === "covers" && words.every((x) => contentWords(t.office).includes(x)),
        )
      )
        return true;
    }
    if ((wanted === null || MANY.includes(wanted)) && ANYBODY.has(headNoun(w, office)))
      return (e.office?.text.toLowerCase() ?? "").includes(headNoun(w, office));
    if (wanted === null) return !thinOther(office) || e.type === "person";
    // The King of a state is not its prime minister, though both lead it.
    if (e.office && wanted === "head-of-state" && CROWNED.test(office.text) && !CROWNED.test(e.office.text)) return false;
    if (wanted === "other-minister" && own === wanted && otherMinistry(e, office)) return false;
    // "The Prime Minister of Samoa" is not the deputy of whom the report told.
    if (e.office?.basis === "stated" && isLeader(wanted) && DEPUTY.test(e.office.text) !== DEPUTY.test(office.text)) return false;
    return (kinClass(own, wanted) && !otherChief(e, wanted)) || heldThen(e, wanted, day);
  };

const PARTY_HEAD = /^(?:communist |ruling |state )?party(?:'s)? (?:chief|leader|boss|head|supremo)$/i;
const PARTY_POST =
  /\b(?:(?:general|first) secretary|(?:leader|chair|chairman|chairwoman|president|secretary general) of (?:\S+ ){0,4}party)\b/i;
/** "the Party chief": who is its general secretary, or held that post on the day beside the office he is told by. */
const headsParty = (e: Entity, day: string | null): boolean =>
  PARTY_POST.test(e.office?.text ?? "") ||
  (e.person?.tenures.some((t) => PARTY_POST.test(t.office) && standing(t, day) === "covers") ?? false);

const HEAD_OF_OFFICE =
  /\b(?:minister|president|premier|secretary|chancellor|speaker|chairman|chairperson|governor|head|director)\b/i;
/** "Deputy Prime Minister and Minister of Trade" is both a deputy and a minister in his own right; "Deputy Minister of Trade and Industry" is a deputy alone. */
const asDeputy = (text: string, deputy: boolean): boolean => {
  if (DEPUTY.test(text) === deputy) return true;
  const parts = text.split(/,| and /i);
  return parts.length > 1 && parts.some((part) => HEAD_OF_OFFICE.test(part) && DEPUTY.test(part) === deputy);
};

/** Does somebody hold the office that is named alone: "the minister", "the President", "the King"? */
export const holdsOffice = (w: Words, o: OfficePhrase, day: string | null) => {
  const head = headOf(w, o);
  return (e: Entity): boolean => {
    if (!isSomebody(e)) return false;
    if (o.former) return e.former.length > 0;
    if (leadsPart(o) && !PARTY_HEAD.test(o.text)) return isLeaderOfPart(o, e, day);
    if (PARTY_HEAD.test(o.text) && headsParty(e, day)) return true;
    const own = e.office?.officeClass ?? null;
    const text = e.office?.text ?? "";
    if (ofOtherSex(o.text, text) || ofOtherCrown(o.text, text)) return false;
    if (ROYAL.has(head)) return own === "head-of-state" && CROWNED.test(text) && !DEPUTY.test(o.text);
    if (e.office && !asDeputy(text, DEPUTY.test(o.text)) && !asDeputy(o.text, DEPUTY.test(text))) return false;
    if (e.office && o.officeClass === "head-of-state" && CROWNED.test(o.text) !== CROWNED.test(text)) return false;
    if (o.officeClass && own) {
      if (own === o.officeClass) return true;
      if (kinClass(own, o.officeClass) && heldThen(e, o.officeClass, day)) return true;
      if (o.officeClass !== "other-minister" && o.officeClass !== "head-of-state" && o.officeClass !== "other") return false;
    }
    if (isLeaderWord(o)) return own !== null && isLeader(own);
    const words = officeWordsOf(e);
    if (words.includes(head)) return head !== "minister" || !o.officeClass || o.officeClass === own;
    if (head === "diplomat") return own === "foreign-minister" || own === "ambassador";
    return head === "envoy" && (words.includes("ambassador") || words.includes("representative"));
  };
};

/** May somebody be one of "the ministers", "the two presidents", "both leaders"? */
export const isOneOf = (w: Words, o: OfficePhrase) => {
  const head = headNoun(w, o);
  return (e: Entity): boolean => {
    if (isLeaderWord(o)) return true;
    const own = e.office?.officeClass ?? null;
    if (o.officeClass && own) return kinClass(own, o.officeClass) || o.officeClass === "other-minister";
    return officeWordsOf(e).includes(head) || e.office === null || head === "official" || head === "diplomat" || head === "envoy";
  };
};
