import type { Actor, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { clockEnd, hourEnd } from "./clock.ts";
import { behindSemicolon } from "./semicolon-lists.ts";

/** "X and his Croatian and Slovenian counterparts, Y and Z": what is told of the next ones before their names. */
const COLLEAGUES =
  /^(?:and|as well as|together with|along with) (?:his|her|their|the) (?:[^ ]+ ){0,6}(?:counterparts?|colleagues?|opposite numbers?)(?: (?:from|of) [^,]+)?$/;
const COLLEAGUES_REACH = 14;

/** "A, head of the Energy Organization [(EOI)] and B": the word behind the short form of the body just told; the same word where none stands. */
const behindShortForm = ({ words: w }: Scene, at: number, to: number): number => {
  const opens = at < to && (w.gap[at] as number) & GAP.open && w.capital[at] === 2;
  return opens && (w.gap[at + 1] as number) & GAP.close ? at + 1 : at;
};

/** Joins between the members of one list: "A, B and C", "A as well as B", "A together with B". */
const joins = (s: Scene, behind: number, to: number): boolean => {
  const { words: w } = s;
  const from = behindShortForm(s, behind, to);
  if (from === to) return ((w.gap[to] as number) & (GAP.comma | GAP.semicolon)) !== 0;
  const between: string[] = [];
  for (let i = from; i < to; i++) {
    if (s.timeAt[i] !== -1) continue;
    between.push(w.folded[i] as string);
  }
  const text = between.join(" ");
  if (to - from <= COLLEAGUES_REACH && COLLEAGUES.test(text)) return true;
  if (apposed(s, from, to) || stateOfNext(s, from, to) || withTeam(s, from, to)) return true;
  return /^(?:and|and also|and then|as well as|along with|together with|plus|then|and later|followed by|or|accompanied by|alongside|and with|and between|and of|and by|and other|and several|and fellow|and from|and to|the|and separately|separately|and later|and also|and then|and the|also|but also|but)?$/.test(
    text,
  );
};

/** Words that lead from the time or place of one to the next of a list. */
const ONWARD = new Set("and then later late early finally lastly with also by as well but".split(" "));
const CLOSES = new Set("on in at for before after today yesterday tomorrow earlier later next this as followed".split(" "));

const LEADING = new Set(["on", "in", "at"]);
/** The word behind a time or a place told at word i, with the preposition before it; i where none is. */
export const behindAdjunct = (s: Scene, i: number): number => {
  // "A (9 a.m.), B (noon)".
  const clock = (s.words.gap[i] as number) & GAP.open ? hourEnd(s.words, i) : clockEnd(s.words, i);
  if (clock > i) return clock;
  const at = LEADING.has(s.words.folded[i] as string) ? i + 1 : i;
  const time = s.timeAt[at] ?? -1;
  if (time >= 0) return (s.times[time] as TimeMention).last;
  if (at === i || !(s.placeAt?.(at) ?? false)) return i;
  let end = at + 1;
  while ((s.words.capital[end] as number) > 0 && s.words.gap[end] === GAP.space && s.actorAt[end] === -1) end++;
  return end;
};

/** "met X on Monday and Y on Tuesday", "saw X in Athens, then Y in Rome": what is told of the first does not end the list. */
const overAdjunct = (s: Scene, from: number, next: Actor): boolean => {
  const { words: w } = s;
  // "in Berlin on Monday and France": a place rather than a guest.
  if (next.kind === "party" || next.kind === "side" || next.plural) return false;
  let i = behindAdjunct(s, from);
  let onward = i > from && ((w.gap[next.first] as number) & GAP.comma) !== 0;
  while (i < next.first) {
    const end = behindAdjunct(s, i);
    if (end === i && !ONWARD.has(w.folded[i] as string)) return false;
    onward ||= end === i;
    i = Math.max(end, i + 1);
  }
  return onward && i === next.first && closes(s, next.last, s.sentenceOf[from] as number);
};

/** True where no verb of his own follows somebody: a time, a place, a comma, or the end of the sentence. */
const closes = (s: Scene, i: number, sentence: number): boolean =>
  i >= s.words.count ||
  s.sentenceOf[i] !== sentence ||
  ((s.words.gap[i] as number) & (GAP.comma | GAP.semicolon)) !== 0 ||
  s.timeAt[i] !== -1 ||
  behindAdjunct(s, i) > i ||
  CLOSES.has(s.words.folded[i] as string);

/** "X, Special Representative for the Sahel, Y and Z", "Senator X of Delaware; Y": the rest of an office, closed by a comma, does not end the list. */
const apposed = (s: Scene, from: number, to: number): boolean => {
  const { words: w } = s;
  if (
    to - from > 7 ||
    to - from < 2 ||
    !((w.gap[to] as number) & (GAP.comma | GAP.semicolon)) ||
    !["for", "of", "on"].includes(w.folded[from] as string)
  )
    return false;
  for (let i = from + 1; i < to; i++)
    if (w.capital[i] === 0 && !["the", "of", "and", "for"].includes(w.folded[i] as string)) return false;
  return true;
};

const TEAM_WORDS = new Set("a an the his her high ranking level large senior official accompanying small government".split(" "));
/** "X and a high-ranking Vietnamese delegation": what kind of a delegation goes with somebody. */
const withTeam = ({ words: { folded }, actors, actorAt }: Scene, from: number, to: number): boolean => {
  if (folded[from] !== "and" || actors[actorAt[to] ?? -1]?.kind !== "side") return false;
  for (let i = from + 1; i < to; i++) if (!TEAM_WORDS.has(folded[i] as string)) return false;
  return true;
};

/** "the ambassadors of Egypt, X; Mongolia, Y; and Kenya, Z": the state of the next one stands before his name. */
const stateOfNext = (s: Scene, from: number, to: number): boolean => {
  const { words: w } = s;
  if (to - from > 6 || !((w.gap[from] as number) & (GAP.semicolon | GAP.comma)) || !((w.gap[to] as number) & GAP.comma))
    return false;
  for (let i = from; i < to; i++) {
    if (w.capital[i] === 0 && !["the", "of", "and"].includes(w.folded[i] as string)) return false;
    if (i > from && (w.gap[i] as number) & (GAP.comma | GAP.semicolon)) return false;
  }
  return true;
};

const FRONTED = new Set("of from for after before since about against over despite without besides unlike".split(" "));
/** "In addition to X", "apart from X", "according to X". */
const FRONTED_TO = new Set("according addition apart aside".split(" "));
/** "Two days after the death of X, Y met Z": who closes what stands before the subject is no part of it. */
const fronted = (s: Scene, before: Actor, next: Actor): boolean =>
  before.last === next.first &&
  (before.kind === "person" || before.kind === "office") &&
  (FRONTED.has(s.words.folded[before.first - 1] ?? "") || FRONTED_TO.has(s.words.folded[before.first - 2] ?? "")) &&
  s.sentenceOf[before.first - 1] === s.sentenceOf[before.first];

/** "Accompanied by B, A met C", "together with B, A met C". */
const alongside = (s: Scene, { first }: Actor): boolean => {
  const { folded } = s.words;
  const word = folded[first - 1];
  return word === "by" || word === "alongside" || (word === "with" && ["together", "along"].includes(folded[first - 2] ?? ""));
};

/** "In Chile and Peru, the minister met B": a comma alone joins nobody to the last of a list, but in a headline. */
const commaAlone = (s: Scene, before: Actor, next: Actor): boolean =>
  before.last === next.first &&
  !alongside(s, before) &&
  ((s.words.gap[next.first] as number) & GAP.comma) !== 0 &&
  (s.sentences[s.sentenceOf[next.first] as number] as { region: string | null }).region !== "title";

const OWNED = new Set(["his", "her", "their"]);
/** "met A and B, and he will fly": one who is pointed to behind a comma acts in a clause of his own; "A, the minister, and his counterpart" act together. */
const ownClause = (s: Scene, before: Actor, next: Actor): boolean =>
  next.kind === "pronoun" &&
  !OWNED.has(s.words.folded[next.first] as string) &&
  !next.plural &&
  next.offices.length === 0 &&
  (before.last === next.first || ((s.words.gap[before.last] as number) & GAP.comma) !== 0);

/** The list of actors that ends with actor `a`, going left over commas and "and". */
export const listEndingWith = (s: Scene, a: Actor, floor: number): Actor[] => {
  const out = [a];
  for (let k = a.index - 1; k >= 0; k--) {
    const before = s.actors[k] as Actor,
      next = out[0] as Actor;
    if (before.first < floor || before.possessive || s.sentenceOf[before.first] !== s.sentenceOf[a.first]) break;
    if (fronted(s, before, next) || (out.length === 1 && commaAlone(s, before, next))) break;
    if (!joins(s, before.last, next.first) || ownClause(s, before, next)) break;
    out.unshift(before);
  }
  return out;
};

/** Words of a relative clause inside a list: "A, whose term is over, B and C". */
const RELATIVE_REACH = 14;
const RELATIVES = new Set(["who", "whose", "whom", "which"]);
const overRelative = (s: Scene, from: number, to: number): boolean => {
  const { folded, gap } = s.words;
  if (to - from > RELATIVE_REACH || !RELATIVES.has(folded[from] as string)) return false;
  if (((gap[from] as number) & GAP.comma) === 0 || ((gap[to] as number) & GAP.comma) === 0) return false;
  for (let i = from; i < to; i++) if (s.actorAt[i] !== -1) return false;
  return true;
};

/** Words of what is told of one before the semicolon that leads to the next. */
const ITEM_REACH = 30;
/** "three colleagues: A, with whom he went over rivers; B, on housing; and C": behind a colon each semicolon leads to the next of the list. */
const itemBehind = (s: Scene, head: Actor, from: number, ceiling: number): Actor | null => {
  const { folded, gap } = s.words;
  if (!((gap[head.first] as number) & GAP.colon)) return null;
  for (let i = from; i < Math.min(ceiling, from + ITEM_REACH); i++) {
    if (!((gap[i] as number) & GAP.semicolon)) continue;
    const at = folded[i] === "and" || folded[i] === "then" ? i + 1 : i;
    const next = s.actors[s.actorAt[at] ?? -1];
    return next && next.first === at && next.kind !== "pronoun" && !clauseFollows(s, next) ? next : null;
  }
  return null;
};

/** The list of actors that begins with actor `a`, going right over commas and "and". */
export const listStartingWith = (s: Scene, a: Actor, ceiling: number): Actor[] => {
  const out = [a];
  for (let k = a.index + 1; k < s.actors.length; k++) {
    const before = out[out.length - 1] as Actor;
    const parted = behindSemicolon(s, a, before);
    if (parted) {
      out.push(parted);
      k = parted.index;
      continue;
    }
    const next = s.actors[k] as Actor;
    if (next.last > ceiling || s.sentenceOf[next.first] !== s.sentenceOf[a.first]) break;
    if (!joins(s, before.last, next.first) && !overRelative(s, before.last, next.first) && !overAdjunct(s, before.last, next)) {
      const item = itemBehind(s, out[0] as Actor, before.last, ceiling);
      if (!item) break;
      out.push(item);
      k = item.index;
      continue;
    }
    // "met A, and B said": the next is the subject of a clause of its own.
    if ((s.words.gap[before.last] as number) & (GAP.comma | GAP.semicolon) && !betweenTwo(s, out) && !closesList(s, out, next)) {
      if (clauseFollows(s, next) || meetsOthers(s, next) || topicsFollow(s, before, next)) break;
    }
    out.push(next);
  }
  return out;
};

/** "between A, the foreign minister, and B was": there are two of them at least. */
const betweenTwo = (s: Scene, out: readonly Actor[]): boolean =>
  out.length === 1 && s.words.folded[(out[0] as Actor).first - 1] === "between";

/** "A, B, and C said": people told one behind the other by commas alone wait for the last, who is joined by "and". */
const closesList = (s: Scene, out: readonly Actor[], next: Actor): boolean => {
  if (out.length < 2 || next.kind !== "person" || s.words.folded[next.first - 1] !== "and") return false;
  const one = out[out.length - 1] as Actor;
  const other = out[out.length - 2] as Actor;
  return one.kind === "person" && other.kind === "person" && other.last === one.first;
};

/** Verbs by which a clause of its own is known. */
export const VERBISH: ReadonlySet<string> = new Set(
  "said says told is are was were has had have will would met thanked stressed noted added expressed praised welcomed spoke wrote called hosted received pledged warned urged asked".split(
    " ",
  ),
);
/** Words between a verb of contact and whom it tells: "saw [the]", "lunched with". */
const MEETS_REACH = 2;
/** "While X met A, B saw C", "X met A; B lunched with C": the next is who met somebody else. */
const meetsOthers = (s: Scene, a: Actor): boolean => {
  const { words: w } = s;
  if (a.last >= w.count || s.sentenceOf[a.last] !== s.sentenceOf[a.first] || (w.gap[a.last] as number) & ~GAP.space) return false;
  if (!MEETS.has(w.folded[a.last] as string)) return false;
  for (let i = a.last + 1; i <= a.last + MEETS_REACH; i++) {
    const met = s.actors[s.actorAt[i] ?? -1];
    if (met) return met.first === i && s.sentenceOf[i] === s.sentenceOf[a.first];
  }
  return false;
};
const MEETS = new Set(
  "saw sees meets lunched dined breakfasted conferred talked called rang phoned telephoned greets receives hosts visited visits".split(
    " ",
  ),
);
const clauseFollows = (s: Scene, a: Actor): boolean =>
  a.last < s.words.count && s.sentenceOf[a.last] === s.sentenceOf[a.first] && VERBISH.has(s.words.folded[a.last] as string);

/** What is said of states that were talked about: "Iran and Yemen [came] up". */
const ROSE = new Set(
  "came come figured featured dominated topped took made arose loomed filled got were was stood lay played".split(" "),
);
/** How many states of a list are looked over. */
const MOST_TOPICS = 6;
/** "met X; Iran and Yemen came up": states behind somebody that are the subject of a clause of their own. */
const topicsFollow = (s: Scene, before: Actor, next: Actor): boolean => {
  if (next.kind !== "party" || before.kind === "party") return false;
  let last = next;
  for (let n = 0; n < MOST_TOPICS; n++) {
    const further = s.actors[last.index + 1];
    if (
      further?.kind !== "party" ||
      s.sentenceOf[further.first] !== s.sentenceOf[last.first] ||
      !joins(s, last.last, further.first)
    )
      break;
    last = further;
  }
  return ROSE.has(s.words.folded[last.last] ?? "") && s.sentenceOf[last.last] === s.sentenceOf[last.first];
};
