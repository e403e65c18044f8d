import type { Actor } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import { clauseStart, preposition, type Scene } from "./clause.ts";
import { objectsOf } from "./objects.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What is signed. */
export const PAPERS: ReadonlySet<string> =
  set(`treaty treaties accord accords pact pacts agreement agreements deal deals truce ceasefire armistice memorandum memoranda memorandums mou mous understanding understandings
  convention conventions protocol protocols declaration declarations contract contracts charter compact concordat communique arrangement arrangements roadmap
  document documents paper papers text texts instruments copies settlement covenant framework peace`);
/** What is chaired. */
const SAT = set("council commission committee meeting session round summit forum");
/** What is signed by one alone, or by every visitor. */
const OWN =
  set(`law laws bill bills decree decrees legislation petition petitions book books guestbook register resignation package packages sanctions proclamation
  proclamations directive directives amendment amendments ordinance ordinances edict statute act warrant warrants waiver waivers pardon pardons budget autograph
  autographs veto`);
const ORDERS = set("order orders");
const ORDERING = set("an the executive presidential new this two three several");
/** "signed up to the plan", "signed off on the budget". */
const PARTICLES = set("up off");
const RELATIVE = set("that which");

/** Words between a verb and the paper it is about: "concluded a comprehensive free trade agreement". */
const BEHIND = 8;
/** The same where the paper stands before its verb: "the truce that both sides had at last concluded". */
const BEFORE = 10;

const ends = (s: Scene, i: number): boolean =>
  ((s.words.gap[i] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) !== 0 ||
  (preposition(s.words.folded[i] as string) && s.words.folded[i] !== "of");

const behind = (s: Scene, after: number, kind: ReadonlySet<string>): number => {
  for (let i = after; i < Math.min(s.words.count, after + BEHIND) && s.sentenceOf[i] === s.sentenceOf[after - 1]; i++) {
    if (ends(s, i)) return -1;
    if (kind.has(s.words.folded[i] as string)) return i;
  }
  return -1;
};

const MEANT = set("them it these those each all both");
/** "Nine documents lay ready. Officials signed them": a paper of this sentence or the one before is what the verb is about. */
const meansPaper = (s: Scene, after: number): boolean => {
  if (!MEANT.has(s.words.folded[after] ?? "") || s.sentenceOf[after] !== s.sentenceOf[after - 1]) return false;
  const sentence = s.sentenceOf[after] as number;
  const from = Math.max(0, after - MEANT_REACH);
  for (let i = after - 1; i >= from && (s.sentenceOf[i] as number) >= sentence - 1; i--)
    if (PAPERS.has(s.words.folded[i] as string)) return true;
  return false;
};
/** Words from "signed them" back to what is meant. */
const MEANT_REACH = 40;

const LETTERS = set("letter note cable telegram message missive");
/** "The note bears the name of X", "A letter came. It bears the signature of X": one who writes, and no paper of two sides. */
export const ofLetter = (s: Scene, verb: number): boolean => {
  const sentence = s.sentenceOf[verb] as number;
  let letter = false;
  for (let i = verb - 1; i >= Math.max(0, verb - MEANT_REACH) && (s.sentenceOf[i] as number) >= sentence - 1; i--) {
    if (PAPERS.has(s.words.folded[i] as string)) return false;
    letter ||= LETTERS.has(s.words.folded[i] as string);
  }
  return letter;
};

/** "signed papers on fishing": a paper is what the verb is about. */
export const papersBehind = (s: Scene, after: number): boolean => behind(s, after, PAPERS) >= 0 || meansPaper(s, after);

const before = (s: Scene, from: number, verb: number): boolean => {
  for (let i = Math.max(from, verb - BEFORE); i < verb; i++) if (PAPERS.has(s.words.folded[i] as string)) return true;
  return false;
};

/** "a truce [was] concluded", "the deal, sealed on Monday by": the paper is what the verb is done to. */
export const isDone = (s: Scene, verb: number): boolean => {
  // "the council, co-chaired by": one word to the reader.
  const at = s.words.folded[verb - 1] === "co" ? verb - 1 : verb;
  const near = s.words.folded[at - 1] ?? "";
  if (s.actorAt[at - 1] !== -1 || s.sentenceOf[at - 1] !== s.sentenceOf[verb]) return false;
  if (BE.has(near) || near.endsWith("ly")) return false;
  return PAPERS.has(near) || SAT.has(near) || ((s.words.gap[at] as number) & GAP.comma) !== 0;
};

/** True where a paper is what a verb of concluding is about: "concluded a treaty", "a treaty was concluded", "the truce which A and B concluded". */
export const ofPaper = (s: Scene, verb: number, after: number, passive: boolean): boolean => {
  if (!passive && behind(s, after, PAPERS) >= 0) return true;
  const start = clauseStart(s, verb);
  if (passive) return before(s, start, verb);
  return RELATIVE.has(s.words.folded[start - 1] ?? "") && before(s, start - 1 - BEFORE, start - 1);
};

/** What only wants a signature: "the urgent need to conclude", "efforts to seal", "urged both sides to sign". */
const WANTING =
  set(`need needs urgency readiness willingness intention intent desire wish will right ability effort efforts work works working attempt attempts
  opportunity chance time way ways step steps call calls pressure refusal failure proposal proposals order how necessary important essential able unable
  hope hopes importance possible ready invitation commitment determination goal aim mandate authority`);

/** Of these, what somebody is or has who would sign with another. */
const PERSONAL = set("hope hopes wish desire able unable chance opportunity ready readiness willingness intention commitment");
/** "hopes to sign a treaty with Y": who would sign is told. */
export const wouldSign = (s: Scene, verb: number): boolean => PERSONAL.has(s.words.folded[verb - 2] ?? "");

/** "the need to conclude a deal": wished for, and no engagement told. */
export const wantsSigning = (s: Scene, verb: number): boolean =>
  s.words.folded[verb - 1] === "to" && WANTING.has(s.words.folded[verb - 2] ?? "");

/** "a treaty [on gas] between A and B was signed", "an accord with A was signed by B": whom a paper is said to bind. */
export const sidesOf = (s: Scene, verb: number): Actor[] => {
  const start = clauseStart(s, verb);
  for (let i = verb - 1; i >= start; i--)
    if (PAPERS.has(s.words.folded[i] as string))
      return objectsOf(s, i + 1, {
        direct: false,
        by: ["between", "with", "among"],
        reach: BEFORE,
        noun: true,
        across: true,
      }).filter((a) => a.last <= verb);
  return [];
};

const INTO = set("in into");
const BOOKS = set("book books guestbook register ledger album history stone snow sand");
/** "wrote their names in the visitors' book", "signed into history": what others read. */
const inBook = (s: Scene, after: number): boolean => {
  if (!INTO.has(s.words.folded[after] ?? "")) return false;
  for (let i = after + 1; i < after + 1 + BEHIND && s.sentenceOf[i] === s.sentenceOf[after]; i++)
    if (BOOKS.has(s.words.folded[i] as string)) return true;
  return false;
};

/** "signed into law", "signed a decree", "signed the condolence book", "signed up": no paper of two sides. */
export const signsAlone = (s: Scene, after: number): boolean => {
  const { folded } = s.words;
  if (PARTICLES.has(folded[after] ?? "") || (folded[after] === "into" && folded[after + 1] === "law") || inBook(s, after))
    return true;
  const order = behind(s, after, ORDERS);
  return behind(s, after, OWN) >= 0 || (order > 0 && ORDERING.has(folded[order - 1] as string));
};
