import { wordTest } from "../../forms.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import type { Status } from "../../reading.ts";
import { spots, spotsWithin } from "../../spots.ts";
import type { Words } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human, type Trigger } from "../finding/trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Works in which people are brought together who need not have met. */
const WORKS = set(
  `novel novels novella thriller thrillers film films movie movies screenplay comedy drama play opera musical sitcom miniseries episode fictional protagonist
  playwright novelist sketch cartoon comic`,
);
/** What is played for practice: its "delegate of Japan" is a student. */
const PRACTICE = set("simulation simulations simulated simulates mock scenario scenarios wargame roleplay tabletop mun");
/** "a novel idea", "the play of forces", "to play host": no works. */
const DETERMINED = set("the a his her their this new latest first debut second last short s television tv stage radio satirical");
const NO_WORK = set("approach way idea coronavirus virus method step solution concept role roles down out into of on host");

const isFrame = (w: Words, i: number): boolean => {
  const word = w.folded[i] as string,
    next = w.folded[i + 1] ?? "";
  if (word === "model") return next === "united" && w.folded[i + 2] === "nations";
  return (word !== "play" && word !== "novel") || (DETERMINED.has(w.folded[i - 1] ?? "") && !NO_WORK.has(next));
};
const FRAMES = spots(wordTest((word) => WORKS.has(word) || PRACTICE.has(word) || word === "model"));

/** Sentences over which a report goes on with what a work or an exercise tells. */
const REACH = 3;

/** What verbs in the present say of what goes on. */
const TOLD: ReadonlySet<Status> = new Set(["held", "planned"]);
/** "travels", "meets": a work is told in the present; "meets X on Friday" is a plan. */
const inPresent = (c: GatherContext, t: Trigger): boolean => {
  const forms = verbSenses(c.words.folded[t.first] as string).map((sense) => sense.form);
  const present = (forms.includes("s") || forms.includes("base")) && !forms.includes("past");
  return !t.noun && present && TOLD.has(t.status) && !c.timesIn.get(t.sentence)?.length;
};

/** Nobody in it has a name: "the delegate of Japan". */
const nameless = ({ parts }: Trigger): boolean => parts.every((p) => !human(p.actor) || p.actor.nameWords === null);

/** The words of works and exercises by which a sentence stands. */
const framesBy = (c: GatherContext, sentence: number): readonly number[] => {
  const s = c.sentences[sentence];
  const from = c.sentences[Math.max(0, sentence - REACH)];
  return s && from && s.region !== "title"
    ? spotsWithin(FRAMES(c.words), from.first, s.last).filter((i) => isFrame(c.words, i))
    : [];
};

/** Without what a novel or a film tells, which is in the present tense, and what an exercise tells of people without names. */
export const withoutStaged = (c: GatherContext, triggers: readonly Trigger[]): readonly Trigger[] =>
  FRAMES(c.words).length
    ? triggers.filter(
        (t) => !framesBy(c, t.sentence).some((i) => (WORKS.has(c.words.folded[i] as string) ? inPresent(c, t) : nameless(t))),
      )
    : triggers;

/** True for a sentence by which a work or an exercise is told of, and no day: too little to guess at a contact. */
export const staged = (c: GatherContext, sentence: number): boolean =>
  FRAMES(c.words).length > 0 && !c.timesIn.get(sentence)?.length && framesBy(c, sentence).length > 0;
