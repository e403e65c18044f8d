import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { nounSense } from "../../lexicon/contact.ts";
import { type VerbSense, verbSenses } from "../../lexicon/contact-verbs.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { NEGATIVE } from "../status/undone.ts";
import type { Scene } from "./clause.ts";
import { telephoned } from "./medium.ts";
import { actorsWithin } from "./rolls.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Two who are told before their names: "two generals", "both presidents", "first one and then the other", "in two copies". */
const TWO = set("two both other");
const LETTERS = set("letter letters message messages telegram telegrams note notes cable cables");
const CALLERS = set("visitors guests callers audiences appointments meetings conversations talks");
const CONTACTS: ReadonlySet<EngagementKind> = new Set(["meeting", "call", "correspondence"]);
/** What no contact is told by, though its words are there. */
const ABSENT = set("away absent missed declined refused shunned avoided without cancelled canceled postponed scrapped");
const TO_COME = set("will shall would due to plans intends hopes");

const FIRST = set("one first former");
const SECOND = set("other second latter");
const ARTICLES = set("the a an");
/** What may stand between "the one" and his name: "One was", "One went to", "the other is bound for". */
const LINKS = set("is was were went goes to for with from addressed meant sent bound");
const REACH = 4;

/** "received", "rang": contact in one word; "has" tells it in many others only. */
const byItself = (v: VerbSense): boolean =>
  CONTACTS.has(v.kind) && v.frame !== "joint" && v.frame !== "over" && v.then.length === 0 && v.behind.length === 0;
const tellsContact = wordTest(
  (word) => CALLERS.has(word) || LETTERS.has(word) || verbSenses(word).some(byItself) || nounSense(word)?.kind === "call",
);

/** Who is named behind "the one", "the other"; null: nobody, or one of others. */
const namedBehind = (s: Scene, at: number, last: number): Actor | null => {
  for (let i = at + 1; i < Math.min(last, at + 1 + REACH); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (a) return human(a) && !a.possessive && a.entities.length === 1 ? a : null;
    if (!LINKS.has(s.words.folded[i] as string)) return null;
  }
  return null;
};

/** "The one", "One", "The first" that opens a sentence; the word itself, -1: none. */
const opensWith = (s: Scene, { first }: Sentence, words: ReadonlySet<string>): number => {
  const at = ARTICLES.has(s.words.folded[first] as string) ? first + 1 : first;
  return words.has(s.words.folded[at] ?? "") ? at : -1;
};

/** The second of two: behind the first in its sentence, or where the next one opens. */
const secondOf = (s: Scene, one: Actor, sentence: Sentence): Actor | null => {
  for (let i = one.last; i < sentence.last; i++)
    if (SECOND.has(s.words.folded[i] as string) && s.words.folded[i - 1] === "the") return namedBehind(s, i, sentence.last);
  const next = s.sentences[sentence.index + 1];
  const at = next && next.region === sentence.region ? opensWith(s, next, SECOND) : -1;
  return next && at >= 0 ? namedBehind(s, at, next.last) : null;
};

/** What a sentence tells of somebody and two who are not named; null: no contact that came about or is to come. */
interface Told {
  readonly doer: Actor;
  readonly kind: EngagementKind;
  readonly status: Status;
  /** "A letter in two copies": one for both. */
  readonly joint: boolean;
  readonly at: number;
}
const toldOfTwo = (s: Scene, x: Sentence): Told | null => {
  const { folded } = s.words;
  let [two, at, letter, joint, ahead] = [false, -1, false, false, false];
  for (let i = x.first; i < x.last; i++) {
    const word = folded[i] as string;
    // "both presidents": the count may stand inside the words for them.
    two ||= TWO.has(word);
    if (s.actorAt[i] !== -1) continue;
    if (NEGATIVE.has(word) || ABSENT.has(word)) return null;
    if (at < 0) ahead ||= TO_COME.has(word);
    if (at < 0 && (tellsContact(s.words, i) || telephoned(s, i, i + 1))) at = i;
    letter ||= LETTERS.has(word);
    joint ||= LETTERS.has(word) && !word.endsWith("s");
  }
  const named = actorsWithin(s, x).filter((a) => human(a) && a.entities.length === 1 && a.kind !== "pronoun");
  const [doer] = named;
  if (!two || at < 0 || !doer || new Set(named.map((a) => a.entities[0])).size !== 1) return null;
  const kind = letter ? "correspondence" : isCall(s, x) ? "call" : "meeting";
  return { doer, kind, status: ahead ? "planned" : "held", joint, at };
};
const CALLED = set("called calls call rang ring rings phoned telephoned");
const isCall = (s: Scene, x: Sentence): boolean => {
  for (let i = x.first; i < x.last; i++)
    if (s.actorAt[i] === -1 && CALLED.has(s.words.folded[i] as string) && !/^(?:on|at)$/.test(s.words.folded[i + 1] ?? ""))
      return true;
  return telephoned(s, x.first, x.last);
};

const BEGINS = spots(wordTest((word) => FIRST.has(word)));

/**
 * "X had first one general on the line, then the other. The one is A; the other, B", "A letter of X's left in two copies. One was for A, the other for
 * B": whoever is told of two, and the names behind.
 */
export const findOneAndOther = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of BEGINS(s.words)) {
    const sentence = s.actorAt[i] === -1 ? sentenceAt(s, i) : null;
    const before = sentence && s.sentences[sentence.index - 1];
    if (!sentence || !before || sentence.region !== before.region || opensWith(s, sentence, FIRST) !== i) continue;
    const one = namedBehind(s, i, sentence.last);
    const other = one && secondOf(s, one, sentence);
    const told = other && toldOfTwo(s, before);
    if (!told || other.entities[0] === one.entities[0]) continue;
    const trigger = (guests: readonly Actor[]): Trigger => ({
      first: told.joint ? told.at : (guests[0] as Actor).first,
      last: (told.joint ? told.at : (guests[0] as Actor).first) + 1,
      kind: told.kind,
      status: told.status,
      sentence: told.joint ? before.index : (s.sentenceOf[(guests[0] as Actor).first] as number),
      parts: [told.doer, ...guests].map((actor) => ({ actor, role: "party" as const })),
      anaphoric: false,
      noun: true,
    });
    out.push(...(told.joint ? [trigger([one, other])] : [trigger([one]), trigger([other])]));
  }
  return out;
};
