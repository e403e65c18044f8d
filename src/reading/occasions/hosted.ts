import type { Named, Place } from "../../knowledge/knowledge.ts";
import type { Sentence } from "../document.ts";
import { isKind } from "../events/scene/place-words.ts";
import { wordTest } from "../forms.ts";
import { spots } from "../spots.ts";
import { GAP } from "../words.ts";
import { type OccasionMention, seatOf } from "./occasion.ts";
import type { OccasionScene } from "./occasions.ts";

const HEADS = new Set("forum conference dialogue summit congress".split(" "));
/** "a conference call", "the conference hall": the noun only tells of what kind something is. */
const OTHER_NOUNS = new Set("call calls hall room rooms centre center venue table".split(" "));
/** "the news conference": not the one that is always held there. */
const OTHER_KINDS = new Set("news press media video party".split(" "));
/** How far before the noun its article stands: "the three-day forum". */
const BACK = 3;

const GATHERING = spots(wordTest((word) => HEADS.has(word)));

const WITHIN = new Set(["in", "at", "to", "outside", "near"]);
/** A town that the report is in, or tells something of as in it; "Ottawa and New Delhi will again have envoys" names governments. */
const isWhere = (s: OccasionScene, first: number, place: Place): boolean =>
  s.knowledge.capitalOf(place.country)?.id !== place.id ||
  s.sentences[s.sentenceOf[first] as number]?.region === "dateline" ||
  WITHIN.has(s.words.folded[first - 1] ?? "") ||
  (s.words.folded[first - 1] === "of" && isKind(s.words.folded[first - 2] ?? ""));

/** The occasions that are always held in one of the towns the report tells of. */
const heldHere = (s: OccasionScene): Named[] => {
  const towns = new Set<string>();
  for (const n of s.names)
    for (const h of n.match.hits)
      if (h.entity.kind === "place" && isWhere(s, n.first, h.entity)) towns.add(h.entity.within ?? h.entity.name);
  return [...new Set([...towns].flatMap((t) => s.knowledge.occasionsAt(t)))];
};

/** "the Brussels Conference on Syria" is not any conference in Brussels: what it is on must be told of. */
const topicTold = (s: OccasionScene, { name }: Named): boolean => {
  const topic = name.toLowerCase().split(" on ")[1];
  return topic === undefined || topic.split(" ").some((word) => word.length > 3 && s.words.folded.includes(word));
};

/** "the forum", "this year's forum", "the three-day forum": the noun stands alone, no name before or behind it. */
const standsAlone = (s: OccasionScene, sentence: Sentence, at: number): boolean => {
  const { folded, capital, gap } = s.words;
  const behind = (gap[at + 1] ?? 0) as number;
  // "the conference Women at Sea", "the conference 'Women at Sea'": it has a name of its own.
  if (at + 1 < sentence.last && (capital[at + 1] as number) > 0 && (behind === GAP.space || behind & GAP.quote)) return false;
  if (folded[at + 1] === "of" || OTHER_NOUNS.has(folded[at + 1] ?? "")) return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - BACK); i--) {
    if (folded[i] === "the" || folded[i] === "this") return true;
    if ((capital[i] as number) > 0 || OTHER_KINDS.has(folded[i] as string)) return false;
  }
  return false;
};

/** "the forum" in a report from Antalya: the one occasion of that kind which is always held in a town the report names. */
export const findHosted = (s: OccasionScene): OccasionMention[] => {
  const out: OccasionMention[] = [];
  let here: readonly Named[] | null = null;
  for (const at of GATHERING(s.words)) {
    const sentence = s.sentences[s.sentenceOf[at] as number];
    if (!sentence || at < sentence.first || at >= sentence.last || sentence.region === "boilerplate") continue;
    if (s.words.capital[at] !== 0 || !standsAlone(s, sentence, at)) continue;
    here ??= heldHere(s);
    const head = s.words.folded[at] as string;
    const meant = here.filter((o) => o.name.toLowerCase().split(" ").includes(head) && topicTold(s, o));
    const known = meant[0];
    if (meant.length !== 1 || !known) continue;
    out.push({
      first: at,
      last: at + 1,
      sentence: sentence.index,
      name: known.name,
      id: known.id,
      kind: "gathering",
      relation: "at",
      organization: known.parties[0] ?? null,
      place: seatOf(known, s.knowledge),
    });
  }
  return out;
};

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)?|[a-z-]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|twelfth|tieth)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|annual)$/;
const LOOSE_HEAD = new Set("forum conference dialogue congress".split(" "));

/** "the fifty-first Security Conference" in a report from Munich: part of the name of what is always held there is its name. */
export const identifyHosted = (s: OccasionScene, all: readonly OccasionMention[]): OccasionMention[] => {
  let here: readonly Named[] | null = null;
  return all.map((o) => {
    if (o.kind !== "gathering" || o.id !== null || o.organization !== null || o.last - o.first > PART_LONGEST) return o;
    const words = s.words.folded.slice(o.first, o.last).filter((word) => !/^(?:of|the|for|on)$/.test(word));
    const own = words.flatMap((word) => word.split("-")).filter((word) => !ORDINAL.test(word));
    if (own.length === 0 || !own.some((word) => LOOSE_HEAD.has(word))) return o;
    here ??= heldHere(s);
    const meant = here.filter((known) => {
      const name = new Set(known.name.toLowerCase().split(" "));
      return own.every((word) => name.has(word));
    });
    const known = meant.length === 1 ? meant[0] : undefined;
    return known
      ? { ...o, name: known.name, id: known.id, organization: known.parties[0] ?? null, place: seatOf(known, s.knowledge) }
      : o;
  });
};
/** Words that part of such a name may have. */
const PART_LONGEST = 6;
