import type { Act } from "../../reading.ts";
import { formsOf } from "./inflect.ts";

/**
 * say: takes its act from what is said ("said", "wrote"). stress: lays weight on what is said ("underlined").
 * act: is the act itself ("thanked", "promised").
 */
export type Manner = "say" | "stress" | "act";

/** A verb of speech and what must stand behind it. */
export interface ActWord {
  readonly act: Act;
  readonly manner: Manner;
  /** The form: a base or an "-s" may be a noun ("demands"), an "-ing" opens a phrase ("noting that"),
   * a participle that is no past needs "has" before it ("steps undertaken in May"). */
  readonly form: "past" | "participle" | "s" | "base" | "ing";
  /** One of these within the next few words: "expressed his deep gratitude". Empty: nothing asked. */
  readonly then: ReadonlySet<string>;
  /** The words directly behind: "called for", "made clear". */
  readonly next: readonly string[];
  /** A clause must follow: "noted that", "argued that", or the words stand beside what was said. */
  readonly clause: boolean;
  /** Somebody follows: "wants North Korea to". */
  readonly object: boolean;
  /** Not somebody but something follows: "welcomed the truce", where "welcomed his guest" is a reception. */
  readonly thing: boolean;
  /** In a clause of its own, not inside another's words. */
  readonly main: boolean;
  /** None of these within the next few words: "accepted responsibility" agrees to nothing. */
  readonly unless: ReadonlySet<string>;
}

const table = new Map<string, ActWord[]>();
const NONE: ReadonlySet<string> = new Set();
export const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

interface Frame {
  readonly manner?: Manner;
  readonly then?: ReadonlySet<string>;
  readonly next?: string;
  readonly clause?: boolean;
  readonly object?: boolean;
  readonly thing?: boolean;
  readonly main?: boolean;
  readonly unless?: ReadonlySet<string>;
}

const enter = (form: string, word: ActWord): void => {
  const list = table.get(form) ?? [];
  list.push(word);
  table.set(form, list);
};

export const verbs = (act: Act, lemmas: string, frame: Frame = {}): void => {
  for (const lemma of lemmas.trim().split(/\s+/)) {
    const f = formsOf(lemma);
    const common = {
      act,
      manner: frame.manner ?? "act",
      then: frame.then ?? NONE,
      next: frame.next?.split(" ") ?? [],
      clause: frame.clause ?? false,
      object: frame.object ?? false,
      thing: frame.thing ?? false,
      main: frame.main ?? false,
      unless: frame.unless ?? NONE,
    };
    f.past.forEach((past, i) => enter(past, { ...common, form: i ? "participle" : "past" }));
    enter(f.s, { ...common, form: "s" });
    if (!f.past.includes(f.base)) enter(f.base, { ...common, form: "base" });
    enter(f.ing, { ...common, form: "ing" });
  }
};

/** How much a reading of a word asks for: "made clear" before "made". */
const weight = (w: ActWord): number => w.next.length * 2 + (w.then.size ? 1 : 0);

/** Puts the fuller readings of each word first; once all tables are entered. */
export const fullerFirst = (): ReadonlyMap<string, readonly ActWord[]> => {
  for (const list of table.values()) list.sort((a, b) => weight(b) - weight(a));
  return table;
};
