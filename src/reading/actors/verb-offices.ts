import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { OfficePhrase } from "../document.ts";
import { FIELDS } from "../lexicon/office-words.ts";
import { partyOf } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { type Context, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { officeClassOf } from "./office-class.ts";
import { nationalCouncil } from "./office-complement.ts";
import { wholeOf } from "./organ-party.ts";
import { isPossessive } from "./possessive.ts";
import type { Span } from "./raw.ts";

const VERB_OFFICES: ReadonlyMap<string, string> = new Map([
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "head"],
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["represents", "representative"],
  ["represented", "representative"],
  ["directs", "director"],
  ["runs", "head"],
  ["speaks", "spokesperson"],
  ["presides", "president"],
  ["commands", "commander"],
  ["commanded", "commander"],
]);

/** The class of what a verb tells; `whole`: it names a party and nothing more. */
const verbClass = (noun: string, rest: string, whole: boolean): OfficeClass => {
  if (noun === "spokesperson") return "spokesperson";
  if (/\bdiplomacy$/i.test(rest)) return "foreign-minister";
  const heads = noun === "head" || noun === "chair" || noun === "director" || noun === "president";
  return heads && (whole || (noun === "chair" && /commission/i.test(rest))) ? "head-of-organization" : "other";
};

/** "who represents the Union [in Chad]": where, not whom. */
const servedThere = (noun: string, before: string): boolean => noun === "representative" && before === "in";
/** "who represents Rwanda [from Nairobi] [as High Commissioner]": how, not whom. */
const HOW = new Set(["from", "as"]);
/** Words between the state represented and the office in which he does. */
const AS_REACH = 4;
/** "who represents Rwanda from Nairobi as High Commissioner": the office by which he does. */
const servedAs = (c: Context, noun: string, at: number): OfficePhrase | null => {
  if (noun !== "representative") return null;
  for (let i = at; i < at + AS_REACH && !sentenceEnd(c, i) && plain(c.words, i); i++)
    if (c.words.folded[i] === "as") return c.officeFirst.get(i + 1) ?? null;
  return null;
};
/** "the Secretary-General", of nothing else: of the United Nations. */
const chiefOfAll = ({ folded }: Words, at: number): boolean =>
  folded[at] === "the" && folded[at + 1] === "secretary" && folded[at + 2] === "general";

/** "who [also] chairs the Union". */
const BESIDES = new Set("also currently now presently again likewise still jointly".split(" "));
const DOES = new Set("has had have is was were are will would does did can could may might".split(" "));
/** "who speaks for Chile in Peru [and had said that]": what is told of him beside his office. */
const anotherVerb = ({ folded, capital }: Words, i: number): boolean =>
  folded[i] === "and" && capital[i + 1] === 0 && (DOES.has(folded[i + 1] ?? "") || /^\p{L}{3,}ed$/u.test(folded[i + 1] ?? ""));

/** ", who heads the party's foreign affairs office,": an office told by a verb. */
export const verbOffice = (c: Context, at: number): { office: OfficePhrase; last: number } | null => {
  const { words: w } = c;
  if (w.folded[at] !== "who") return null;
  let skip = w.folded[at + 1] === "has" ? 2 : 1;
  if (BESIDES.has(w.folded[at + skip] ?? "")) skip++;
  const noun = VERB_OFFICES.get(w.folded[at + skip] ?? "");
  if (!noun || sentenceEnd(c, at + skip)) return null;
  const from = at + skip;
  let last = from + 1;
  let party: string | null = null,
    partyWords: Span | null = null;
  while (
    last < w.count &&
    last - from < 14 &&
    !sentenceEnd(c, last) &&
    !(noun === "representative" && party !== null && HOW.has(w.folded[last] as string)) &&
    !anotherVerb(w, last) &&
    !((w.gap[last] as number) & (GAP.comma | GAP.semicolon | GAP.close | GAP.dash))
  ) {
    const hit = c.byFirst.get(last);
    const span =
      hit && !servedThere(noun, w.folded[last - 1] as string) && !nationalCouncil(noun, hit, w) ? partySpan(hit) : null;
    if (span && party === null) {
      party = wholeOf((hit && partyOf(hit.match)?.entity) ?? null) ?? span.id;
      partyWords = span.words;
    }
    last = hit ? hit.last : last + 1;
  }
  if (last <= from + 1) return null;
  if (party === null && chiefOfAll(w, from + 1)) {
    party = "UN";
    partyWords = [from + 1, from + 4];
  }
  const as = party === null ? null : servedAs(c, noun, last);
  if (as && !as.plural)
    return { office: { ...as, party: as.party ?? party, partyWords: as.partyWords ?? partyWords }, last: as.last };
  const rest = w.text.slice(w.start[from + 1], w.end[last - 1]).replace(/^(?:over|for|at)\s+/, "");
  const text = noun === "chair" && /commission/i.test(rest) ? `Chairperson of ${rest}` : `${noun} of ${rest}`;
  return {
    office: {
      first: from,
      last,
      text,
      officeClass: verbClass(noun, rest, party !== null && partyWords?.[1] === last),
      party,
      partyWords,
      former: false,
      acting: false,
      plural: false,
      byVerb: true,
    },
    last,
  };
};

const HOLDS = new Set(["holds", "held", "has", "keeps", "took", "takes"]);
/** Words of a portfolio's name, with the state before it. */
const MOST = 8;
/** ", who holds the Thai interior portfolio,", ", who has Kenya's trade and industry portfolio,": the minister for it. */
export const portfolio = (c: Context, at: number): { office: OfficePhrase; last: number } | null => {
  const { words: w } = c;
  if (w.folded[at] !== "who" || !HOLDS.has(w.folded[at + 1] ?? "") || sentenceEnd(c, at + 1)) return null;
  const fields: string[] = [];
  let party: string | null = null,
    partyWords: Span | null = null;
  for (let i = at + 2; i < at + 2 + MOST && !sentenceEnd(c, i); ) {
    const word = w.folded[i] as string;
    if (word === "portfolio" || word === "ministry") {
      if (!fields.length) return null;
      const text = `minister of ${fields.join(" ")}`;
      const officeClass = officeClassOf(["minister", ...fields], party);
      const office = {
        first: at + 1,
        last: i + 1,
        text,
        officeClass,
        party,
        partyWords,
        former: false,
        acting: false,
        plural: false,
      };
      return { office, last: i + 1 };
    }
    const hit = c.byFirst.get(i);
    const span = hit && !FIELDS.has(word) ? partySpan(hit) : null;
    if (hit && span) {
      party = span.id;
      partyWords = span.words;
      i = hit.last;
    } else if (FIELDS.has(word) || (word === "and" && fields.length)) {
      fields.push(word);
      i++;
    } else if (word === "the" || isPossessive(w, i)) i++;
    else return null;
  }
  return null;
};
