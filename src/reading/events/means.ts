import type { Actor } from "../document.ts";
import { wordTest } from "../forms.ts";
import type { EngagementKind } from "../reading.ts";
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
  "spoke speak speaks speaking talked talk talks talking conferred called rang phoned telephoned contact touch wrote".split(" "),
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
  actorsIn(s, from, last + 2).filter((a) => {
    const governor = s.words.folded[a.first - 1] ?? "";
    if (!human(a) || a.possessive || s.sentenceOf[a.first] !== s.sentenceOf[at]) return false;
    return TO_THE_OTHER.has(governor) || (a.first < at && !preposition(governor));
  });

/** Who does it: the first of the clause whom no preposition governs, with those listed beside him. */
const doers = (s: Scene, start: number, at: number): Actor[] => {
  const first = actorsIn(s, start, at)[0];
  const governed = first ? preposition(s.words.folded[first.first - 1] ?? "") && first.first > start : true;
  return first && !governed && !first.possessive && human(first) ? listStartingWith(s, first, at) : [];
};

/** "conveyed his condolences to X by telephone", "congratulated Y by telegram": what is done by a means is a call or a letter. */
export const findMeans = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const sentence of s.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const means = s.actorAt[i] === -1 ? meansAt(s, i) : null;
      if (!means) continue;
      const start = clauseStart(s, i);
      let otherwise = false;
      for (let k = start; k < i; k++) if (TOLD_OTHERWISE.has(s.words.folded[k] as string)) otherwise = true;
      const subjects = otherwise ? [] : doers(s, start, i);
      const subject = subjects.at(-1);
      const objects = subject ? others(s, subject.last, i, means.last).filter((a) => !subjects.includes(a)) : [];
      const status = statusOfNoun(s.words, i, means.last, start, sentence.first, sentence.last);
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
