import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Role, Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { behindAdjunct, listStartingWith } from "./lists.ts";
import { toldAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const CALLERS = set("visitor visitors guest guests caller callers interlocutor interlocutors host hosts");
const COPULAS: ReadonlyMap<string, Status> = new Map([
  ["was", "held"],
  ["were", "held"],
  ["is", "held"],
  ["are", "held"],
  ["be", "planned"],
  ["been", "held"],
]);
const WILL = set("will shall");
/** "first visitor", "lunch guest": words between the owner and the noun. */
const MODIFIERS = 3;
/** "of the day", "at the palace": words between the noun and the verb that are neither time nor place. */
const BEHIND = set("of the day week morning afternoon evening at table lunch dinner breakfast first next last there palace that");
const REACH = 10;

const CALLER = spots(wordTest((word) => CALLERS.has(word)));

interface Owned {
  readonly owner: Actor;
  /** The words of the phrase: from its owner or its article to behind it. */
  readonly first: number;
  readonly last: number;
}

/** "[Macron's first visitor]", "[the guests of President Macron]": whose visitors they are; null where nobody named is told. */
const ownedBy = (s: Scene, i: number): Owned | null => {
  for (let k = i - 1; k >= Math.max(0, i - 1 - MODIFIERS); k--) {
    const a = s.actors[s.actorAt[k] as number];
    if (!a) continue;
    return a.possessive && human(a) && a.kind !== "pronoun" && a.last === k + 1
      ? { owner: a, first: a.first, last: i + 1 }
      : null;
  }
  const of = s.words.folded[i + 1] === "of" ? s.actors[s.actorAt[i + 2] as number] : undefined;
  if (!of || of.first !== i + 2 || of.possessive || !human(of)) return null;
  let first = i;
  while (first > 0 && first > i - MODIFIERS && s.words.folded[first] !== "the") first--;
  return { owner: of, first, last: of.last };
};

/** The verb "was" behind the phrase, over times, places and "of the day"; -1 where something else stands there. */
const copulaBehind = (s: Scene, from: number, { last }: Sentence): number => {
  for (let i = from; i < Math.min(last, from + REACH); ) {
    const word = s.words.folded[i] as string;
    if (COPULAS.has(word) || WILL.has(word)) return i;
    const end = behindAdjunct(s, i);
    if (end === i && !BEHIND.has(word)) return -1;
    i = Math.max(end, i + 1);
  }
  return -1;
};

interface Told {
  readonly people: readonly Actor[];
  readonly status: Status;
}

/** Those named behind the verb: "was [Y, the president of Gambia], and [Z]". */
const namedBehind = (s: Scene, copula: number, { last }: Sentence): Told | null => {
  const { folded } = s.words;
  const verb = WILL.has(folded[copula] as string) && folded[copula + 1] === "be" ? copula + 1 : copula;
  const status = COPULAS.get(folded[verb] as string);
  const guest = s.actors[s.actorAt[verb + 1] ?? -1] ?? s.actors[s.actorAt[verb + 2] ?? -1];
  if (!status || !guest || !human(guest) || guest.possessive || folded[verb + 1] === "not") return null;
  return { people: listStartingWith(s, guest, last), status };
};

/** Those named before the verb: "[Y] was on Monday Macron's guest". */
const namedBefore = (s: Scene, first: number, sentence: Sentence): Told | null => {
  for (let i = first - 1; i > Math.max(sentence.first, first - REACH); ) {
    const word = s.words.folded[i] as string;
    const status = COPULAS.get(word);
    if (status) {
      const people = subjectsOf(s, i).filter((a) => human(a));
      const planned = WILL.has(s.words.folded[i - 1] as string);
      // "had been Macron's guest".
      const before = word === "been" && s.words.folded[i - 1] === "had";
      return people.length && planned === (word === "be") ? { people, status: before ? "earlier" : status } : null;
    }
    if (s.timeAt[i] === -1 && word !== "on" && word !== "also" && word !== "again") return null;
    i--;
  }
  return null;
};

const among = (s: Scene, first: number): boolean => s.words.folded[first - 1] === "among";

const roleOf = (word: string): Role => (word.startsWith("host") ? "guest" : "host");

/** Who was whose visitor by the noun at word `i`. */
const visitAt = (s: Scene, i: number, sentence: Sentence): (Told & Owned) | null => {
  const owned = ownedBy(s, i);
  if (!owned) return null;
  const copula = copulaBehind(s, owned.last, sentence);
  const opens = owned.first <= sentence.first + 1 || among(s, owned.first) || opensClause(s, owned.first);
  const told = copula >= 0 && opens ? namedBehind(s, copula, sentence) : namedBefore(s, owned.first, sentence);
  return told && !told.people.includes(owned.owner) ? { ...told, ...owned } : null;
};
const opensClause = (s: Scene, first: number): boolean =>
  ((s.words.gap[first] as number) & (GAP.comma | GAP.semicolon)) !== 0 ||
  s.timeAt[first - 1] !== -1 ||
  s.words.folded[first - 1] === "and";

/** "Macron's visitor on Monday was Y", "Among the guests of X were Y and Z", "Y was Premier X's guest": those whom somebody had with him. */
export const findVisitorsOf = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of CALLER(s.words)) {
    const sentence = s.actorAt[i] === -1 ? toldAt(s, i) : null;
    const visit = sentence && visitAt(s, i, sentence);
    if (!visit) continue;
    const own = roleOf(s.words.folded[i] as string);
    const theirs: Role = own === "host" ? "guest" : "host";
    for (const guest of visit.people)
      out.push({
        first: i,
        last: i + 1,
        kind: "meeting",
        status: visit.status,
        sentence: sentence.index,
        parts: [
          { actor: visit.owner, role: own },
          { actor: guest, role: theirs },
        ],
        anaphoric: false,
        noun: true,
      });
  }
  return out;
};
