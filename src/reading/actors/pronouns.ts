import { GAP } from "../words.ts";
import type { Mention } from "./mentions.ts";
import type { RawActor } from "./raw.ts";
import { isSource } from "./sources.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** "Premier X and Chairman Y met him": the second of two who act together is not he either. */
const joinedSubject = (t: ToldSoFar, m: Mention): boolean => !m.governed && t.words.folded[m.at - 1] === "and";

/** Said of whoever has just spoken or acted: "The King received him. He said". */
const REPLIES = new Set(
  "said says added told tells thanked praised noted stressed urged asked called warned hoped expressed welcomed promised pledged also hailed".split(
    " ",
  ),
);
/**
 * "The King gave him an audience", "listened to him. On Wednesday he was in Tindouf": whom the report goes on about, where its last sentence tells of a host named
 * only there and of him by a pronoun alone.
 */
const centre = (t: ToldSoFar, a: RawActor, here: readonly Mention[], s: number): Mention | undefined => {
  const [host] = here;
  // "The King had an hour for him": told of as "him", also behind a preposition.
  const theme = here.find((m) => m.again && (!m.possessive || m.governed));
  if (!host || !theme || host.again || host.possessive || host.entity === theme.entity) return undefined;
  if (REPLIES.has(t.words.folded[a.last] ?? "")) return undefined;
  const before = [1, 2].flatMap((n) => t.told(s - n).map((m) => m.entity));
  return before.includes(theme.entity) && !before.includes(host.entity) ? theme : undefined;
};

/** Words between somebody and the name of who speaks for him: "Pence's press secretary, Alyssa Farah". */
const APART = 4;
/** "Pence's spokeswoman, X, said that he": whoever speaks for somebody speaks of him; without her where she is told as his. */
const spokenFor = (t: ToldSoFar, all: readonly Mention[]): readonly Mention[] => {
  const kept = all.filter(
    (m, i) =>
      t.person(m.entity).office?.officeClass !== "spokesperson" ||
      !all[i - 1]?.possessive ||
      m.at - (all[i - 1]?.at ?? 0) > APART,
  );
  return kept.length ? kept : all;
};

/** he, she: the first person of this sentence before it, else of the sentence before, the subject first. */
export const pronoun = (t: ToldSoFar, a: RawActor): number[] => {
  const sentence = t.sentenceOf[a.first] as number;
  const fits = (m: Mention): boolean => {
    const g = t.person(m.entity).gender;
    if (m.speaks) return false;
    return a.gender === null || g === null || g === a.gender;
  };
  // "She" is the woman whom the last sentences told of, before somebody of whom it is not known.
  const woman =
    a.gender === "f" &&
    [0, 1, 2, 3].some((n) => t.told(sentence - n).some((m) => t.person(m.entity).gender === "f" && !t.leftBehind(m, sentence)));
  let company: Mention | undefined, athome: Mention | undefined, only: Mention | undefined;
  for (let s = sentence; s >= Math.max(0, sentence - 4); s--) {
    const all = t.told(s).filter((m) => fits(m) && (!woman || t.person(m.entity).gender === "f"));
    const left = all.filter((m) => !t.leftBehind(m, sentence));
    const here = spokenFor(t, left);
    athome ??= here.length < all.length ? all.find((m) => !m.possessive) : undefined;
    // "With X, he spoke": he is not X. "A dinner with X is on his list. He ...": nor here, if anybody has acted before.
    const theme = s === sentence - 1 ? centre(t, a, here, s) : undefined;
    const subject = theme ?? here.find((m) => !m.possessive) ?? here.find((m) => (s === sentence ? !m.governed : !m.beside));
    if (subject) return [subject.entity];
    company ??= s === sentence ? undefined : here[0];
    // "The tour of X began in Lima, where he met Y": nobody else is told of.
    if (s === sentence) only = here.find((m) => m.aside);
  }
  const found = company ?? athome ?? only;
  return found ? [found.entity] : [];
};

const SAYS = new Set(
  "said says added announced confirmed tweeted insisted hoped hopes thought believed promised claimed".split(" "),
);
/** "X said he would meet": whoever says so, however near the one he meets is to him. */
const saysHimself = (t: ToldSoFar, a: RawActor, only: number): boolean => {
  const verb = t.words.folded[a.first - 1] === "that" ? a.first - 2 : a.first - 1;
  const sentence = t.sentenceOf[a.first] as number;
  return (
    SAYS.has(t.words.folded[verb] ?? "") &&
    t.sentenceOf[verb] === sentence &&
    t.told(sentence).findLast((m) => m.at < verb && !m.possessive)?.entity === only
  );
};

