import type { Sentence, TimeMention } from "../../document.ts";
import { GAP, type Words } from "../../words.ts";
import type { PlaceMention } from "./places.ts";

const ENDS = GAP.colon | GAP.period | GAP.dash | GAP.close | GAP.paragraph | GAP.question;
/** What may stand in a heading beside its day and its place. */
const SMALL = new Set(
  "also still then next and the same city town place day on in at noon evening morning afternoon early late".split(" "),
);
/** Words of a heading at most. */
const LONGEST = 9;
const SAME = new Set(["city", "town", "place"]);
/** "same city": that of the heading before. */
export const sameTown = (w: Words, i: number): boolean => w.folded[i] === "same" && SAME.has(w.folded[i + 1] ?? "");

/** What a heading is found by. */
export interface HeadingScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention[];
  readonly timeAt: Int32Array;
  readonly townsIn: ReadonlyMap<number, readonly PlaceMention[]>;
  /** The report says in its dateline where and when it was written: another line of that kind needs no third. */
  readonly dateline: boolean;
}

interface Head {
  readonly place: PlaceMention | "same";
  readonly dated: boolean;
}

/** The place with which a paragraph opens as with a heading, and whether its day stands beside it; "same": that of the heading before. */
const opens = (c: HeadingScene, s: Sentence): Head | null => {
  const towns = c.townsIn.get(s.index) ?? [];
  const { folded, gap } = c.words;
  let found: PlaceMention | "same" | null = null;
  let dated = false;
  let i = s.first;
  while (i < s.last && i - s.first < LONGEST) {
    const town = towns.find((p) => p.first === i);
    const time = c.times[c.timeAt[i] as number];
    dated ||= time !== undefined;
    if (town) found = town;
    else if (sameTown(c.words, i)) found = "same";
    else if (!time && !SMALL.has(folded[i] as string)) break;
    i = town?.last ?? time?.last ?? i + 1;
  }
  // "Tonga. The Prime Minister heard that": whose visitor it was, not where.
  if (found === null || (found !== "same" && found.name === null && !dated)) return null;
  return i >= s.last || ((gap[i] as number) & ENDS) !== 0 ? { place: found, dated } : null;
};

/**
 * The place that heads each sentence's paragraph in diaries, programmes and notebooks of several places: "Tue 10 Jan, Addis Ababa. ...", "Wed 11 Jan, same city. ...",
 * "APIA. ...", "Ghana, 2-3 July. ...". One that stands on a line of its own holds for what stands below it. A report that opens but one paragraph so is none of these, unless
 * that reads like another dateline.
 */
export const townHeadings = (c: HeadingScene): ReadonlyMap<number, PlaceMention> => {
  const out = new Map<number, PlaceMention>();
  const names = new Set<string>();
  let paragraph = -1,
    alone = false,
    again = false;
  let head: PlaceMention | null = null,
    last: PlaceMention | null = null;
  for (const [n, s] of c.sentences.entries()) {
    if (s.paragraph !== paragraph) {
      const own = s.region === null ? opens(c, s) : null;
      const named: PlaceMention | null = own?.place === "same" ? last : (own?.place ?? null);
      if (named) {
        alone = c.sentences[n + 1]?.paragraph !== s.paragraph;
        again ||= c.dateline && own?.dated === true && !alone;
        names.add(named.name ?? named.country);
        last = named;
      }
      head = named ?? (alone && s.region === null ? head : null);
      paragraph = s.paragraph;
    }
    if (head) out.set(s.index, head);
  }
  return names.size > 1 || again ? out : new Map();
};
