import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { BE } from "../../lexicon/contact.ts";
import type { Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene, subjectsOf } from "./clause.ts";
import { bringsWishes } from "./greetings.ts";
import { habitual } from "./habits.ts";
import { findLettersArriving } from "./letters-arriving.ts";
import { listStartingWith } from "./lists.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const SENDING = set("send sends sent sending addressed addresses dispatched despatched conveyed");
/** What is done to letters and to much else: only beside the word for a letter. */
const ISSUING = set("extended extends forwarded forwards transmitted transmits issued mailed posted penned");
const MISSIVES = set("letter letters message messages telegram telegrams cable cables note reply");
const MESSAGES = new Set([...MISSIVES, ...set("congratulations condolences felicitations greetings wishes")]);
const WRITTEN = set("written handwritten formal official");
const EXCHANGING = set("exchange exchanges exchanged");
const WRITING = set("wrote writes write written");
const ANSWERING = set("replied replies answered answers responded responds");
/** How many words may stand between the verb and what is sent. */
const REACH = 9;
/** The same for what is exchanged or answered: "exchanged warm congratulatory letters". */
const NEAR = 5;

/** "sent good wishes back": given to the guest to take along. */
const BACK = new Set(["back", "through"]);

const TELEPHONE = new Set(["telephone", "phone"]);
/** "conveyed his condolences by telephone": a call. */
const byMeans = (s: Scene, from: number, last: number): boolean => {
  for (let i = from; i < last; i++) if (TELEPHONE.has(s.words.folded[i] as string)) return true;
  return false;
};

const SENDS = spots(
  wordTest((word) => SENDING.has(word) || ISSUING.has(word) || EXCHANGING.has(word) || ANSWERING.has(word) || WRITING.has(word)),
);
/** "the following words", "these lines". */
const WORDS = set("words lines");
const THESE = set("following these");

/** What is sent, or "a written invitation". */
const isMessage = (s: Scene, k: number, verb: number): boolean => {
  const word = s.words.folded[k] as string;
  if (ISSUING.has(s.words.folded[verb] as string))
    return MISSIVES.has(word) || (word === "invitation" && WRITTEN.has(s.words.folded[k - 1] ?? ""));
  return MESSAGES.has(word) || (WORDS.has(word) && THESE.has(s.words.folded[k - 1] ?? ""));
};

const TOLD = set("that how about of book books article story history song speech account report essay");
/** "wrote in the same spirit to B", "wrote a few lines to B": to whom, behind what it says of how; null: nobody, or no letter. */
const writtenTo = (s: Scene, i: number, ceiling: number): Actor | null => {
  const { folded, gap } = s.words;
  let to = i + 1;
  while (s.timeAt[to] !== undefined && s.timeAt[to] !== -1) to++;
  // "wrote [today] to B" is told by its verb.
  if (folded[to] === "to") return null;
  for (let k = i + 1; k < Math.min(ceiling, i + REACH); k++) {
    if ((gap[k] as number) & (GAP.comma | GAP.colon | GAP.semicolon | GAP.quote) || TOLD.has(folded[k] as string)) return null;
    const a = s.actors[s.actorAt[k] as number];
    if (a) return folded[k - 1] === "to" && human(a) && !a.possessive ? a : null;
  }
  return null;
};

const SHARED = set("those leaders heads presidents many others ministers first");
/** "X is among those who have written to Y", "X was one of the leaders who wrote to Y": who is named for one of them. */
const amongThose = (s: Scene, i: number): readonly Actor[] => {
  const { folded } = s.words;
  const { first } = s.sentences[s.sentenceOf[i] as number] as { first: number };
  let who = i - 1;
  while (who > first && who > i - NEAR && folded[who] !== "who") who--;
  let among = who - 1;
  if (folded[who] !== "who" || !SHARED.has(folded[among] ?? "")) return [];
  while (among > first && among > who - NEAR && folded[among] !== "among" && folded[among] !== "one") among--;
  const a = ["among", "one"].includes(folded[among] ?? "") ? s.actors[s.actorAt[among - 2] ?? -1] : undefined;
  return a && BE.has(folded[among - 1] ?? "") && human(a) && !a.possessive ? [a] : [];
};

