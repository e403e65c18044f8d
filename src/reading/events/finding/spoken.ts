import type { Actor } from "../../document.ts";
import { AUXILIARIES, LIGHT, PHONE } from "../../lexicon/contact.ts";
import { type VerbSense, verbSenses } from "../../lexicon/contact-verbs.ts";
import type { EngagementKind } from "../../reading.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { sentenceText } from "./trigger.ts";

/** "and later had", "and spoke": a verb of its own behind "and". */
const anotherVerb = (s: Scene, at: number): boolean => {
  const { folded } = s.words;
  for (let k = at; k < at + 3 && s.actorAt[k] === -1; k++) {
    const word = folded[k] as string;
    if (LIGHT.has(word) || verbSenses(word).some((v) => v.form === "past")) return true;
    if (!AUXILIARIES.has(word) && !THEN.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
};
const THEN = new Set("later then also afterwards".split(" "));

const BESIDE = new Set("after before following ahead while when since hours days".split(" "));
const WITHIN_CALL = new Set("in during by over via on".split(" "));
const RUNG = new Set("call calls conversation conversations talk talks discussion discussions".split(" "));
/** "met X a day after he spoke by phone with Y", "met X ahead of a video call with Y": the telephone at `phone` is of what went before or comes next. */
const ofAnother = (s: Scene, verb: number, phone: number): boolean => {
  const { folded } = s.words;
  let beside = -1;
  for (let k = phone - 1; k > verb + 1 && beside < 0; k--) if (BESIDE.has(folded[k] as string)) beside = k;
  if (beside < 0) return false;
  // "talked for the first time since the vote in a phone call": by that telephone.
  if (RUNG.has(folded[phone] as string) || RUNG.has(folded[phone + 1] as string))
    return !folded.slice(beside + 1, phone).some((word) => WITHIN_CALL.has(word));
  for (let k = beside + 1; k < phone; k++)
    if (s.actorAt[k] !== -1 || LIGHT.has(folded[k] as string) || verbSenses(folded[k] as string).length) return true;
  return false;
};

/** "The call comes a week after A met B": of another contact. */
const COMES = new Set(["comes", "came", "follows", "followed"]);
/** "spoke with" is a call unless a place or "in person" says otherwise; "talked" is a meeting unless a telephone is named. */
export const byPhone = (s: Scene, i: number, kind: EngagementKind, sense: VerbSense): EngagementKind => {
  const sentence = s.sentences[s.sentenceOf[i] as number] as { first: number; last: number };
  const { words: w } = s;
  for (let k = Math.max(sentence.first, i - 12); k < Math.min(sentence.last, i + 28); k++) {
    const word = w.folded[k] as string;
    // "met X and later had a call with Y": another verb's telephone.
    if (kind === "meeting" && k > i + 1 && word === "and" && anotherVerb(s, k + 1)) break;
    if (
      (PHONE.has(word) && word !== "call" && word !== "rang") ||
      (word === "call" &&
        ["by", "phone", "a", "the", "video"].includes(w.folded[k - 1] ?? "") &&
        !COMES.has(w.folded[k + 1] ?? ""))
    )
      return kind === "meeting" && ofAnother(s, i, k) ? kind : "call";
    if (word === "person" && w.folded[k - 1] === "in") return "meeting";
  }
  if (sense.kind === "call" && sense.form === "ing") return "meeting";
  if (sense.kind === "call")
    return TOGETHER.test(sentenceText(s, i)) || metIn(s, i) || cameAndSpoke(s, i) || underRoof(s, i) ? "meeting" : "call";
  return kind;
};
const CAME = new Set("came arrived walked drove entered landed".split(" "));
/** Words between the coming and the speaking: "came an hour later and spoke with". */
const CAME_REACH = 6;
/** "came an hour later and spoke with X", "walked in, and talked to X": who comes and speaks does so to somebody's face. */
const cameAndSpoke = (s: Scene, i: number): boolean => {
  const { folded } = s.words;
  let joined = false;
  for (let k = i - 1; k >= Math.max(0, i - CAME_REACH) && s.sentenceOf[k] === s.sentenceOf[i] && s.actorAt[k] === -1; k--) {
    joined ||= folded[k] === "and";
    if (CAME.has(folded[k] as string)) return joined;
  }
  return false;
};

/** What tells that those who spoke were in one place. */
const TOGETHER =
  /\b(?:in person|face[ -]to[ -]face|one[ -]on[ -]one|on the (?:sidelines|margins|fringes)|hours|(?:working )?(?:lunch|luncheon|dinner|breakfast)|tea|coffee|table|sofa|sat|seated|next to|side by side|behind closed doors|handshake|alone|singly|under four eyes|between (?:the )?(?:sessions|meetings|sittings)|(?:before|ahead of) the (?:joint|plenary|main|full) (?:session|meeting|talks|sitting)|each of (?:the|his|her) (?:\w+ )?(?:guests|visitors|callers)|(?:during|in) (?:a|the) (?:break|recess|interval|pause)|corridors?|on board|aboard)\b/;

/** A place told by "in" or "at" behind the verb: people who talk in a place sit together. */
const metIn = (s: Scene, i: number): boolean => s.placesIn?.(i) ?? false;

const VENUES = new Set(
  "center centre palace house residence office hall hotel ministry embassy villa castle airport parliament chancellery room lounge garden tent library lodge mansion kremlin".split(
    " ",
  ),
);
const WITHIN = new Set(["at", "in", "inside"]);
const TOPICS = new Set("about on of regarding concerning over after following discuss discussing to that from".split(" "));
/** Words from the verb to the house, and from the house's article to its noun. */
const ROOF_REACH = 14,
  NAME_REACH = 5;
/** Words from a fronted house to the verb. */
const FRONTED_REACH = 16;
const SAYING = new Set("said says told that recalled added".split(" "));
/** "In a side room A talked with B", "At his hotel": not "In parliament A said that he had talked to B". */
const opensIndoors = (s: Scene, i: number): boolean => {
  const { folded } = s.words;
  const { first } = s.sentences[s.sentenceOf[i] as number] as { first: number };
  if (!WITHIN.has(folded[first] as string) || i - first > FRONTED_REACH) return false;
  const before = folded.slice(first + 1, i);
  return before.slice(0, NAME_REACH).some((word) => VENUES.has(word)) && !before.some((word) => SAYING.has(word));
};

/** "talked for an hour at the Cultural Center": not "talked about the attack on the hotel". */
const underRoof = (s: Scene, i: number): boolean => {
  const { folded } = s.words;
  if (opensIndoors(s, i)) return true;
  for (let k = i + 1; k < i + ROOF_REACH && s.sentenceOf[k] === s.sentenceOf[i]; k++) {
    if (s.timeAt[k] === -1 && s.actorAt[k] === -1 && TOPICS.has(folded[k] as string)) return false;
    if (WITHIN.has(folded[k] as string) && folded.slice(k + 1, k + 1 + NAME_REACH).some((word) => VENUES.has(word))) return true;
  }
  return false;
};

const DEMANDING = new Set(["to", "for", "not"]);
/** The word behind the nouns that go on with a party's name: "UN [relief agencies] to", "NATO [member countries] to". */
const behindNouns = (s: Scene, { kind, last }: Actor): number => {
  const { folded, capital, gap } = s.words;
  const noun = (i: number): boolean => capital[i] === 0 && gap[i] === GAP.space && s.timeAt[i] === -1 && s.actorAt[i] === -1;
  let i = last;
  const many = kind === "party" || folded[last - 1] === "member";
  while (many && i < last + NOUNS && noun(i) && !DEMANDING.has(folded[i] as string)) i++;
  return (folded[i - 1] ?? "").endsWith("s") ? i : last;
};
const NOUNS = 2;

/** "called on Russia to stop": a demand, no courtesy call. */
export const urging = (s: Scene, objects: readonly Actor[]): boolean => {
  const last = objects[objects.length - 1];
  if (!last || objects.some((o) => o.plural && o.kind !== "pronoun")) return true;
  const next = s.words.folded[behindNouns(s, last)] ?? "";
  return s.sentenceOf[last.last] === s.sentenceOf[last.first] && DEMANDING.has(next);
};

/** Words that go on about a call, and give its object no name. */
const GOES_ON = new Set(
  `to on in and after before from at today yesterday again by as for earlier later
  during late early this while who over about following with immediately shortly separately
  twice often regularly daily repeatedly once several every up frequently back two three`.split(/\s+/),
);

/** True where a complement stands at a word behind those called: "historic", "my friend", "comprehensive partners". */
export const namedAs = (s: Scene, next: number, sentence: number): boolean => {
  const { words: w } = s;
  if (next >= w.count || s.sentenceOf[next] !== sentence) return false;
  if ((w.gap[next] as number) & (GAP.comma | GAP.semicolon | GAP.close | GAP.open) || s.timeAt[next] !== -1) return false;
  return !GOES_ON.has(w.folded[next] as string);
};

/** "called the agreement historic": an adjective or noun phrase directly behind the object. */
export const naming = (s: Scene, objects: readonly Actor[]): boolean => {
  const last = objects[objects.length - 1];
  return !last || last.possessive || namedAs(s, last.last, s.sentenceOf[last.first] as number);
};