/** Of the other side than the one that is met: of the pair told of last, else whoever was told of lately. */
export const ofOtherSide = (t: ToldSoFar, a: RawActor, found: readonly number[], met: string): number[] => {
  const [only] = found;
  if (only === undefined || found.length > 1 || t.person(only).party !== met || saysHimself(t, a, only)) return [...found];
  const fits = (e: number): boolean => {
    const { gender, party } = t.person(e);
    return e !== only && party !== null && party !== met && (gender === null || a.gender === null || gender === a.gender);
  };
  const sentence = t.sentenceOf[a.first] as number;
  const paired = t.pair.find(fits);
  if (paired !== undefined) return [paired];
  for (let s = sentence; s >= Math.max(0, sentence - 3); s--) {
    const other = t.told(s).find((m) => !m.aside && fits(m.entity));
    if (other) return [other.entity];
  }
  return [...found];
};

const OBJECTS = new Set(["him", "her", "them"]);
/** Words that open a clause with a subject of its own. */
const OPENS = new Set(
  "where when as while though although because until once after before whereas who that which whom".split(" "),
);

/** "X came to Athens, where Y received him", "though it was Y who welcomed him": the subject of the clause around that in which Y acts. */
const aroundClause = (t: ToldSoFar, a: RawActor, fits: (e: number) => boolean): number | null => {
  const { folded, gap } = t.words;
  const here = t
    .told(t.sentenceOf[a.first] as number)
    .filter((m) => m.at < a.first && !m.possessive && !OBJECTS.has(folded[m.at] as string));
  const [subject] = here;
  const acts = here.at(-1);
  if (!subject || !acts || subject.entity === acts.entity || !fits(subject.entity)) return null;
  for (let i = a.first - 1; i > subject.at; i--) {
    if (OPENS.has(folded[i] as string)) return folded[i] === "who" || i < acts.at ? subject.entity : null;
    // "Y, who had placed the call, thanked him": the relative clause is closed; "where Y, who chairs it, gave him an hour".
    if ((gap[i] as number) & GAP.comma && i > acts.at) i = acts.at;
  }
  return null;
};

/** "X was let in by Y. Across town Z had a meal laid for him": of those told of before, not the host by whom it was done. */
const guestOf = (t: ToldSoFar, others: readonly Mention[]): Mention | undefined => {
  const agents = new Set(others.filter((m) => t.words.folded[m.at - 1] === "by").map((m) => m.entity));
  return agents.size ? others.findLast((m) => !agents.has(m.entity)) : undefined;
};

/** him: not the subject of its own sentence, but the other one spoken of. */
export const object = (t: ToldSoFar, a: RawActor): number[] => {
  const sentence = t.sentenceOf[a.first] as number;
  // "her": the woman told of lately, before somebody of whom it is not known.
  const woman = a.gender === "f" && [0, 1, 2, 3].some((n) => t.told(sentence - n).some((m) => t.person(m.entity).gender === "f"));
  const may = (e: number): boolean => a.gender === null || t.person(e).gender === null || t.person(e).gender === a.gender;
  const fits = (e: number): boolean => may(e) && !(woman && t.person(e).gender === null) && !isSource(t.person(e));
  // "India summoned the ambassador, X, and told her": the one person beside a state that acts.
  const [alone, ...others] = t.told(sentence).filter((m) => m.at < a.first);
  if (alone && !others.length && t.stateActs(sentence) && may(alone.entity)) return [alone.entity];
  const start = t.clauseStart(a.first);
  const earlier = t.told(sentence).find((m) => m.at < start && !m.possessive && fits(m.entity));
  const acting = t.told(sentence).filter((m) => m.at >= start && !m.possessive);
  // "Wang was in the capital; Putin and Lavrov received him": the subject of the clause before.
  if (earlier && acting.length && !acting.some((m) => m.entity === earlier.entity)) return [earlier.entity];
  const around = aroundClause(t, a, fits);
  if (around !== null) return [around];
  const subject = t.told(sentence).find((m) => !m.possessive)?.entity ?? null;
  if (subject === null || t.words.folded[a.first]?.endsWith("self")) return pronoun(t, a);
  const gone = new Set(t.told(t.pairSentence).flatMap((m) => (t.leftBehind(m, sentence) ? [m.entity] : [])));
  const paired = t.pair.includes(subject) ? t.pair.filter((e) => e !== subject && fits(e) && !gone.has(e)) : [];
  // "X stood beside A and B. C surprised him": of several, the one who acted.
  const acted = t.told(t.pairSentence).find((m) => !m.possessive && !m.governed && paired.includes(m.entity))?.entity;
  const other = paired.length > 1 && acted !== undefined ? acted : paired[0];
  if (other !== undefined) return [other];
  for (let s = sentence; s >= Math.max(0, sentence - 3); s--) {
    const others = t
      .told(s)
      .filter(
        (m) => m.entity !== subject && fits(m.entity) && !t.leftBehind(m, sentence) && !(s === sentence && joinedSubject(t, m)),
      );
    // "He was there for a supper with X. Then Y told him": of whom the sentence before went on to tell, not whom it named beside him.
    const last =
      (s < sentence ? others.find((m) => m.again && !m.possessive) : undefined) ??
      (s < sentence ? guestOf(t, others) : undefined) ??
      others.at(-1);
    if (last) return [last.entity];
  }
  return [];
};
