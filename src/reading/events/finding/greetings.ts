import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const CARRYING = set(
  "conveyed conveys transmitted transmits relayed relays delivered delivers brought brings carried passed gave presented extended",
);
/** What one brings from another by word of mouth. */
const WISHES = set(
  "greetings regards wishes respects compliments salutations congratulations felicitations condolences sympathies salute",
);
const CARRIES = spots(wordTest((word) => CARRYING.has(word)));
/** Words between the verb and what is brought, and from there to whom it is brought. */
const REACH = 8;
const FAR = 24;

/** Whose wishes they are who are carried: "Premier Z's greetings", "the greetings of [his] President Z"; with the word behind him. */
const owner = (s: Scene, verb: number, last: number): number => {
  let whose: Actor | null = null;
  for (let i = verb + 1; i < Math.min(last, verb + REACH + (whose ? whose.last - whose.first : 0)); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (a) {
      if (!a.possessive || !human(a)) return -1;
      whose = a;
      i = a.last - 1;
      continue;
    }
    if (!WISHES.has(s.words.folded[i] as string)) continue;
    if (whose) return i + 1;
    const of = s.words.folded[i + 1];
    if (of !== "of" && of !== "from") continue;
    for (let k = i + 2; k < Math.min(last, i + REACH); k++) {
      const b = s.actors[s.actorAt[k] as number];
      if (b) return human(b) ? b.last : -1;
    }
    return -1;
  }
  return -1;
};

const receiver = (s: Scene, from: number, last: number): Actor | null => {
  for (let i = from; i < Math.min(last, from + FAR); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a) continue;
    if (s.words.folded[a.first - 1] === "to" && human(a) && !a.possessive) return a;
    i = a.last - 1;
  }
  return null;
};

/** Who brings another's wishes to whom by the verb at word `i`; empty: nobody does. */
export const bringsWishes = (s: Scene, i: number, last: number): readonly Actor[] => {
  const from = CARRYING.has(s.words.folded[i] as string) ? owner(s, i, last) : -1;
  const to = from < 0 ? null : receiver(s, from, last);
  const bearers = to ? subjectsOf(s, i).filter((a) => human(a) && a !== to) : [];
  return to && bearers.length ? [...bearers, to] : [];
};

/** "conveyed the greetings of President Z to Premier Y": said to his face, and no letter. */
export const findGreetings = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of CARRIES(s.words)) {
    const sentence = s.actorAt[i] === -1 && s.words.folded[i - 1] !== "to" ? sentenceAt(s, i) : null;
    if (!sentence || sentence.region === "boilerplate" || sentence.region === "byline") continue;
    const actors = bringsWishes(s, i, sentence.last);
    if (!actors.length) continue;
    out.push({
      first: i,
      last: i + 1,
      kind: "meeting",
      status: s.words.folded[i - 1] === "will" ? "planned" : "held",
      sentence: sentence.index,
      parts: actors.map((actor) => ({ actor, role: "party" as const })),
      anaphoric: false,
      noun: false,
    });
  }
  return out;
};
