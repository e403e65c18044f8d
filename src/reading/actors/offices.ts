import type { NameHit, OfficePhrase } from "../document.ts";
import { ACTING, FIELDS, FORMER, HEADS, PASSING, PLURAL_HEADS, RANKS, WEAK_HEADS } from "../lexicon/office-words.ts";
import { partyOf, personHits } from "../names.ts";
import { GAP, type Words, wordsText } from "../words.ts";
import { officeClassOf } from "./office-class.ts";

const HARD = GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.open | GAP.close | GAP.quote | GAP.question | GAP.dash;
/** What the grammar needs of the text around it. */
export interface OfficeContext {
  readonly words: Words;
  readonly byFirst: ReadonlyMap<number, NameHit>;
  readonly byLast: ReadonlyMap<number, NameHit>;
  readonly sentenceOf: Int32Array;
}

const softGap = (w: Words, i: number): boolean =>
  !((w.gap[i] as number) & HARD) &&
  !(
    (w.gap[i] as number) & GAP.period &&
    (w.gap[i] as number) & GAP.space &&
    (w.end[i - 1] as number) - (w.start[i - 1] as number) > 3
  );
/** "Turkey's": the word is the "s" of a possessive. */
export const isPossessive = (w: Words, i: number): boolean =>
  w.folded[i] === "s" && ((w.gap[i] as number) & (GAP.apostrophe | GAP.space)) === GAP.apostrophe;
/** "ministers' meeting": an apostrophe after the word, with no letter. */
export const endsPossessive = (w: Words, last: number): boolean =>
  last < w.count &&
  (isPossessive(w, last) ||
    (((w.gap[last] as number) & GAP.apostrophe) !== 0 &&
      ((w.gap[last] as number) & GAP.space) !== 0 &&
      (w.folded[last - 1] as string).endsWith("s")));

const PREPOSITIONS = new Set(["of", "for", "to", "at", "on", "in", "with"]);
const LINKS = new Set(["of", "for", "and", "the", "to", "on", "in", "s"]);
const BODIES = new Set(
  `council committee commission assembly parliament senate senates chamber house representatives board delegation government republic state
  cabinet court bank party movement congress bundestag duma knesset majlis shura organization organisation agency authority office department
  ministry union federation kingdom people peoples nation nations supreme mejlis mission embassy community group front bureau secretariat
  presidency staff general secretary`.split(/\s+/),
);

