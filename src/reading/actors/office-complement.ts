import type { NameHit } from "../document.ts";
import { isDepartment } from "../lexicon/departments.ts";
import { FIELDS, HEADS, HONORIFICS, RANKS } from "../lexicon/office-words.ts";
import { partyOf, personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { behindMembers } from "./body-members.ts";
import { ERRANDS, errandBehind, LINKS, PURPOSES } from "./errands.ts";
import { dashed, HARD, type OfficeContext, softGap } from "./office-context.ts";
import { regionOf } from "./office-regions.ts";
import { isPossessive } from "./possessive.ts";
import { sovereignServed, stateOfCustodian, stateOfHolder } from "./state-served.ts";

const ENVOYS = new Set("envoy representative coordinator facilitator mediator negotiator rapporteur".split(" "));
const BODIES = new Set(
  `council committee commission assembly parliament senate senates chamber house representatives board delegation government republic state
  cabinet court bank party movement congress bundestag duma knesset majlis shura organization organisation agency authority office department
  ministry union federation kingdom people peoples nation nations supreme mejlis mission embassy community group front bureau secretariat
  presidency staff general secretary centre center institute foundation fund service statutory bodies organs`.split(/\s+/),
);

/** "Kenya's ambassador to the US Amina Otieno": behind where somebody is accredited stands a name. */
const ACCREDITED = new Set("ambassador envoy representative consul commissioner charge nuncio".split(" "));
/** What leads to where somebody serves or was met. */
const WHERE = new Set(["in", "to", "on"]);
/** Who serves in a country that is not his. */
const SENT = new Set(
  "envoy representative coordinator head ambassador commissioner commander chief director adviser advisor".split(" "),
);

/** "Security Council" of a secretary is that of his state, the United Nations' has none; so is a "National Security Council" of whoever heads it. */
export const nationalCouncil = (head: string, hit: NameHit, w: Words): boolean =>
  (head === "secretary" || w.folded[hit.first - 1] === "national") &&
  w.folded[hit.first] === "security" &&
  w.folded[hit.last - 1] === "council";

/** "Agriculture, Waterways and Environment", "culture, sports and tourism": behind the comma at `i` more fields stand, the last after "and". */
const fieldsGoOn = (c: OfficeContext, i: number, head: string, listed: boolean): boolean => {
  const { words: w } = c;
  const small = w.capital[i - 1] === 0;
  // "Foreign Affairs, Foreign Employment, and Tourism": the comma before the last of them.
  if (w.folded[i] === "and") return listed && isDepartment(w.folded[i + 1] ?? "", head) && !nextOffice(w, i + 1);
  for (let k = i; k < i + 8 && k < w.count && c.sentenceOf[k] === c.sentenceOf[i]; k++) {
    const word = w.folded[k] as string;
    if (word === "and") {
      const next = w.folded[k + 1] === "the" ? k + 2 : k + 1;
      return k > i && (isDepartment(w.folded[next] ?? "", head) || thoseAbroad(c, next)) && (w.capital[next] === 0) === small;
    }
    if (!(isDepartment(word, head) || ofUnion(w, k, head)) || (w.capital[k] === 0) !== small) return false;
  }
  return false;
};
/** "Minister of Foreign Affairs, European Union and Cooperation": the Union is what the minister sees to, not whose he is. */
const ofUnion = (w: Words, i: number, head: string): boolean =>
  head === "minister" &&
  ((w.folded[i] === "european" && w.folded[i + 1] === "union") || (w.folded[i] === "union" && w.folded[i - 1] === "european"));
/** "Togolese Abroad", "Moroccans Living Abroad": the citizens for whom a minister is there too. */
const thoseAbroad = (c: OfficeContext, i: number): boolean => {
  const behind = c.byFirst.get(i)?.last ?? i + 1;
  const { folded } = c.words;
  return folded[folded[behind] === "living" || folded[behind] === "residing" ? behind + 1 : behind] === "abroad";
};

/** Offices that serve somebody in another one. */
export const PERSONAL = new Set(
  "adviser advisor assistant aide envoy representative counselor counsellor coordinator spokesman spokeswoman spokesperson chief".split(
    " ",
  ),
);
const PRINCIPALS = new Set(
  "president premier chancellor king queen emir amir sultan prince majesty secretary minister chairman chairperson".split(" "),
);

/** The word behind "President", "Prime Minister", "Secretary-General", "President Trump" at `i`; `i` itself where nobody is served. */
const principal = (c: OfficeContext, i: number, defined = c.words.folded[i - 1] === "the"): number => {
  const { words: w } = c;
  // "Visit of Foreign Secretary to Nepal", a heading: who is told under it is not served by him.
  if (c.sentenceOf[i] !== c.sentenceOf[i - 1]) return i;
  let last = i;
  while (last < i + 3 && (FIELDS.has(w.folded[last] ?? "") || RANKS.has(w.folded[last] ?? ""))) last++;
  if (!PRINCIPALS.has(w.folded[last] ?? "")) return i;
  last++;
  while (last < w.count && w.folded[last] === "general" && softGap(w, last)) last++;
  // "adviser to President Trump", but "adviser to the Vice President Philip Gordon": behind "the" the name is the adviser's.
  const holder = defined ? undefined : c.byFirst.get(last);
  return holder && softGap(w, last) && personHits(holder.match).length ? holder.last : last;
};

const HOUSEHOLDS = new Set("cabinet treasury government".split(" "));
/** "Secretary to the President", "to the Cabinet": whom or what a secretary serves begins at word `i`, where others travel to it. */
export const servesThere = (c: OfficeContext, i: number): boolean => {
  const at = c.words.folded[i] === "the" || c.words.folded[i] === "a" ? i + 1 : i;
  const hit = c.byFirst.get(at);
  const behind = hit && partyOf(hit.match) ? hit.last : at;
  return HOUSEHOLDS.has(c.words.folded[behind] ?? "") || principal(c, behind) > behind;
};

/** The word behind "between A and B" at `i`; `i` itself where no two parties follow. */
const behindPair = (c: OfficeContext, i: number): number => {
  const party = (at: number): NameHit | undefined => {
    const hit = c.byFirst.get(at) ?? (c.words.folded[at] === "the" ? c.byFirst.get(at + 1) : undefined);
    return hit && partyOf(hit.match) ? hit : undefined;
  };
  const one = party(i + 1);
  const other = one && c.words.folded[one.last] === "and" ? party(one.last + 1) : undefined;
  return other ? other.last : i;
};

/** "Speaker of the Senate Arun Charoen": behind the body's own noun two words that no body is made of are a person's name. */
const nameBehindBody = (c: OfficeContext, i: number): boolean => {
  const { words: w } = c;
  const ownWord = (k: number): boolean => {
    const word = w.folded[k] ?? "";
    return (w.capital[k] as number) > 0 && softGap(w, k) && !(FIELDS.has(word) || BODIES.has(word) || RANKS.has(word));
  };
  return BODIES.has(w.folded[i - 1] ?? "") && ownWord(i) && ownWord(i + 1) && !BODIES.has(w.folded[i + 2] ?? "");
};

/**
 * "the Office of the President of Ukraine Kyrylo Bondar", "Head of the EU Delegation to Chad Ana Duarte": behind a state two words written large are a
 * person's name; "the Ukraine Crisis Centre" is a body called by the state.
 */
const nameBehindState = ({ words: w }: OfficeContext, i: number, state: readonly [number, number] | null): boolean => {
  // "the U.S. Joint Chiefs of Staff"
  if (state?.[1] !== i || !softGap(w, i + 1) || BODIES.has(w.folded[i + 1] ?? "") || w.folded[i + 2] === "of") return false;
  const [first, last] = state;
  // "of the Netherlands": named with an article, where "of the Ukraine Centre" is not.
  const whole =
    /^(?:of|to|in)$/.test(w.folded[first - 1] ?? "") || last - first > 1 || /...s$/.test(w.folded[last - 1] as string);
  return whole && ((w.capital[i + 1] ?? 0) > 0 || PARTICLES.has(w.folded[i + 1] ?? ""));
};
const PARTICLES = new Set("van von de der den bin al el ibn da di du".split(" "));

/** "Minister of Economy [and] National Security Adviser X": the fields at word i lead to a head of their own. */
const nextOffice = (w: Words, at: number): boolean => {
  let i = at;
  while (FIELDS.has(w.folded[i] ?? "") || (i > at && RANKS.has(w.folded[i] ?? ""))) i++;
  // "deputy chairman of the cabinet and foreign minister": with a field of its own before it, in small letters too.
  return HEADS.has(w.folded[i] ?? "") && !FIELDS.has(w.folded[i] ?? "") && ((w.capital[i] as number) > 0 || i > at);
};

/** "Chairman of the Halk Maslahaty": whether word `i` goes on with a body that no list knows, after "the" only. */
const unknownBody = (c: OfficeContext, at: number, i: number, good: number, state: readonly [number, number] | null): boolean => {
  const { words: w } = c;
  const defined =
    w.folded[i - 1] === "the" || (w.folded[at] === "the" && (good === i || (good === i - 1 && isPossessive(w, i - 1))));
  const capital = (w.capital[i] as number) > 0 && !HONORIFICS.has(w.folded[i] as string);
  return capital && defined && !nameBehindBody(c, i) && !nameBehindState(c, i, state);
};

/** "Minister of Trade [and] Industry": true where another field or body stands behind "and", and no other office. */
const fieldBehind = (c: OfficeContext, and: number, head: string): boolean => {
  const { words: w } = c;
  const behind = w.folded[and + 1] === "the" ? and + 2 : and + 1;
  const next = w.folded[behind] ?? "";
  const goesOn = isDepartment(next, head) || (behind === and + 1 && (BODIES.has(next) || thoseAbroad(c, and + 1)));
  return goesOn && !nextOffice(w, behind);
};

/** "Minister for Law", "Chairman of the State Duma": though somebody is called Law, or Duma. */
const isField = ({ words: { folded } }: OfficeContext, i: number, hit: NameHit, head: string): boolean => {
  const word = folded[i] as string;
  const led = folded[i - 1] === "for" || folded[i - 1] === "of";
  return hit.last === i + 1 && (BODIES.has(word) || (led && isDepartment(word, head)));
};

/** "European [and Eurasian Affairs]": behind what the affairs of an aide are of besides; 0 where nothing is told. */
const furtherAffairs = ({ folded, capital, gap }: Words, and: number): number => {
  let i = and + 1;
  while (i < and + 3 && (capital[i] ?? 0) > 0 && gap[i] === GAP.space && folded[i] !== "affairs") i++;
  return i > and + 1 && folded[i] === "affairs" && gap[i] === GAP.space ? i + 1 : 0;
};

/** Words after "of": the field or body the office is of, and the party if it names one. Stops before a personal name. */
export const complement = (
  c: OfficeContext,
  at: number,
  head: string,
  plural: boolean,
): { last: number; party: string | null; partyWords: readonly [number, number] | null; serves: boolean } => {
  const { words: w } = c;
  let serves = false,
    listed = false,
    i = at,
    good = at,
    // What stands right behind a part of the world, or behind where somebody is sent, is a name: "Minister for the Middle East X".
    nameAt = -1,
    party: string | null = null,
    partyWords: readonly [number, number] | null = null,
    lastState: readonly [number, number] | null = null;
  const sentence = c.sentenceOf[at - 1];
  for (let steps = 0; i < w.count && steps < 14 && c.sentenceOf[i] === sentence; steps++) {
    const gap = w.gap[i] as number;
    const goesOn: boolean = i > at && gap === (GAP.comma | GAP.space) && fieldsGoOn(c, i, head, listed);
    listed ||= goesOn;
    if (i > at && (gap & HARD || dashed(gap)) && !goesOn) {
      // "Organization of Turkic States (OTS)": the acronym belongs to the name.
      const inside = c.byFirst.get(i);
      if (gap & GAP.open && inside && partyWords && partyOf(inside.match)?.form === "acronym") {
        good = inside.last;
        partyWords = [partyWords[0], good];
      }
      break;
    }
    const word = w.folded[i] as string;
    // "the foreign minister of Kenya in Oslo": where it was; "the UN coordinator for Mali": where he serves.
    if (party !== null && WHERE.has(word) && !SENT.has(head)) break;
    const hit = c.byFirst.get(i);
    const named = hit && !nationalCouncil(head, hit, w) ? partyOf(hit.match) : null;
    if (hit && named && listed && ofUnion(w, i, head)) {
      i = hit.last;
      good = i;
      continue;
    }
    if (hit && named) {
      const leads = w.folded[w.folded[i - 1] === "the" ? i - 2 : i - 1] as string;
      // "Special Representative of the UN Secretary-General for Haiti": for whom he acts, and where.
      const actsThere = (leads === "for" || leads === "in") && serves && SENT.has(head);
      const served = actsThere || (party !== null && WHERE.has(leads));
      if (served && named.form === "seat") break;
      if ((party === null && !actsThere) || (named.entity.kind === "state" && !served)) {
        if (party === null || head !== "ambassador") party = named.entity.id;
        partyWords = [hit.first, hit.last];
      }
      if (named.entity.kind === "state") lastState = [hit.first, hit.last];
      i = hit.last;
      if (ACCREDITED.has(head) || leads === "to" || leads === "in") nameAt = i;
      // "adviser to the Japanese Prime Minister".
      const own = PERSONAL.has(head) ? principal(c, i, w.folded[hit.first - 1] === "the") : i;
      if (own > i) {
        serves = true;
        i = own;
      }
      good = i;
      // "the ministers of A and B": each party is read by itself.
      if (
        plural &&
        c.byFirst.get(i + 1 + Number(w.folded[i + 1] === "the")) &&
        (w.folded[i] === "and" || (w.gap[i] as number) & GAP.comma)
      )
        break;
      continue;
    }
    const sovereign = sovereignServed(c, i);
    if (sovereign > i) return { last: sovereign, party, partyWords, serves };
    const custodian: ReturnType<typeof stateOfCustodian> = party === null ? stateOfCustodian(c, i) : null;
    const served: number = custodian?.words[1] ?? (PERSONAL.has(head) ? principal(c, i) : i);
    if (served > i) {
      serves = true;
      const state: ReturnType<typeof stateOfHolder> = custodian ?? (party === null ? stateOfHolder(c, served) : null);
      if (state) ({ id: party, words: partyWords } = state);
      i = served;
      good = i;
      continue;
    }
    // "for Eurasian Affairs", "for the Horn of Africa": what an envoy is sent for.
    const region = regionOf(c, i, PERSONAL.has(head), hit);
    if (region > i) {
      i = region;
      good = i;
      nameAt = i;
      continue;
    }
    if (hit && personHits(hit.match).length && !isField(c, i, hit, head)) break;
    // "the process between Armenia and Türkiye": the two are what it is about, not whom the envoy is of.
    if (word === "between" && good === i) {
      good = behindPair(c, i);
      break;
    }
    if (LINKS.has(word) && (word !== "s" || isPossessive(w, i))) {
      if (word === "and" && !fieldBehind(c, i, head)) {
        if (head === "secretary") good = Math.max(good, furtherAffairs(w, i));
        break;
      }
      const members = BODIES.has(w.folded[i - 1] ?? "") ? behindMembers(w, i) : i;
      if (members > i) good = members;
      i = Math.max(i + 1, members);
      continue;
    }
    const errand = ENVOYS.has(head) ? errandBehind(c, i) : i;
    if (errand > i) return { last: errand, party, partyWords, serves };
    const sentFor = PURPOSES.has(word) || (PERSONAL.has(head) && ERRANDS.has(word));
    const told = isDepartment(word, head) || BODIES.has(word) || sentFor || (RANKS.has(word) && w.capital[i] === 0);
    if (told || (i > at && !hit && i !== nameAt && unknownBody(c, at, i, good, lastState ?? partyWords))) {
      i++;
      good = i;
      continue;
    }
    break;
  }
  return { last: good, party, partyWords, serves };
};
