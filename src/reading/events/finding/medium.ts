import type { Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { EngagementKind } from "../../reading.ts";
import type { Words } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

const CALLING = set(
  "phone phones phoned telephone telephones telephoned rang receiver hotline handset dialled dialed switchboard videolink webcam",
);
/** "on the line", "down the line", "at the other end of the line", not a line on the ground. */
const BEFORE_LINE = new Set(["on the", "down the", "over the", "end of the"]);
const OTHER_END = new Set(["other", "far"]);
/** Said of those who are in one place. */
const IN_ONE_PLACE =
  set(`met meet meets meeting received receives hosted hosts welcomed greeted dined dinner lunch luncheon breakfast banquet supper table tea
  room hall palace office door doors doorstep airport runway guest guests visitor visitors host arrived arrives flew landed visit visits visited visiting trip handshake hands
  embraced embrace hug hugged kissed walked drove sat seated stood toured audience summit sidelines margins fringes person face`);

const rings = wordTest((word) => CALLING.has(word));
const inOnePlace = wordTest((word) => IN_ONE_PLACE.has(word));

const LINE_IS = new Set("was is stayed remained went fell crackled".split(" "));
const LINE_STATE = new Set("open busy engaged dead silent free clear bad poor secure encrypted".split(" "));
/** "the line was open", "the line between Rome and Tunis was busy": not one on the ground. */
const isBusy = (folded: readonly string[], i: number): boolean => {
  if (folded[i - 1] !== "the" && folded[i - 1] !== "a") return false;
  const between = folded[i + 1] === "between" || folded[i + 1] === "from";
  for (let k = i + 1; k < i + (between ? LINE_REACH : 3); k++)
    if (LINE_IS.has(folded[k] ?? "") && LINE_STATE.has(folded[k + 1] ?? "")) return true;
  return false;
};
/** Words from "the line between" to what it was. */
const LINE_REACH = 9;
/** "rang off", "hung up", "was put through", "heard his voice", "saw each other on screens". */
const WIRED = phrasesByFirst(`
  hung/hangs/hanging up; rung off; was/were/be/been/being put through; put him/her/them/it through; from screen to screen; screen to screen; on screens; each other on screen; on two/both screens; by/via/over/through/on a/ video/zoom/skype/screen;
  by/via/over/through a/the/ secure/encrypted/crackling/bad/open/direct line/link/connection; heard/hears/hear the/his/her/their/each other/president/minister/s/ voice/voices; at the other end; two/the two voices`);
const putThrough = ({ folded }: Words, i: number): boolean =>
  folded[i] === "through" && folded.slice(Math.max(0, i - THROUGH), i).includes("put") && ENDS_THERE.has(folded[i + 1] ?? "and");
/** Words between: "had [his colleague in Oslo] put through". */
const THROUGH = 4;
const ENDS_THERE = new Set("and to on at in from shortly by before after".split(" "));

/** "had Athens on the line", "at the other end was X": a telephone that is not named. */
const onTheLine = (folded: readonly string[], i: number): boolean => {
  if (folded[i] === "line" || folded[i] === "wire")
    return (
      isBusy(folded, i) ||
      BEFORE_LINE.has(`${folded[i - 2]} ${folded[i - 1]}`) ||
      BEFORE_LINE.has(`${folded[i - 3]} ${folded[i - 2]} ${folded[i - 1]}`)
    );
  return folded[i] === "end" && OTHER_END.has(folded[i - 1] ?? "") && folded[i - 2] === "the" && folded[i - 3] === "at";
};

const LEADING = new Set(["in", "during", "on", "over"]);
const RUNG = new Set(["call", "calls"]);
const NOT_RUNG = new Set("on upon for at attention into to".split(" "));
/** Words between: "in [a further] call". */
const CALL_REACH = 4;
/** "In a further call, made in the evening": a call that somebody speaks in, not one that he pays or makes for calm. */
const inCall = (folded: readonly string[], i: number): boolean => {
  if (!RUNG.has(folded[i] as string) || NOT_RUNG.has(folded[i + 1] ?? "") || folded[i - 1] === "courtesy") return false;
  for (let k = i - 2; k >= i - CALL_REACH; k--) if (LEADING.has(folded[k] ?? "")) return true;
  return false;
};

/** True where words [first, last) speak of a telephone. */
export const telephoned = ({ words }: Pick<GatherContext, "words">, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (
      rings(words, i) ||
      onTheLine(words.folded, i) ||
      inCall(words.folded, i) ||
      phraseAt(WIRED, words, i) !== null ||
      putThrough(words, i)
    )
      return true;
  return false;
};

/** True where those of a sentence are told to be in one place; "In Oslo sat A, in Riga B" tells of two. */
export const together = (c: GatherContext, { first, last, index }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (c.actorAt[i] === -1 && inOnePlace(c.words, i)) return true;
  const towns = (c.townsIn.get(index) ?? []).filter(
    (p) => p.name !== null && (p.preposition === "in" || p.preposition === "at" || p.preposition === "from"),
  );
  return new Set(towns.map((p) => p.name)).size === 1 && towns.some((p) => p.preposition !== "from");
};

/** Sentences back in which the telephone, or the letters, may be named by which what follows was said. */
const BACK = 2;
const BY_MEDIUM: ReadonlySet<EngagementKind> = new Set(["call", "correspondence"]);

/**
 * "He picked up the receiver. At the other end was X, as worried as he", "Y did likewise, for the good wishes": the call or the letter
 * that a contact told in free words is, by its own sentence or those before it; null: nothing says so, or they were in one place.
 */
export const mediumOf = (
  c: GatherContext,
  sentence: Sentence,
  people: readonly Entity[],
  told: readonly Event[],
): EngagementKind | null => {
  for (let n = sentence.index; n >= Math.max(0, sentence.index - BACK); n--) {
    const s = c.sentences[n] as Sentence;
    if (s.region !== sentence.region) return null;
    const beside = told.find((e) => e.participants.length > 1 && e.triggers.some((t) => t.sentence === n));
    const shares = beside?.participants.some((p) => people.includes(c.entities[p.entity] as Entity));
    if (telephoned(c, s.first, s.last) && (!beside || beside.kind === "call")) return "call";
    if (together(c, s)) return null;
    if (beside && n < sentence.index) return shares && BY_MEDIUM.has(beside.kind) ? beside.kind : null;
  }
  return null;
};
