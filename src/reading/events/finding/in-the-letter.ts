import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Scene } from "./clause.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What somebody writes in. */
const LETTERS = set("letter message telegram cable note missive envelope reply answer epistle");
/** Words by which the sentence behind a letter goes on about it: "in it", "in the letter". */
const POINTS = set("it them these");
const DETERMINERS = set("the his her its this that");
const PARTS = set("letter message telegram cable note text lines pages missive reply answer");
/** What a letter does with words; who is asked or told is who gets it. */
const WRITING = set(
  "asks asked tells told writes wrote informs informed invites invited congratulates congratulated urges urged thanks thanked assures assured begs begged warns warned reminds reminded wishes wished offers offered promises promised calls called answers answered replies replied rejoices regrets regretted expresses expressed voices voiced conveys conveyed demands demanded proposes proposed says said sets set gives gave speaks spoke",
);
/** Sentences from a letter to what goes on about it. */
const NEAR = 2;
/** Words from the opening to its subject, and from there to the verb and to whom it is addressed. */
const SUBJECT_REACH = 6;
const VERB_REACH = 28;
const LEADS = set("to for reached reaches");
/** "on Premier Y's desk": a letter that has arrived. */
const DESKS = set("desk desks hands inbox table office letterbox");

const usable = (a: Actor | undefined): a is Actor => a !== undefined && human(a) && !a.possessive && a.entities.length === 1;
const actorAt = (s: Scene, i: number): Actor | undefined => s.actors[s.actorAt[i] ?? -1];

/** The word behind "In it" or "In the letter" at word `i`; -1 where no such words stand there. */
const behindOpening = (s: Scene, i: number): number => {
  const { folded } = s.words;
  if (folded[i] !== "in" && folded[i] !== "on") return -1;
  if (POINTS.has(folded[i + 1] ?? "")) return i + 2;
  return DETERMINERS.has(folded[i + 1] ?? "") && PARTS.has(folded[i + 2] ?? "") ? i + 3 : -1;
};

interface Written {
  readonly at: number;
  readonly sender: Actor;
  /** Whom the verb has for its object, if anybody. */
  readonly told: Actor | null;
}

/** Who writes what in a sentence that opens with "In it": "In it [King X] tells [Premier Y]". */
const writtenIn = (s: Scene, { first, last }: Sentence): Written | null => {
  const from = behindOpening(s, first);
  if (from < 0) return null;
  let at = from;
  while (at < Math.min(last, from + SUBJECT_REACH) && !actorAt(s, at)) at++;
  const sender = actorAt(s, at);
  if (!usable(sender)) return null;
  for (let i = sender.last; i < Math.min(last, sender.last + VERB_REACH); i++) {
    if (actorAt(s, i) || !WRITING.has(s.words.folded[i] as string)) continue;
    const told = actorAt(s, i + 1);
    return { at: i, sender, told: usable(told) && told !== sender ? told : null };
  }
  return null;
};

/** Who gets a letter by its own sentence: "on [Premier Y]'s desk", "has reached [Y]", "addressed to [Y]". */
const addressee = (s: Scene, { first, last }: Sentence): Actor | null => {
  const { folded } = s.words;
  for (let i = first; i < last; i++) {
    const a = actorAt(s, i);
    if (!a) continue;
    const desk = a.possessive && [a.last, a.last + 1].some((k) => DESKS.has(folded[k] ?? ""));
    if (human(a) && a.entities.length === 1 && (desk || (!a.possessive && LEADS.has(folded[a.first - 1] ?? "")))) return a;
    i = a.last - 1;
  }
  return null;
};

const partyOf = (s: GatherContext, a: Actor): string | null => s.entities[a.entities[0] as number]?.party ?? null;

const ARTICLES = set("a an the his her its their");
/** Words from "in his" to the letter: "in his long reply to". */
const OWN_REACH = 3;
/** "In his reply to [Premier Y] [King X] gave thanks": who writes, and to whom, by one sentence's opening. */
const repliedIn = (s: Scene, noun: number, { first, last }: Sentence): readonly [Actor, Actor] | null => {
  const { folded } = s.words;
  if (folded[first] !== "in" || !ARTICLES.has(folded[first + 1] ?? "") || noun - first > OWN_REACH + 1) return null;
  const to = folded[noun + 1] === "to" ? (actorAt(s, noun + 2) ?? actorAt(s, noun + 3)) : undefined;
  if (!usable(to)) return null;
  for (let i = to.last; i < Math.min(last, to.last + SUBJECT_REACH); i++) {
    const sender = actorAt(s, i);
    if (sender) return usable(sender) && sender !== to ? [sender, to] : null;
  }
  return null;
};

const letter = (first: number, sentence: number, people: readonly Actor[]): Trigger => ({
  first,
  last: first + 1,
  kind: "correspondence",
  status: "held",
  sentence,
  parts: people.map(part("party")),
  anaphoric: false,
  noun: true,
});

const SPOTS = spots(wordTest((word) => LETTERS.has(word)));

/** "An envelope from Riyadh lay on X's desk. In it King Y asks him": what goes on about a letter tells who wrote it to whom. */
export const findInLetters = (s: GatherContext): Trigger[] => {
  const out: Trigger[] = [];
  const done = new Set<number>();
  for (const noun of SPOTS(s.words)) {
    const sentence = toldAt(s, noun);
    if (!sentence) continue;
    const replied = repliedIn(s, noun, sentence);
    if (replied && partyOf(s, replied[0]) !== partyOf(s, replied[1])) out.push(letter(noun, sentence.index, replied));
    for (let n = sentence.index + 1; n <= sentence.index + NEAR; n++) {
      const next = s.sentences[n];
      const written = next?.region === null && !done.has(n) ? writtenIn(s, next) : null;
      if (!written || !next) continue;
      const to = written.told ?? addressee(s, sentence);
      if (!to || partyOf(s, to) === partyOf(s, written.sender)) continue;
      done.add(n);
      out.push(letter(written.at, n, [written.sender, to]));
      break;
    }
  }
  return out;
};
