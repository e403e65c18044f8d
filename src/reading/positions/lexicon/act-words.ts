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

/** What a verb asks for in all its forms. */
type Row = Omit<ActWord, "form">;

/** The rows of each word with the form that it is in them, in the order of the tables. */
const rows = new Map<string, (readonly [Row, ActWord["form"]])[]>();

const enter = (word: string, row: Row, form: ActWord["form"]): void => {
  const list = rows.get(word);
  if (list) list.push([row, form]);
  else rows.set(word, [[row, form]]);
};

export const verbs = (act: Act, lemmas: string, frame: Frame = {}): void => {
  const row: Row = {
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
  for (const lemma of lemmas.trim().split(/\s+/)) {
    const f = formsOf(lemma);
    f.past.forEach((past, i) => enter(past, row, i ? "participle" : "past"));
    enter(f.s, row, "s");
    if (!f.past.includes(f.base)) enter(f.base, row, "base");
    enter(f.ing, row, "ing");
  }
};

/** How much a reading of a word asks for: "made clear" before "made". */
const weight = (w: ActWord): number => w.next.length * 2 + (w.then.size ? 1 : 0);

const NOTHING: readonly ActWord[] = [];
const asked = new Map<string, readonly ActWord[]>();

/** How a word may name an act of speech, the fuller reading first; made when a text first has that word. */
export const actWordsOf = (word: string): readonly ActWord[] => {
  const known = asked.get(word);
  if (known) return known;
  const all = rows.get(word);
  if (!all) return NOTHING;
  const made = all.map(([row, form]) => ({ ...row, form })).sort((a, b) => weight(b) - weight(a));
  asked.set(word, made);
  return made;
};