/** Whom something is sent to: "sent B a letter", "sent a letter to B"; null where nothing is sent, or to nobody. */
const receiverOf = (s: Scene, i: number, ceiling: number): Actor | null => {
  const { words: w } = s;
  let receiver: Actor | null = null;
  let message = false;
  for (let k = i + 1; k < Math.min(ceiling, i + 3 * REACH); k++) {
    const a = s.actorAt[k] as number;
    if (a >= 0) {
      const actor = s.actors[a] as Actor;
      if (actor.possessive) break;
      if (!message && k === i + 1) receiver = actor;
      else if (message && w.folded[actor.first - 1] === "to") receiver ??= actor;
      k = actor.last - 1;
      continue;
    }
    if (!message && BACK.has(w.folded[k] as string)) return null;
    if (isMessage(s, k, i)) message = !BACK.has(w.folded[k + 1] ?? "") || MISSIVES.has(w.folded[k] as string);
    if (!message && k > i + REACH + (receiver ? receiver.last - receiver.first : 0)) break;
    if (["that", "which", "who", "after"].includes(w.folded[k] as string) || (receiver && message)) break;
  }
  return message ? receiver : null;
};

/** "To B, A has sent warm congratulations": whom the sentence opens with. */
const frontedReceiver = (s: Scene, i: number, ceiling: number): Actor | null => {
  const { first } = s.sentences[s.sentenceOf[i] as number] as { first: number };
  const a = s.words.folded[first] === "to" ? s.actors[s.actorAt[first + 1] ?? -1] : undefined;
  if (!a || a.possessive || a.first !== first + 1) return null;
  for (let k = i + 1; k < Math.min(ceiling, i + REACH) && s.actorAt[k] === -1; k++) if (isMessage(s, k, i)) return a;
  return null;
};

/** The word for a letter right behind a verb, with no actor before it but an owner; -1: none. */
const missiveAt = (s: Scene, i: number, ceiling: number): number => {
  for (let k = i + 1; k < Math.min(ceiling, i + 1 + NEAR); k++) {
    const a = s.actors[s.actorAt[k] as number];
    if (a && !a.possessive) return -1;
    const word = s.words.folded[k] as string;
    if (a) k = a.last - 1;
    else if (MISSIVES.has(word)) return k;
    else if (preposition(word) && !(word === "to" && k === i + 1)) return -1;
  }
  return -1;
};

/** "exchanged letters with B", "answered a letter from B", "replied to B's letter": whoever is at the other end; null: no letter. */
const otherEnd = (s: Scene, i: number, ceiling: number): readonly Actor[] | null => {
  const at = missiveAt(s, i, ceiling);
  if (at < 0) return null;
  const owner = s.actors[s.actorAt[at - 1] as number] ?? s.actors[s.actorAt[at - 2] as number];
  if (owner?.possessive) return [owner];
  for (let k = at + 1; k < Math.min(ceiling, at + NEAR); k++) {
    const a = s.actors[s.actorAt[k] as number];
    if (a) return ["with", "from", "of", "by"].includes(s.words.folded[k - 1] ?? "") ? listStartingWith(s, a, ceiling) : [];
  }
  return [];
};

