import type { Place } from "../../knowledge/knowledge.ts";
import type { NameHit } from "../document.ts";
import { isDepartment } from "../lexicon/departments.ts";
import { ACTING, FIELDS, FORMER, HEADS, PASSING, PLURAL_HEADS, RANKS, WEAK_HEADS } from "../lexicon/office-words.ts";
import { partyOf } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { agencyBefore, stateOfAgency } from "./agency.ts";
import { nationalCouncil } from "./office-complement.ts";
import { type OfficeContext, softGap } from "./office-context.ts";
import { isPossessive } from "./possessive.ts";

interface Left {
  readonly first: number;
  readonly party: string | null;
  readonly partyWords: readonly [number, number] | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly strong: boolean;
}

const UNDER = new Set(["secretary", "secretaries", "state", "general"]);
/** Offices that a town or a province has too: "Texas Governor", "Tokyo's mayor". */
const LOCAL = new Set(["governor", "mayor"]);
const placeOf = (hit: NameHit | undefined): Place | null => {
  const e = hit?.match.hits[0]?.entity;
  return e?.kind === "place" ? e : null;
};

const PLACING = new Set(["in", "at", "near", "outside"]);
/** "In Berlin President Macron met Chancellor Scholz": where it was, not whose president he is; but "in US President Biden's view". */
const isWhere = (w: Words, hit: NameHit): boolean => {
  const form = partyOf(hit.match)?.form;
  return form !== undefined && form !== "demonym" && PLACING.has(w.folded[hit.first - 1] ?? "") && w.capital[hit.first] !== 2;
};

/** Bodies whose name stands before the offices that serve or lead them: "Foreign Ministry spokesman", "Central Bank Governor", "State Department official". */
const BODIES = new Set(
  "ministry department bank parliament senate house assembly government embassy commission secretariat junta army court".split(
    " ",
  ),
);
const OF_BODIES = new Set(
  `spokesman spokeswoman spokesperson official adviser advisor envoy director undersecretary secretary chief head leader chairman chairwoman
  chairperson chair governor speaker negotiator delegate representative diplomat officer counselor counsellor coordinator administrator`.split(
    /\s+/,
  ),
);
/** True where word `i`, right before the head, is a body whose own kind is told before it. */
const bodyBefore = (w: Words, i: number, head: number): boolean =>
  i === head - 1 &&
  BODIES.has(w.folded[i] as string) &&
  OF_BODIES.has(w.folded[head] as string) &&
  (w.capital[i] as number) >= (w.capital[head] === 1 ? 1 : 0) &&
  (FIELDS.has(w.folded[i - 1] ?? "") || RANKS.has(w.folded[i - 1] ?? "") || w.folded[i - 1] === "reserve");

/** Chambers whose name alone stands before the offices of those who preside over them. */
const CHAMBERS = new Set(
  "senate knesset duma sejm bundestag bundesrat riigikogu saeima seimas riksdag storting majlis".split(" "),
);
const PRESIDING = new Set("president vice-president speaker chairman chairwoman chairperson chair".split(" "));
const BELOW = new Set("vice deputy first second".split(" "));
/** "Senate President", "Senate First Vice President", "Knesset Speaker": the chamber over which somebody presides; not "in the Senate President X". */
const presidesOver = (w: Words, i: number, head: number): boolean => {
  if (!CHAMBERS.has(w.folded[i] as string) || !(w.capital[i] as number) || !PRESIDING.has(w.folded[head] as string)) return false;
  if (w.folded[i - 1] === "the" && PLACING.has(w.folded[i - 2] ?? "")) return false;
  for (let k = i + 1; k < head; k++) if (!BELOW.has(w.folded[k] as string)) return false;
  return true;
};

/** "Politburo Member X": told before his name, where "X, a Politburo member of the Party" goes on to his other offices. */
const ofPolitburo = (w: Words, i: number, head: number): boolean =>
  w.folded[i] === "politburo" && i === head - 1 && w.folded[head] === "member" && w.folded[head + 1] !== "of";

/** Ranks that are verbs too, and what stands before a verb. */
const DOINGS = new Set(["press", "lead", "counter", "charge", "chair", "head"]);
const BEFORE_VERB = new Set("to will would can could must should may might shall did not".split(" "));
/** "promised [to press] Russian President X": what is done to him, and no part of his office. */
const isDone = (w: Words, i: number): boolean =>
  w.capital[i] === 0 && DOINGS.has(w.folded[i] as string) && BEFORE_VERB.has(w.folded[i - 1] ?? "");

