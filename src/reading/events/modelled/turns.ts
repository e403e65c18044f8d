import type { Sentence, TimeMention } from "../../document.ts";
import { isContactVerb } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import { saysApart } from "../accounts/split.ts";
import type { GatherContext } from "../accounts/told.ts";
import { listStartingWith } from "../finding/lists.ts";
import type { Present } from "./present.ts";

/** One engagement of a sentence: its people, and its own times where the sentence tells of several. */
export interface Turn {
  readonly people: readonly Present[];
  readonly times?: readonly TimeMention[];
}

interface Sides {
  readonly one: Present;
  readonly others: readonly Present[];
}

/** "A had half an hour each with B, C and D", "each of them had been alone with X": the one whom all the others had to themselves; null: it is not told. */
const oneOf = (c: GatherContext, sentence: Sentence, people: readonly Present[]): Sides | null => {
  const sorted = [...people].sort((a, b) => a.actor.first - b.actor.first);
  // "each of them": several by one word.
  const several = sorted.filter((p) => p.actor.entities.length > 1);
  const single = sorted.filter((p) => p.actor.entities.length === 1);
  if (several.length > 1 && single.length === 1) return { one: single[0] as Present, others: several };
  const [first, ...rest] = sorted as [Present, ...Present[]];
  const list = listStartingWith(c, first.actor, sentence.last);
  const beside = sorted.filter((p) => !list.includes(p.actor));
  if (list.length > 1)
    return beside.length === 1 ? { one: beside[0] as Present, others: sorted.filter((p) => p !== beside[0]) } : null;
  return { one: first, others: rest };
};

const AND = new Set(["and", "then", "before", "after"]);
const BETWEEN = new Set("then later afterwards subsequently also finally next".split(" "));
const SUBJECTS = new Set(["he", "she", "they"]);
const LEADS = new Set("with to on at by for over".split(" "));
/** Words between what is told of one and the "and" that leads to what was done with the next. */
const REACH = 16;
/** "dropped in at the office of A and lunched with B": between the two stands a verb of its own. */
const ownVerb = ({ words, actorAt, timeAt }: GatherContext, a: Present, b: Present): boolean => {
  const { folded, gap } = words;
  for (let i = a.actor.last; i < Math.min(b.actor.first, a.actor.last + REACH); i++) {
    // "and on Tuesday he breaks his journey for a word with B".
    if (SUBJECTS.has(folded[i] as string) && (timeAt[i - 1] !== -1 || AND.has(folded[i - 1] as string))) return true;
    if (actorAt[i] !== -1 || timeAt[i] !== -1) continue;
    const leads = AND.has(folded[i] as string) || ((gap[i] as number) & (GAP.comma | GAP.semicolon)) !== 0;
    let at = AND.has(folded[i] as string) ? i + 1 : i;
    while (BETWEEN.has(folded[at] ?? "")) at++;
    const verb = folded[at] ?? "";
    const past = isContactVerb(verb) || (verb.endsWith("ed") && LEADS.has(folded[at + 1] ?? ""));
    if (leads && past && at < b.actor.first && b.actor.first - at <= REACH / 4) return true;
  }
  return false;
};

/** One of one side, and several of another or others, each behind a verb of his own. */
const byVerbs = (c: GatherContext, people: readonly Present[]): Sides | null => {
  const sorted = [...people].sort((a, b) => a.actor.first - b.actor.first);
  const alone = sorted.filter((p) => sorted.every((q) => q === p || q.entity.party !== p.entity.party));
  const one = alone.length === 1 ? alone[0] : alone.length === sorted.length ? sorted[0] : undefined;
  if (!one) return null;
  const others = sorted.filter((p) => p !== one);
  return others.every((p, i) => i === 0 || ownVerb(c, others[i - 1] as Present, p)) ? { one, others } : null;
};

/** The times of one of several: those behind him, before the next; else those before all of them. */
const timesOf = (all: readonly TimeMention[], { others }: Sides, n: number): TimeMention[] => {
  const at = (others[n] as Present).actor.last;
  const end = others[n + 1]?.actor.first ?? Number.POSITIVE_INFINITY;
  const own = all.filter((t) => t.first >= at && t.last <= end);
  const first = (others[0] as Present).actor.first;
  return (own.length ? own : all.filter((t) => t.last <= first)).slice(0, 1);
};

const partiesIn = (people: readonly Present[]): number => new Set(people.map((p) => p.entity.party)).size;

/** "A, B and C pored over maps; C then went to see D": what stands on either side of a semicolon, where both sides tell of people of several parties. */
const bySemicolon = (c: GatherContext, people: readonly Present[]): Present[][] | null => {
  const sorted = [...people].sort((a, b) => a.actor.first - b.actor.first);
  const parts: Present[][] = [[]];
  for (const [n, p] of sorted.entries()) {
    const before = sorted[n - 1]?.actor.last ?? p.actor.first;
    for (let i = before; i <= p.actor.first; i++)
      if (n > 0 && (c.words.gap[i] as number) & GAP.semicolon) {
        parts.push([]);
        break;
      }
    (parts.at(-1) as Present[]).push(p);
  }
  return parts.length > 1 && parts.every((part) => partiesIn(part) > 1) ? parts : null;
};

/** The engagements of one sentence: one, or one with each where it says that each was by himself, or tells of each with a verb of his own. */
export const turnsOf = (c: GatherContext, sentence: Sentence, people: readonly Present[]): Turn[] => {
  const times = (c.timesIn.get(sentence.index) ?? []).filter((t) => t.role === "at");
  const parts = bySemicolon(c, people);
  if (parts)
    return parts.map((part) => ({
      people: part,
      times: times.filter((t) => t.first >= (part[0] as Present).actor.first || part === parts[0]).slice(0, 1),
    }));
  const each = people.filter((p, i) => people.findIndex((q) => q.entity === p.entity) === i);
  const apart = each.length < 3 ? null : saysApart(c, sentence) ? oneOf(c, sentence, each) : byVerbs(c, each);
  const sides = apart?.others.every((p) => p.entity.party !== apart.one.entity.party) ? apart : null;
  if (!sides || sides.others.length < 2) return [{ people }];
  return sides.others.map((p, n) => ({ people: [sides.one, p], times: timesOf(times, sides, n) }));
};
