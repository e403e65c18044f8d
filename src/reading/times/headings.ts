import type { Sentence, TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";

const ENDS = GAP.colon | GAP.period | GAP.dash | GAP.close;
const BREAKS = GAP.semicolon | GAP.quote | GAP.question | GAP.open;
/** Between the parts of a heading: "Monday [in] Vienna", "Thursday 3 [and] Friday 4". */
const JOINS = new Set("in at on and to until till through".split(" "));
/** Days and towns that a heading has at most. */
const MOST = 4;

/** What a paragraph opens with as with a heading. */
interface Head {
  readonly day: TimeMention | null;
  /** It names a town. */
  readonly town: boolean;
  readonly last: number;
}

export interface Headed {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention[];
  /** The word behind a town, a state or "same city" that begins at word i; i where none does. */
  readonly townEnd: (i: number) => number;
  /** The report says in its dateline where and when it was written: another line of that kind needs no third. */
  readonly dateline: boolean;
}

/** Days that one heading tells at most: "Ghana, 2-3 July." */
const STAY = 10;
const isDay = (t: TimeMention): boolean =>
  t.role === "at" && t.from !== null && t.to !== null && Date.parse(t.to) - Date.parse(t.from) <= STAY * 86_400_000;

/** The days and towns that stand one behind another from the first word of a paragraph on. */
const partsAt = ({ words: w, townEnd }: Headed, s: Sentence, at: ReadonlyMap<number, TimeMention>): Head | null => {
  let [day, town, last]: [TimeMention | null, boolean, number] = [null, false, s.first];
  for (let i = s.first, n = 0; i < s.last && n < MOST; n++) {
    if (i > s.first && ((w.gap[i] as number) & BREAKS) !== 0) break;
    const from = i > s.first && JOINS.has(w.folded[i] as string) ? i + 1 : i;
    const time = at.get(from);
    const end = time ? time.last : townEnd(from);
    if (end === from || (time && !isDay(time)) || (!time && town)) break;
    if (time) day ??= time;
    else town = true;
    last = i = end;
    // "Vienna: Monday was quiet", "Tuesday. Lima was wet": a heading is closed by its mark.
    if (i < s.last && ((w.gap[i] as number) & (GAP.colon | GAP.period)) !== 0) break;
  }
  return day || town ? { day, town, last } : null;
};

/** A mark closes what stands before word i; the hyphen within a town's name is none. */
const closed = (w: Words, i: number, town: boolean): boolean => {
  const gap = w.gap[i] as number;
  return (gap & ENDS) !== 0 || ((gap & GAP.hyphen) !== 0 && (!town || (gap & GAP.space) !== 0));
};

/**
 * The day with which a paragraph opens as with a heading: "Thu 25. ...", "3 Feb: ...", "17/05 The minister ...", "Monday, 13 September" on a line of its own;
 * also with its town: "Mon 25 July, Lima. ...", "LIMA, 25 July - ...".
 */
const opens = (c: Headed, s: Sentence, at: ReadonlyMap<number, TimeMention>): Head | null => {
  const { words: w } = c;
  const head = partsAt(c, s, at);
  if (!head) return null;
  const { day, last } = head;
  if (last >= s.last || closed(w, last, head.town)) return head;
  // "Thu 25 The minister ...": by its day alone, though a town may follow as a part of what is told.
  const first = day?.first === s.first ? day : null;
  if (!first) return null;
  const alone = closed(w, first.last, false) || (w.gap[first.last] === GAP.space && w.capital[first.last] !== 0);
  return alone ? { day: first, town: false, last: first.last } : null;
};

/**
 * The day that heads each sentence's section in diaries, chronicles and programmes of several days. A heading on a line of its own
 * holds for what stands below it, one that opens a paragraph for that paragraph. A report that opens but one day so is none of these, unless the
 * heading reads like another dateline.
 */
export const headingsOf = (c: Headed): ReadonlyMap<number, TimeMention> => {
  const at = new Map(c.times.map((t) => [t.first, t]));
  const heads = new Map<number, TimeMention>();
  const dates = new Set<string>();
  let [paragraph, again] = [-1, false];
  let here: TimeMention | null = null,
    below: TimeMention | null = null;
  for (const [n, s] of c.sentences.entries()) {
    if (s.paragraph !== paragraph) {
      const head = s.region === null ? opens(c, s, at) : null;
      const alone = head !== null && head.last >= s.last && c.sentences[n + 1]?.paragraph !== s.paragraph;
      if (head?.day) {
        dates.add(head.day.from as string);
        again ||= c.dateline && head.town && !alone;
        below = alone ? head.day : null;
      }
      here = head?.day ?? below;
      paragraph = s.paragraph;
    }
    if (here) heads.set(s.index, here);
  }
  return dates.size > 1 || again ? heads : new Map();
};