/** "Deputy", "Co-ordinating Minister", "co-rapporteur", "Additional Foreign Secretary", but "additional officials". */
const isRank = (w: Words, i: number, head: string): boolean =>
  RANKS.has(w.folded[i] as string) ||
  (w.folded[i] === "co" && (w.folded[i + 1] === "ordinating" || head === "rapporteur")) ||
  (w.folded[i] === "additional" && (w.capital[i] as number) > 0 && head === "secretary");

/** Walks left from a head over fields, ranks, marks and one party. */
export const leftOf = (c: OfficeContext, head: number, floor: number): Left => {
  const { words: w } = c;
  let first = head,
    party: string | null = null,
    partyWords: readonly [number, number] | null = null,
    former = false,
    acting = false,
    strong = false,
    // "Land, Infrastructure, Transport and Tourism Minister": behind "and" fields may stand before commas.
    listed = false;
  const singular = PLURAL_HEADS.get(w.folded[head] as string) ?? (w.folded[head] as string);
  const isField = (word: string): boolean => isDepartment(word, singular);
  for (let i = head - 1; i >= floor && head - i < 10; ) {
    const word = w.folded[i] as string;
    const goesOn =
      softGap(w, i + 1) || (listed && w.gap[i + 1] === (GAP.comma | GAP.space) && w.capital[i] === 1 && isField(word));
    if (!goesOn || c.sentenceOf[i] !== c.sentenceOf[head]) break;
    const hit = c.byLast.get(i + 1);
    if (hit && nationalCouncil(w.folded[head] as string, hit, w)) {
      first = hit.first;
      strong = true;
      i = hit.first - 1;
      continue;
    }
    if (hit && isWhere(w, hit)) break;
    const named = hit ? partyOf(hit.match) : null;
    if (!named && agencyBefore(w, i, head)) {
      party ??= stateOfAgency(word);
      first = i;
      strong = true;
      i--;
      continue;
    }
    const town = named || first !== head || !LOCAL.has(w.folded[head] as string) ? null : placeOf(hit);
    if (hit && town) {
      party = town.country;
      partyWords = null;
      first = hit.first;
      strong = true;
      i = hit.first - 1;
      continue;
    }
    // "the American envoy", but "Minister for American Affairs": a word for a field only before another field.
    const field = FIELDS.has(word) && hit?.last === i + 1 && hit.first === i;
    if (hit && named && !(field && (named.entity.kind !== "state" || FIELDS.has(w.folded[i + 1] ?? "")))) {
      if (party !== null && named.entity.kind !== "state") break;
      if (party === null || named.entity.kind === "state") {
        party = named.entity.id;
        partyWords = [hit.first, hit.last];
      }
      first = hit.first;
      strong = true;
      i = hit.first - 1;
      continue;
    }
    if (isPossessive(w, i) && c.byLast.get(i) && partyOf((c.byLast.get(i) as NameHit).match)) {
      i--;
      continue;
    }
    if (FORMER.has(word)) {
      former = true;
      first = i;
      i--;
      continue;
    }
    if (ACTING.has(word)) {
      acting = true;
      first = i;
      i--;
      continue;
    }
    // "under Deputy Prime Minister X": led by him, where "the Under Secretary" is an office.
    if (word === "under" && !UNDER.has(w.folded[i + 1] ?? "")) break;
    if (isDone(w, i)) break;
    if (
      isField(word) ||
      isRank(w, i, singular) ||
      bodyBefore(w, i, head) ||
      presidesOver(w, i, head) ||
      ofPolitburo(w, i, head) ||
      (word === "reserve" && w.folded[i + 1] === "bank")
    ) {
      first = i;
      strong = true;
      i--;
      continue;
    }
    // "the Foreign and Trade Minister", but "Minister of Foreign Affairs and Deputy Prime Minister".
    if (word === "and" && isField(w.folded[i - 1] ?? "") && isField(w.folded[i + 1] ?? "")) {
      listed = w.capital[head] === 1 && !PLURAL_HEADS.has(w.folded[head] as string);
      i--;
      continue;
    }
    if (HEADS.has(word) && w.capital[i] && w.folded[head] !== word && !WEAK_HEADS.has(word)) break;
    if (
      word === "new" ||
      word === "then" ||
      word === "visiting" ||
      word === "outgoing" ||
      word === "incoming" ||
      word === "newly" ||
      word === "ever" ||
      (PASSING.has(word) && w.capital[i] === 0)
    ) {
      i--;
      continue;
    }
    break;
  }
  return { first, party, partyWords, former, acting, strong };
};