const BY_LETTER = set("in by with");
const OWN = set("his her their a an own short long");
/** "replied in his own letter": what the answer stands in. */
const answersByLetter = ({ words: { folded } }: Scene, i: number): boolean => {
  if (!ANSWERING.has(folded[i] as string) || !BY_LETTER.has(folded[i + 1] ?? "")) return false;
  let k = i + 2;
  while (k < i + NEAR && OWN.has(folded[k] ?? "")) k++;
  return MISSIVES.has(folded[k] ?? "");
};
/** Whoever of the sentence before is answered. */
const answered = (s: Scene, i: number, by: readonly Actor[]): readonly Actor[] => {
  const [own] = by;
  const sentence = s.sentenceOf[i] as number;
  for (
    let k = (own?.index ?? 0) - 1;
    own && k >= 0 && (s.sentenceOf[(s.actors[k] as Actor).first] as number) >= sentence - 1;
    k--
  ) {
    const a = s.actors[k] as Actor;
    if (human(a) && !a.possessive && a.entities.length === 1 && a.entities[0] !== own.entities[0]) return [own, a];
  }
  return [];
};

/** "among those who have written to Y": the plain "wrote to Y" is told by its verb. */
const besideWho = (s: Scene, i: number): Actor | null => {
  const a = s.words.folded[i + 1] === "to" && amongThose(s, i).length ? s.actors[s.actorAt[i + 2] ?? -1] : undefined;
  return a && human(a) && !a.possessive ? a : null;
};

/** Who writes to whom by the verb at `i`; fewer than two: nobody does. */
const correspondents = (s: Scene, i: number, ceiling: number): readonly Actor[] => {
  if (bringsWishes(s, i, ceiling).length) return [];
  const word = s.words.folded[i] as string;
  if (answersByLetter(s, i)) return answered(s, i, subjectsOf(s, i).slice(0, 1));
  if (EXCHANGING.has(word) || ANSWERING.has(word)) {
    const others = otherEnd(s, i, ceiling);
    const own = others ? subjectsOf(s, i).filter((x) => !others.includes(x)) : [];
    return own.length ? [...own, ...(others ?? [])] : [];
  }
  const writing = WRITING.has(word);
  const receiver = writing
    ? (writtenTo(s, i, ceiling) ?? besideWho(s, i))
    : (receiverOf(s, i, ceiling) ?? frontedReceiver(s, i, ceiling));
  if (!receiver || (receiver.kind === "pronoun" && receiver.entities.length !== 1)) return [];
  const shared = amongThose(s, i);
  const senders = (shared.length ? shared : subjectsOf(s, i)).filter((x) => x !== receiver);
  return senders.length ? [...senders, receiver] : [];
};

/** Auxiliaries before a verb: "will send", "had sent". */
const AUXILIARY_REACH = 4;
const statusBefore = (s: Scene, i: number, first: number): Status => {
  for (let k = i - 1; k >= Math.max(first, i - AUXILIARY_REACH) && s.actorAt[k] === -1; k--) {
    if (s.words.folded[k] === "will" || s.words.folded[k] === "would") return "planned";
    if (s.words.folded[k] === "had") return "earlier";
  }
  return "held";
};

const BASES = set("send exchange write address");
/** "regularly exchange messages": no one letter. */
const often = (s: Scene, i: number): boolean => BASES.has(s.words.folded[i] as string) && habitual(s.words, i - 2, i + NEAR);

/** "sends President X warm congratulations", "sent a letter to X", "exchanged letters with X", "a letter from X reached Y": correspondence. */
export const findMessages = (s: Scene): Trigger[] => {
  const out: Trigger[] = findLettersArriving(s);
  for (const i of SENDS(s.words)) {
    const sentence = s.actorAt[i] === -1 && s.words.folded[i - 1] !== "to" ? sentenceAt(s, i) : null;
    if (!sentence || sentence.region === "boilerplate" || sentence.region === "byline") continue;
    const actors = correspondents(s, i, sentence.last);
    const told = actors.flatMap((a) => a.entities).length;
    if (told < 2 || often(s, i) || byMeans(s, i, sentence.last)) continue;
    out.push({
      first: i,
      last: i + 1,
      kind: "correspondence",
      status: statusBefore(s, i, sentence.first),
      sentence: sentence.index,
      parts: actors.map((actor) => ({ actor, role: "party" as const })),
      anaphoric: false,
      noun: false,
    });
  }
  return out;
};