/** Words after "of": the field or body the office is of, and the party if it names one. Stops before a personal name. */
const complement = (
  c: OfficeContext,
  at: number,
  head: string,
  plural: boolean,
): { last: number; party: string | null; partyWords: readonly [number, number] | null } => {
  const { words: w } = c;
  let i = at,
    good = at,
    party: string | null = null,
    partyWords: readonly [number, number] | null = null;
  const sentence = c.sentenceOf[at - 1];
  for (let steps = 0; i < w.count && steps < 14 && c.sentenceOf[i] === sentence; steps++) {
    const gap = w.gap[i] as number;
    if (i > at && gap & HARD) {
      // "Organization of Turkic States (OTS)": the acronym belongs to the name.
      const inside = c.byFirst.get(i);
      if (gap & GAP.open && inside && partyWords && partyOf(inside.match)?.form === "acronym") good = inside.last;
      break;
    }
    const word = w.folded[i] as string;
    const hit = c.byFirst.get(i);
    const named = hit ? partyOf(hit.match) : null;
    if (hit && named) {
      const fits = named.form !== "demonym" || true;
      if (fits && (party === null || named.entity.kind === "state")) {
        if (party === null || head !== "ambassador") party = named.entity.id;
        partyWords = [hit.first, hit.last];
      }
      i = hit.last;
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
    if (hit && personHits(hit.match).length) break;
    if (LINKS.has(word) && (word !== "s" || isPossessive(w, i))) {
      if (word === "and" && !(FIELDS.has(w.folded[i + 1] ?? "") || BODIES.has(w.folded[i + 1] ?? ""))) break;
      i++;
      continue;
    }
    if (FIELDS.has(word) || BODIES.has(word) || (RANKS.has(word) && w.capital[i] === 0)) {
      i++;
      good = i;
      continue;
    }
    // "Chairman of the Halk Maslahaty": an unknown body, after "the" only.
    if ((w.capital[i] as number) > 0 && i > at && (w.folded[i - 1] === "the" || (good === i && w.folded[at] === "the")) && !hit) {
      i++;
      good = i;
      continue;
    }
    break;
  }
  return { last: good, party, partyWords };
};

interface Left {
  readonly first: number;
  readonly party: string | null;
  readonly partyWords: readonly [number, number] | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly strong: boolean;
}

/** Walks left from a head over fields, ranks, marks and one party. */
const leftOf = (c: OfficeContext, head: number): Left => {
  const { words: w } = c;
  let first = head,
    party: string | null = null,
    partyWords: readonly [number, number] | null = null,
    former = false,
    acting = false,
    strong = false;
  for (let i = head - 1; i >= 0 && head - i < 10; ) {
    if (!softGap(w, i + 1) || c.sentenceOf[i] !== c.sentenceOf[head]) break;
    const word = w.folded[i] as string;
    const hit = c.byLast.get(i + 1);
    const named = hit ? partyOf(hit.match) : null;
    if (hit && named && !(FIELDS.has(word) && hit.last - hit.first === 1)) {
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
    if (FIELDS.has(word) || RANKS.has(word)) {
      first = i;
      strong = true;
      i--;
      continue;
    }
    if (word === "and" && FIELDS.has(w.folded[i - 1] ?? "")) {
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
      (PASSING.has(word) && w.capital[i] === 0)
    ) {
      i--;
      continue;
    }
    break;
  }
  return { first, party, partyWords, former, acting, strong };
};

const TAIL = new Set(["general", "elect", "designate", "plenipotentiary"]);

const officeWords = (w: Words, first: number, last: number, skip: readonly (readonly [number, number] | null)[]): string[] => {
  const out: string[] = [];
  for (let i = first; i < last; i++) if (!skip.some((s) => s && i >= s[0] && i < s[1])) out.push(w.folded[i] as string);
  return out;
};

/** The office's own words: without the state it is held for ("Azerbaijani Foreign Minister" -> "Foreign Minister"), without "new", "the". */
const tidy = (w: Words, first: number, last: number, drop: readonly [number, number] | null): string => {
  const before = drop && drop[0] <= first ? drop[1] : null;
  let from = before !== null ? Math.max(first, before) : first;
  while (
    from < last &&
    (isPossessive(w, from) || PASSING.has(w.folded[from] as string) || w.folded[from] === "the") &&
    !(w.folded[from] === "top" && w.folded[from + 1] === "diplomat")
  )
    from++;
  let to = last;
  if (drop && drop[0] > first && drop[1] >= last) {
    to = drop[0];
    while (to > from && ["of", "the", "for", "to", "at", "in"].includes(w.folded[to - 1] as string)) to--;
    // "Ambassador to Jordan", "Secretary General of the OTS": what remains must still tell the office.
  }
  return wordsText(w, from, to > from ? to : last);
};

/** Offices that only one state has under that name. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["secretary of state", "USA"],
  ["deputy secretary of state", "USA"],
  ["assistant secretary of state", "USA"],
  ["under secretary of state", "USA"],
  ["external affairs minister", "IND"],
  ["minister of external affairs", "IND"],
  ["foreign secretary", "GBR"],
  ["chancellor of the exchequer", "GBR"],
  ["taoiseach", "IRL"],
  ["tanaiste", "IRL"],
  ["secretary of defense", "USA"],
  ["defense secretary", "USA"],
  ["assistant to the president for national security affairs", "USA"],
  ["federal chancellor", "DEU"],
  ["state councilor", "CHN"],
  ["first lady", ""],
]);
const impliedParty = (words: readonly string[]): string | null => IMPLIED.get(words.join(" ")) || null;

/** Reads one office phrase whose head is word `h`; null where the word is no office. */
const readAt = (c: OfficeContext, h: number): OfficePhrase | null => {
  const { words: w } = c;
  const word = w.folded[h] as string;
  const singular = HEADS.has(word) ? word : PLURAL_HEADS.get(word);
  if (!singular) return null;
  const plural = !HEADS.has(word) || word === "ministers";
  if (
    c.byFirst.get(h) &&
    personHits((c.byFirst.get(h) as NameHit).match).some((p) => p.form === "name") &&
    (c.byFirst.get(h) as NameHit).last > h + 1
  )
    return null;
  // "Amir-Abdollahian": part of a name.
  if (
    h + 1 < w.count &&
    (w.gap[h + 1] as number) === GAP.hyphen &&
    (w.capital[h + 1] as number) > 0 &&
    !TAIL.has(w.folded[h + 1] as string) &&
    !HEADS.has(w.folded[h + 1] as string)
  )
    return null;
  const left = leftOf(c, h);
  let last = h + 1;
  while (last < w.count && TAIL.has(w.folded[last] as string) && softGap(w, last)) last++;
  let party = left.party,
    partyWords = left.partyWords;
  let complemented = false;
  if (
    last < w.count &&
    PREPOSITIONS.has(w.folded[last] as string) &&
    softGap(w, last) &&
    c.sentenceOf[last] === c.sentenceOf[h]
  ) {
    const prep = w.folded[last] as string;
    const got = complement(c, last + 1, singular, plural);
    if (
      got.last > last + 1 &&
      !(
        ["in", "with", "on", "at"].includes(prep) &&
        ![
          "ambassador",
          "representative",
          "speaker",
          "leader",
          "whip",
          "commissioner",
          "officer",
          "envoy",
          "consul",
          "charge",
          "diplomat",
        ].includes(singular)
      )
    ) {
      complemented = true;
      last = got.last;
      const accredited = prep === "to" || prep === "in" || prep === "at" || (prep === "for" && singular === "envoy");
      if (party === null && !accredited) {
        party = got.party;
        partyWords = got.partyWords;
      }
    }
  }
  if (WEAK_HEADS.has(word) && !left.strong && !complemented) return null;
  if (word === "general" && !complemented && left.first === h) return null;
  // "the Kremlin", "Ankara" before an office are the government: the party is the state.
  const text = tidy(w, left.first, last, partyWords);
  const words = officeWords(w, left.first, last, [partyWords]);
  if (party === null) party = impliedParty(words);
  const officeClass = officeClassOf(plural ? [...words, singular] : words, party);
  return { first: left.first, last, text, officeClass, party, partyWords, former: left.former, acting: left.acting, plural };
};

/** All office phrases, left to right, none inside another; "Deputy Prime Minister and Foreign Minister" gives two. */
export const findOffices = (c: OfficeContext): OfficePhrase[] => {
  const out: OfficePhrase[] = [];
  for (let h = 0; h < c.words.count; h++) {
    if (!HEADS.has(c.words.folded[h] as string) && !PLURAL_HEADS.has(c.words.folded[h] as string)) continue;
    const found = readAt(c, h);
    if (!found) continue;
    const previous = out[out.length - 1];
    if (previous && found.first < previous.last) {
      // The longer phrase holds: "Secretary-General", "head of the Turkish Parliament's delegation".
      if (found.last <= previous.last) continue;
      if (found.first <= previous.first) out.pop();
      else continue;
    }
    out.push(found);
    h = Math.max(h, found.last - 1);
  }
  return out;
};
