import type { Actor, Sentence } from "../../document.ts";
import { AUXILIARIES, SUBORDINATORS } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene } from "./clause.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Many who act as one. */
const COLLECTIVES = set(
  `team teams delegation delegations group groups committee committees panel panels mission missions crew contingent taskforce coalition caucus troupe choir squad
  entourage`,
);
/** People whom a report seldom names. */
const PEOPLE = set(
  `lawmakers legislators parliamentarians congressmen congresswomen senators deputies councillors counsellors protesters demonstrators activists campaigners
  students teachers workers farmers miners fishermen businessmen businesswomen businesspeople entrepreneurs executives investors traders bankers industrialists
  families relatives survivors refugees migrants residents villagers citizens voters journalists reporters editors scientists experts scholars academics
  researchers economists engineers doctors nurses artists musicians writers players athletes tourists pilgrims clerics bishops priests rabbis imams elders
  veterans soldiers troops generals commanders fighters rebels militants insurgents guerrillas police policemen inspectors observers monitors investigators
  prosecutors lawyers judges negotiators mediators advisers advisors aides staffers colleagues allies critics supporters opponents youths youngsters women men
  people thousands hundreds dozens scores members participants delegates envoys diplomats officials representatives volunteers astronauts fans winners`,
);
const DETERMINERS = set("a an the some several many few other these those this that his her their its our one");
/** Who so many are may be told behind: "Three presidents met: A, B and C". */
const COUNTS = set("both two three four five six seven eight nine ten eleven twelve");
/** Those told of before, if many act as one: "the delegation", "the team". */
const DEFINITE = set("the this that his her their its");
const SAYING = set(
  "said says say told tells announced announces reported reports revealed confirmed confirms claimed claims noted added explained believes",
);
const JOINING = set("and but or so yet");
/** Words between a verb and the head of its subject: "A committee [of both houses] met". */
const TAIL = 9;
/** Words before the head: "[a high-level Egyptian security] delegation". */
const FRONT = 6;

/** "a delegation", "lawmakers", "the team": whom a verb has for its subject where the report does not say who they are. */
export type Unnamed = "anybody" | "those";

const isHead = (s: Scene, i: number, { first }: Sentence): boolean => {
  const word = s.words.folded[i] as string;
  return s.actorAt[i] === -1 && (i === first || s.words.capital[i] === 0) && (COLLECTIVES.has(word) || PEOPLE.has(word));
};

/** An official or several whom nothing tells apart: "lawmakers", "an envoy", "the Queen". */
const unknown = (s: Scene, a: Actor): boolean =>
  a.entities.length === 0 &&
  !a.possessive &&
  (a.offices.length > 0 || a.plural) &&
  ![a.first - 1, a.first, a.first + 1].some((i) => COUNTS.has(s.words.folded[i] ?? ""));

const broken = (s: Scene, i: number): boolean => ((s.words.gap[i] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) !== 0;

const OPENING = GAP.comma | GAP.semicolon | GAP.colon | GAP.dash | GAP.quote | GAP.paragraph | GAP.open;
/** True where a clause may begin at a word: behind a comma, "said", "that", "when"; "and" that joins no one to somebody. */
const opens = (s: Scene, start: number, { first }: Sentence): boolean => {
  if (start === first || ((s.words.gap[start] as number) & OPENING) !== 0) return true;
  const before = s.words.folded[start - 1] as string;
  if (s.actorAt[start - 1] !== -1) return false;
  if (JOINING.has(before)) return start - 2 < first || s.actorAt[start - 2] === -1;
  return SAYING.has(before) || SUBORDINATORS.has(before) || before === "as";
};

/** Where the noun phrase of a head begins. */
const phraseStart = (s: Scene, head: number, { first }: Sentence): number => {
  let i = head;
  while (i > first && head - i < FRONT && !broken(s, i)) {
    const word = s.words.folded[i - 1] as string;
    if (DETERMINERS.has(word)) return i - 1;
    if (s.actorAt[i - 1] !== -1 && s.actors[s.actorAt[i - 1] as number]?.kind !== "party") return i;
    if (preposition(word) || SUBORDINATORS.has(word) || SAYING.has(word) || JOINING.has(word) || AUXILIARIES.has(word)) return i;
    i--;
  }
  return i;
};

/** The last word before a verb and its auxiliaries, adverbs and times. */
const before = (s: Scene, verb: number, { first }: Sentence): number => {
  let i = verb - 1;
  while (i >= first && !broken(s, i + 1)) {
    const word = s.words.folded[i] as string;
    if (s.timeAt[i] === -1 && !AUXILIARIES.has(word) && !(word.endsWith("ly") && word.length > 4) && word !== "on") break;
    i--;
  }
  return i;
};

/** "was the first envoy to meet": of one told before. */
const infinitive = (s: Scene, verb: number, at: number): boolean => s.words.folded[verb - 1] === "to" && at === verb - 2;

/** Whom the verb at a word has for its subject, where that is nobody the report names; null: somebody, or nothing that is known. */
export const unnamedSubject = (s: Scene, verb: number): Unnamed | null => {
  const sentence = s.sentences[s.sentenceOf[verb] as number] as Sentence;
  const last = before(s, verb, sentence);
  if (last < sentence.first || broken(s, last + 1) || infinitive(s, verb, last)) return null;
  for (let i = last; i >= sentence.first && last - i < TAIL; i--) {
    const a = s.actors[s.actorAt[i] as number];
    const start = a ? a.first : i,
      end = a ? a.last : i + 1;
    const governed = preposition(s.words.folded[start - 1] ?? "") && !broken(s, start);
    const head = !governed && (a ? unknown(s, a) : isHead(s, i, sentence));
    if (head && (i === last || preposition(s.words.folded[end] ?? ""))) {
      const from = a && DETERMINERS.has(s.words.folded[a.first] as string) ? a.first : phraseStart(s, start, sentence);
      if (!opens(s, from, sentence)) return null;
      return COLLECTIVES.has(s.words.folded[end - 1] as string) && DEFINITE.has(s.words.folded[from] as string)
        ? "those"
        : "anybody";
    }
    // "Generals of both armies": of those just told.
    const ofBoth = s.words.folded[start] === "both" && s.words.folded[start - 1] === "of";
    if (broken(s, start) || ofBoth || (a && !governed && !unknown(s, a))) return null;
    i = start;
  }
  return null;
};
