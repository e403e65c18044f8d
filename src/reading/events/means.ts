import type { Actor } from "../document.ts";
import { wordTest } from "../forms.ts";
import type { EngagementKind } from "../reading.ts";
import { GAP } from "../words.ts";
import { clauseStart, preposition, type Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { statusOfNoun } from "./status.ts";
import { human, type Trigger } from "./trigger.ts";

const MEANS: ReadonlyMap<string, EngagementKind> = new Map([
  ...["telephone", "phone"].map((x) => [x, "call"] as const),
  ...["telegram", "cable", "letter", "fax", "telegraph", "post", "mail"].map((x) => [x, "correspondence"] as const),
]);
const BY = new Set(["by", "over", "via", "through"]);
const TO_THE_OTHER = new Set(["to", "with", "from"]);
/** Verbs of contact that say by themselves who talked with whom. */
const TOLD_OTHERWISE = new Set(
  "spoke speak speaks speaking talked talk talks talking conferred called rang phoned telephoned wrote".split(" "),
);

const leadsToMeans = wordTest((word) => BY.has(word));

/** Where the words of a means begin and end: "by telephone", "over the phone"; null: none at this word. */
const meansAt = (s: Scene, i: number): { kind: EngagementKind; last: number } | null => {
  const { folded } = s.words;
  if (!leadsToMeans(s.words, i)) return null;
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

/** Whom the clause's verb is done to: the people between its subject and the means, or right behind it. */
const others = (s: Scene, from: number, at: number, last: number): Actor[] =>
  actorsIn(s, from, last + 3).filter((a) => {
    const before = s.words.folded[a.first - 1] === "both" ? a.first - 2 : a.first - 1;
    const governor = s.words.folded[before] ?? "";
    if (!human(a) || a.possessive || s.sentenceOf[a.first] !== s.sentenceOf[at]) return false;
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

/** "By telephone, A told B": who stands behind the means that opens the sentence, and whom the verb is done to. */
const opening = (s: Scene, last: number, ceiling: number): Pair => {
  const first = actorsIn(s, last, Math.min(ceiling, last + REACH))[0];
  const governed = first ? preposition(s.words.folded[first.first - 1] ?? "") && s.words.gap[first.first] === GAP.space : true;
  if (!first || governed || first.possessive || !human(first)) return { subjects: [], objects: [] };
  const subjects = listStartingWith(s, first, ceiling);
  const end = (subjects.at(-1) as Actor).last;
  const other = actorsIn(s, end, Math.min(ceiling, end + REACH))[0];
  const governor = other ? (s.words.folded[other.first - 1] ?? "") : "";
  const met =
    other && human(other) && !other.possessive && !SAYING.has(governor) && (TO_THE_OTHER.has(governor) || !preposition(governor));
  return { subjects, objects: met ? listStartingWith(s, other, ceiling) : [] };
};

/** "conveyed his condolences to X by telephone", "congratulated Y by telegram": what is done by a means is a call or a letter. */
export const findMeans = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const sentence of s.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const means = s.actorAt[i] === -1 ? meansAt(s, i) : null;
      if (!means) continue;
      const start = clauseStart(s, i);
      const { subjects, objects } =
        i === sentence.first ? opening(s, means.last, sentence.last) : closing(s, start, i, means.last);
      const told = statusOfNoun(s.words, i, means.last, start, sentence.first, sentence.last);
      // "had been in touch by telephone": past of the past.
      const had = told === "held" && s.words.folded.slice(start, i).includes("had");
      const status = had ? "earlier" : told;
      if (!objects.length || status === null) continue;
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
  }
  return out;
};
