import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { statusOfNoun } from "../status/noun-status.ts";
import { NEGATIVE } from "../status/undone.ts";
import { clauseStart, preposition, type Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const MEANS: ReadonlyMap<string, EngagementKind> = new Map([
  ...["telephone", "phone"].map((x) => [x, "call"] as const),
  ...["telegram", "cable", "letter", "fax", "telegraph", "post", "mail"].map((x) => [x, "correspondence"] as const),
]);
const BY = new Set(["by", "over", "via", "through"]);
const LETTERS = new Set("letter message telegram cable note reply".split(" "));
/** "in a warmly worded congratulatory letter". */
const ADJECTIVES = 5;
const TO_THE_OTHER = new Set(["to", "with", "from"]);
/** Verbs of contact that say by themselves who talked with whom. */
const TOLD_OTHERWISE = new Set(
  "spoke speak speaks speaking spoken talked talk talks talking conferred called rang phoned telephoned wrote".split(" "),
);

const LEADS = spots(wordTest((word) => BY.has(word) || word === "in"));
const NAMED = spots(wordTest((word) => MEANS.has(word) || LETTERS.has(word)));

/** "in a [short] letter to": a letter in which somebody is addressed; 0: none. */
const inLetter = (s: Scene, i: number): number => {
  const { folded } = s.words;
  if (!["a", "an", "his", "her", "separate"].includes(folded[i + 1] ?? "")) return 0;
  for (let k = i + 2; k < i + 2 + ADJECTIVES && s.actorAt[k] === -1; k++)
    if (LETTERS.has(folded[k] as string)) return k + 1;
    else if (preposition(folded[k] as string)) return 0;
  return 0;
};

/** Where the words of a means begin and end: "by telephone", "over the phone"; null: none at this word. */
const meansAt = (s: Scene, i: number): { kind: EngagementKind; last: number } | null => {
  const { folded } = s.words;
  if (folded[i] === "in") {
    const last = inLetter(s, i);
    return last ? { kind: "correspondence", last } : null;
  }
  const at = folded[i + 1] === "the" || folded[i + 1] === "a" ? i + 2 : i + 1;
  const kind = MEANS.get(folded[at] ?? "");
  return kind ? { kind, last: at + 1 } : null;
};

/** The actors between two words, by place; no further than a sentence. */
const actorsIn = (s: Scene, from: number, to: number): Actor[] => {
  const out: Actor[] = [];
  for (let i = from; i < Math.min(to, s.words.count); i++) {
    const a = s.actorAt[i] as number;
    if (a >= 0 && (s.actors[a] as Actor).first === i) out.push(s.actors[a] as Actor);
  }
  return out;
};

/** "in a letter | addressed to both A": words between a means and whom it reaches. */
const REACH_BEHIND = 4;
const CLAUSES = new Set(["that", "which", "who", "whose"]);
/** Whom the clause's verb is done to: the people between its subject and the means, or right behind it. */
const others = (s: Scene, from: number, at: number, last: number): Actor[] =>
  actorsIn(s, from, last + REACH_BEHIND).filter((a) => {
    const before = s.words.folded[a.first - 1] === "both" ? a.first - 2 : a.first - 1;
    const governor = s.words.folded[before] ?? "";
    if (!human(a) || a.possessive || s.sentenceOf[a.first] !== s.sentenceOf[at]) return false;
    if (s.words.folded.slice(last, a.first).some((word) => CLAUSES.has(word))) return false;
    return TO_THE_OTHER.has(governor) || (a.first < at && !preposition(governor));
  });

/** Who does it: the first of the clause whom no preposition governs, with those listed beside him. */
const doers = (s: Scene, start: number, at: number): Actor[] => {
  const first = actorsIn(s, start, at)[0];
  const governed = first ? preposition(s.words.folded[first.first - 1] ?? "") && first.first > start : true;
  return first && !governed && !first.possessive && human(first) ? listStartingWith(s, first, at) : [];
};

interface Pair {
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}

/** "A conveyed his condolences to B | by telephone": the clause before the means, or right behind it. */
const closing = (s: Scene, start: number, at: number, last: number): Pair => {
  for (let k = start; k < at; k++) if (TOLD_OTHERWISE.has(s.words.folded[k] as string)) return { subjects: [], objects: [] };
  const subjects = doers(s, start, at);
  const subject = subjects.at(-1);
  const near = subject ? others(s, subject.last, at, last).filter((a) => !subjects.includes(a)) : [];
  const end = near.at(-1);
  return { subjects, objects: end ? [...near, ...listStartingWith(s, end, s.words.count).slice(1)] : [] };
};

/** How far behind who acts the other one is named: "Over the phone, A strongly urged | B". */
const REACH = 8;
/** Words behind which somebody is only spoken of: "By phone, A said that B ...". */
const SAYING = new Set("said says saying added that whether if when as and".split(" "));

const NOBODY: Pair = { subjects: [], objects: [] };
const governorOf = (s: Scene, a: Actor): string => s.words.folded[a.first - 1] ?? "";
const acting = (a: Actor | undefined): a is Actor => a !== undefined && human(a) && !a.possessive;

/** "In a letter to B, A said": whom the means reaches stands before who uses it. */
const addressed = (s: Scene, receiver: Actor, ceiling: number): Pair => {
  const objects = listStartingWith(s, receiver, ceiling);
  const end = (objects.at(-1) as Actor).last;
  const sender = actorsIn(s, end, Math.min(ceiling, end + REACH))[0];
  const free = acting(sender) && (!preposition(governorOf(s, sender)) || s.words.gap[sender.first] !== GAP.space);
  return free ? { subjects: listStartingWith(s, sender, ceiling), objects } : NOBODY;
};

/** "By telephone, A told B": who stands behind the means that opens the sentence, and whom the verb is done to. */
const opening = (s: Scene, last: number, ceiling: number): Pair => {
  const first = actorsIn(s, last, Math.min(ceiling, last + REACH))[0];
  if (!acting(first)) return NOBODY;
  const governor = governorOf(s, first);
  if (governor === "to" && first.first <= last + REACH_BEHIND) return addressed(s, first, ceiling);
  if (preposition(governor) && s.words.gap[first.first] === GAP.space) return NOBODY;
  const subjects = listStartingWith(s, first, ceiling);
  const end = (subjects.at(-1) as Actor).last;
  const other = actorsIn(s, end, Math.min(ceiling, end + REACH))[0];
  if (!acting(other)) return NOBODY;
  const led = governorOf(s, other);
  return !SAYING.has(led) && (TO_THE_OTHER.has(led) || !preposition(led))
    ? { subjects, objects: listStartingWith(s, other, ceiling) }
    : NOBODY;
};

/** "had spoken over the telephone" is past of the past; "urged", "offered" by letter what is no plan of a letter. */
const statusOfMeans = (s: Scene, i: number, last: number, start: number, sentence: Sentence): Status | null => {
  const told = statusOfNoun(s, {
    start: i,
    last,
    behind: last,
    clauseFirst: start,
    sentenceFirst: sentence.first,
    sentenceLast: sentence.last,
  });
  if (told !== "held" && told !== "proposed") return told;
  // "has not spoken by telephone with": none.
  if (s.words.folded.slice(start, i).some((word) => NEGATIVE.has(word))) return null;
  return s.words.folded.slice(start, i).includes("had") ? "earlier" : "held";
};

/** "conveyed his condolences to X by telephone", "congratulated Y by telegram": what is done by a means is a call or a letter. */
export const findMeans = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  // Most texts tell of no letter and no telephone.
  if (!NAMED(s.words).length) return out;
  for (const i of LEADS(s.words)) {
    const means = s.actorAt[i] === -1 ? meansAt(s, i) : null;
    const sentence = means && sentenceAt(s, i);
    if (!sentence || sentence.region === "boilerplate" || sentence.region === "byline") continue;
    const start = clauseStart(s, i);
    const { subjects, objects } = i === sentence.first ? opening(s, means.last, sentence.last) : closing(s, start, i, means.last);
    const status = objects.length ? statusOfMeans(s, i, means.last, start, sentence) : null;
    if (status === null) continue;
    const parts = [...subjects, ...objects].map((actor) => ({ actor, role: "party" as const }));
    out.push({
      first: means.last - 1,
      last: means.last,
      kind: means.kind,
      status,
      sentence: sentence.index,
      parts,
      anaphoric: false,
      noun: false,
    });
  }
  return out;
};
