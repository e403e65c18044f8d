import { BE } from "../../lexicon/contact.ts";
import { GAP, type Words } from "../../words.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";
import { DENY, denialTakenBack, flatDenial, has, NO_PLANS, RULING } from "./undone.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words of denial that are no verbs: "untrue", "baseless reports". */
const CALLED_UNTRUE = set("untrue false baseless fabricated fake rumours rumors invention");
/** What such a word is about: "rumours of a meeting", "false reports that they met". */
const ABOUT = set("that of about");
const ABOUT_REACH = 3;
/** Clauses and circumstances that stand beside what is denied: "denied the charge [when he met X]". */
const ASIDE = set(
  "who whom whose which where when while during after before following amid because since as but though although despite ahead alongside",
);
/** "denied it at a meeting with X", "denied wrongdoing in talks with Y": where it was denied. */
const PLACED = set("at in on");
/** What is denied that is no engagement. */
const CHARGES = set(
  `allegation allegations accusation accusations charge charges involvement wrongdoing meddling interference responsibility knowledge collusion guilt role complicity
  hacking fraud corruption abuse abuses rift rifts`,
);
const CHARGE_REACH = 4;
/** What stands behind a denial of what was told before it: "denied it", "denied this", "denied the report". */
const TOLD_BEFORE = set("it this having any such the");
const CAME_ABOUT = set("took had ever happened occurred");
const STORY = set(
  "claim claims report reports story stories account statement rumour rumours rumor rumors news meeting meetings encounter talks conversation call visit trip contact contacts",
);

const isVerb = (word: string): boolean => DENY.has(word) && !CALLED_UNTRUE.has(word);

const charged = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (CHARGES.has(w.folded[i] as string)) return true;
  return false;
};

/** "denied [that he had met X]", not "denied the charge [after meeting X]", nor "'I deny it,' said Y, who met X". */
const verbReaches = (w: Words, i: number, at: number): boolean => {
  let open = !charged(w, i + 1, Math.min(at, i + CHARGE_REACH));
  for (let k = i + 1; k < at; k++) {
    const word = w.folded[k] as string;
    const gap = w.gap[k] as number;
    if (word === "that" || word === "having") open = true;
    else if (ASIDE.has(word) || (gap & GAP.quote && k > i + 1) || gap & (GAP.semicolon | GAP.dash)) open = false;
    else if (PLACED.has(word) && k >= at - 2) open = false;
  }
  return open;
};

/** "untrue that X met Y", "baseless reports of a meeting". */
const adjectiveReaches = (w: Words, i: number, at: number): boolean => {
  for (let k = i + 1; k < Math.min(at, i + 1 + ABOUT_REACH); k++) if (ABOUT.has(w.folded[k] as string)) return true;
  return false;
};

/** "A met B, [a claim that] C denied", "their talks were denied", "the report of a visit is untrue"; not "after their talks B denied that he had lied". */
const reachesBack = (w: Words, i: number, behind: number, to: number): boolean => {
  if (charged(w, behind, Math.min(to, i + CHARGE_REACH))) return false;
  const [before, next] = [w.folded[i - 1] ?? "", w.folded[i + 1] ?? ""];
  if (!isVerb(w.folded[i] as string)) return w.folded[i] !== "fake" || next !== "news" || BE.has(before) || before === "as";
  if (BE.has(before) || before === "been" || i + 1 >= to || (w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return true;
  return CAME_ABOUT.has(next) || (TOLD_BEFORE.has(next) && (next !== "the" || STORY.has(w.folded[i + 2] ?? "")));
};

const hasDenial = oncePerSentence((w, from, to) => {
  for (let i = from; i < to; i++) {
    const word = w.folded[i] as string;
    if (word === "no" || DENY.has(word) || RULING.has(word)) return true;
  }
  return false;
});

const GRANTING = set("since after until");
/** "no talks were announced [since they held a summit]": what came before is not denied. */
const grantedBehind = (w: Words, i: number, first: number): boolean => has(w, i + 1, first, GRANTING) >= 0;

const GOVERNING = set("of to for");
const AGAIN = set("do doing it that this so one");
/** "At the meeting he said that he had no intention [of leaving]": what is not meant there is told behind it; not "no intention of doing so". */
const meansOther = (w: Words, i: number, behind: number, to: number): boolean =>
  i >= behind &&
  w.folded[i] === "no" &&
  NO_PLANS.has(w.folded[i + 1] ?? "") &&
  i + 3 < to &&
  GOVERNING.has(w.folded[i + 2] as string) &&
  !AGAIN.has(w.folded[i + 3] as string);

/** Words from a denial to what it denies: a sentence may be as long as its writer likes. */
const REACH = 60;

/** Where the words of an engagement stand in [from, to): from `first` up to `behind`. */
export interface Told {
  readonly first: number;
  readonly behind: number;
}

/** True where words [from, to) deny the engagement told at a place in them: what else they deny, at it or after it, is not it. */
export const deniedThere = (w: Words, from: number, to: number, { first, behind }: Told): boolean => {
  if (!hasDenial(w, from, to)) return false;
  for (let i = Math.max(from, first - REACH); i < Math.min(to, behind + REACH); i++) {
    const word = w.folded[i] as string;
    if (flatDenial(w, i, from, to) && !meansOther(w, i, behind, to) && !grantedBehind(w, i, first)) return true;
    if (!DENY.has(word) || denialTakenBack(w, i, from, to)) continue;
    if (i >= behind ? reachesBack(w, i, behind, to) : isVerb(word) ? verbReaches(w, i, first) : adjectiveReaches(w, i, first))
      return true;
  }
  return false;
};
