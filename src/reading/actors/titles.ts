import { isLeader, isMinister } from "../../knowledge/ranks.ts";
import type { OfficePhrase } from "../document.ts";
import { PASSING, PLURAL_HEADS } from "../lexicon/office-words.ts";
import { GAP, type Words } from "../words.ts";
import { chairApposed, chairBeside } from "./chair-beside.ts";
import { type Context, comma, plain, sentenceEnd, skipDeterminer } from "./cursor.ts";
import { envoyTold } from "./envoys-told.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { isPossessive } from "./possessive.ts";
import { isDiplomaticRank, isRetired, isSeatInHouse, isServiceRank } from "./service-rank.ts";
import { portfolio, verbOffice } from "./verb-offices.ts";

export interface Titled {
  readonly offices: OfficePhrase[];
  readonly last: number;
}

/** One office phrase or several: "Vice Premier and Defence Minister", "Her Majesty the Queen", "Deputy Premier, Minister of Trade". */
export const titles = (c: Context, at: number): Titled | null => {
  const { words: w } = c;
  const found = c.officeFirst.get(at);
  if (!found) return null;
  const offices = [found];
  let last = found.last;
  for (let n = 0; n < 3; n++) {
    let next = last;
    if (next < w.count && w.folded[next] === "and") next++;
    next = skipDeterminer(c, next);
    const more = c.officeFirst.get(next);
    if (!more || sentenceEnd(c, next) || more.plural !== found.plural || !joined(w, last, next)) break;
    const listed = w.folded[last] === "and" || comma(w, last) || slashed(w, last);
    // "A, the foreign minister, and Prime Minister B": the comma closes what is told of A.
    if (offices.length === 1 && w.folded[last] === "and" && comma(w, last)) break;
    // "X, who is Nigeria's Minister of State, President Y said": the comma closes what is told of X.
    if (w.folded[last] !== "and" && listed && below(offices.at(-1) as OfficePhrase) && chief(more)) break;
    // "the king and the prime minister" are two people; "state councilor and foreign minister X" is one.
    if (
      listed &&
      (w.folded[next - 1] === "the" ||
        standsAlone(w, at, found, more) ||
        !(nameFollows(c, more.last) || namedBehindComma(c, more.last) || lastNamed(c, more, comma(w, last))) ||
        (more.party !== null &&
          more.party !== found.party &&
          (found.party !== null || found.partyWords !== null) &&
          !(w.folded[last] === "and" ? chairBeside(c, found, more) : nameFollows(c, more.last) && chairApposed(c, found, more)) &&
          !headsMission(found, more)))
    )
      break;
    // "Foreign Minister Prince Faisal": the prince is his rank of birth, told with the name.
    if (ROYAL_RANKS.has(w.folded[more.first] as string) && more.last === more.first + 1 && nameFollows(c, more.last)) break;
    if (w.folded[last] !== "and" && rankBeside(found, more) && (nameFollows(c, more.last) || isRetired(w, more.last))) break;
    offices.push(more);
    last = more.last;
  }
  return { offices, last };
};

/** "Special Representative of the UN Secretary-General for Cyprus, Head of UNFICYP X": who is sent also heads the mission that he is sent with. */
const headsMission = ({ officeClass, text }: OfficePhrase, more: OfficePhrase): boolean =>
  officeClass === "special-envoy" && /\brepresentative\b/i.test(text) && /^(?:head|chief)\b/i.test(more.text);

/** "Deputy Foreign Minister Ambassador X", "Ambassador of Peru, Rear Admiral X": what somebody is called by beside his office. */
const rankBeside = (found: OfficePhrase, more: OfficePhrase): boolean =>
  (isServiceRank(more) && !isServiceRank(found)) ||
  (isDiplomaticRank(more) && found.officeClass !== "ambassador") ||
  (isSeatInHouse(more) && found.officeClass !== null);

const chief = (o: OfficePhrase): boolean => isLeader(o.officeClass);
/** An office that no head of state or government is told by first. */
const below = ({ officeClass: of }: OfficePhrase): boolean => isMinister(of) || of === "ambassador" || of === "spokesperson";

/** Who bears these holds no ministry beside. */
const ALONE = new Set(["president", "vice president", "first lady", "king", "queen", "pope", "secretary-general", "chancellor"]);
const headsOf = ({ officeClass: of }: OfficePhrase): boolean => of === "head-of-state" || of === "head-of-government";
/** "the King and Secretary Kerry", "the Prime Minister and President Torres": two people, where "the Deputy Prime Minister and Defence Minister X" is one. */
const standsAlone = (w: Words, at: number, found: OfficePhrase, more: OfficePhrase): boolean =>
  w.folded[at - 1] === "the" &&
  w.folded[found.last] === "and" &&
  (ALONE.has(found.text.toLowerCase()) || (headsOf(found) && headsOf(more)));

const ROYAL_RANKS = new Set("prince princess sheikh sultan emir amir".split(" "));
/** "Minister of Culture and Minister of Science, Marta Prado,": a known or closed name behind the comma. */
export const namedBehindComma = (c: Context, at: number): boolean => {
  if (sentenceEnd(c, at) || !comma(c.words, at)) return false;
  const name = nameAt(c, skipHonorifics(c, at));
  return (
    name !== null &&
    name.last - name.first > 1 &&
    !c.officeFirst.has(at) &&
    (name.hit !== null || sentenceEnd(c, name.last) || comma(c.words, name.last))
  );
};

/**
 * "Deputy Premier, Minister of Trade [and Minister for Law X]", "Party Secretary, Head of the Office, [and Foreign Minister X]": the last of three
 * offices is told with the name of who holds them all.
 */
const lastNamed = (c: Context, { last, plural }: OfficePhrase, listed: boolean): boolean => {
  const { words: w } = c;
  const goesOn = w.folded[last] === "and" && (plain(w, last) || (listed && comma(w, last)));
  const third = goesOn ? c.officeFirst.get(last + 1) : undefined;
  return third !== undefined && !third.plural && !plural && (nameFollows(c, third.last) || namedBehindComma(c, third.last));
};

/** True where nothing but a comma or a stroke stands between two titles: a full stop or a bracket parts them. */
const joined = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (!plain(w, i) && !comma(w, i) && !slashed(w, i)) return false;
  return true;
};

/** "Deputy Prime Minister/Foreign Minister X", with blanks around the stroke too. */
const slashed = (w: Words, i: number): boolean => i < w.count && ((w.gap[i] as number) & ~GAP.space) === GAP.slash;

export const nameFollows = (c: Context, at: number): boolean => {
  if (sentenceEnd(c, at) || !plain(c.words, at)) return false;
  return nameAt(c, skipHonorifics(c, at), true) !== null;
};

/** ", his mentor and predecessor, now Senior Minister": the word behind "now", also where something else is told first. */
const behindNow = (c: Context, at: number): number => {
  const { words: w } = c;
  if (NOW.has(w.folded[at] ?? "")) return at + 1;
  for (let i = at + 1; i < at + 9 && !sentenceEnd(c, i); i++)
    if (comma(w, i)) return NOW.has(w.folded[i] ?? "") && c.officeFirst.has(skipDeterminer(c, i + 1)) ? i + 1 : at;
  return at;
};
/** "Gujarat's Chief Minister": the word behind a place that owns the office; a state or body is read with the office itself. */
const behindOwner = (c: Context, i: number): number => {
  const hit = c.byFirst.get(i);
  const owns = hit && isPossessive(c.words, hit.last) && hit.match.hits.every((h) => h.entity.kind === "place");
  return hit && owns && c.officeFirst.has(hit.last + 1) ? hit.last + 1 : i;
};
const TERM_WORDS = 3;
/** "the new ambassador", "Chile's newly appointed envoy": the office behind what is said of it; the same word where none follows. */
const behindTerm = (c: Context, i: number): number => {
  let at = i;
  while (at < i + TERM_WORDS && PASSING.has(c.words.folded[at] ?? "") && !c.officeFirst.has(at) && !sentenceEnd(c, at + 1)) at++;
  return c.officeFirst.has(at) ? at : i;
};
const TELLING = new Set(
  "said told says tells announced stated stressed noted added wrote confirmed denied insisted explained".split(" "),
);
/** "and current Chairman", "and new Chairman", "and also Chairman": words before the second office. */
const beforeSecond = (word: string): boolean => word === "also" || PASSING.has(word);
const YEARS = new Set(["this", "last", "next"]);
/** "this year's chairman of the Union": the office behind the year in which it is held; the same word where none is told. */
const behindYear = ({ words: w }: Context, i: number): number =>
  YEARS.has(w.folded[i] ?? "") && w.folded[i + 1] === "year" && isPossessive(w, i + 2) ? i + 3 : i;
/** The word at which the second of two offices begins: "and Chairman", "and new Chairman", "and the current chair of ...,"; or null. */
const secondAt = (c: Context, and: number): number | null => {
  const { words: w } = c;
  if (and >= w.count || w.folded[and] !== "and" || sentenceEnd(c, and)) return null;
  const bare = behindYear(c, and + 1);
  if (w.folded[bare] !== "the") return beforeSecond(w.folded[bare] ?? "") ? bare + 1 : bare;
  const at = beforeSecond(w.folded[bare + 1] ?? "") ? bare + 2 : bare + 1;
  const office = c.officeFirst.get(at);
  // "X, the president, and the ministers": only what a comma closes is told of him; "and the Taliban's deputy, Y," is the next one's.
  const told = office && (comma(w, office.last) || sentenceEnd(c, office.last)) && !namedBehindComma(c, office.last);
  return told && !(office.partyWords && office.partyWords[0] <= office.first + 1) ? at : null;
};
const NOW = new Set(["now", "then", "currently", "today", "also"]);

/** By which an office is told to have been held before: "who used to be", "once", "until recently". */
const ONCE: readonly (readonly string[])[] =
  `who was; who used to be; who had been; who once was; who was once; who was until recently; who was formerly; who served as; who had served as;
  who until recently was; once; formerly; until recently; until last month; until last year; until last week; at one time`
    .split(";")
    .map((p) => p.trim().split(/\s+/));
/** How many words tell it; 0 where nothing does. */
const formerWords = (w: Words, i: number): number =>
  ONCE.filter((p) => p.every((word, k) => w.folded[i + k] === word)).reduce((most, p) => Math.max(most, p.length), 0);

/** "the Union's mediator and once the UN's Secretary-General": a second office, held before. */
const secondOnce = (c: Context, { offices, last }: Titled): Titled | null => {
  const once = c.words.folded[last] === "and" && !sentenceEnd(c, last) ? formerWords(c.words, last + 1) : 0;
  const office = once > 0 ? c.officeFirst.get(behindOwner(c, skipDeterminer(c, last + 1 + once))) : undefined;
  return office && !office.plural ? { offices: [...offices, { ...office, former: true }], last: office.last } : null;
};

/** What goes on with an office that no comma closes: "X, German chancellor and leader of her party", "X, Latvian president since July". */
const GOES_ON = new Set("and or since from of for in at to with by as until under who whose which on during between".split(" "));
/** "Tokayev, Qatari emir discuss wheat": a headline's comma stands for "and", where no other closes what would be told of the first. */
const RANKED = new Set("senior top visiting chief".split(" "));
const isHeadlineList = (c: Context, at: number, { offices, last }: Titled): boolean =>
  offices[0]?.partyWords?.[0] === (RANKED.has(c.words.folded[at] as string) ? at + 1 : at) &&
  !sentenceEnd(c, last) &&
  plain(c.words, last) &&
  !GOES_ON.has(c.words.folded[last] as string);

/** ", named army chief last month,", ", appointed in May as minister of trade,", ", sworn in as president": what somebody has become. */
const BECOME = new Set(["named", "appointed", "elected", "reelected", "nominated", "confirmed", "crowned"]);
const behindBecome = (c: Context, i: number): number => {
  const { words: w } = c;
  const at = w.folded[i] === "recently" || w.folded[i] === "newly" || w.folded[i] === "just" ? i + 1 : i;
  const sworn = w.folded[at] === "sworn" && w.folded[at + 1] === "in" ? at + 2 : BECOME.has(w.folded[at] ?? "") ? at + 1 : i;
  if (sworn === i) return i;
  const office = skipDeterminer(c, w.folded[sworn] === "as" ? sworn + 1 : sworn);
  return behindOwner(c, office);
};

/** "who is standing in as", "who doubles as", "who also acts as": by which an office held for the time being, or beside another, is told. */
const AS_VERBS = new Set(
  "serves serving acts acting doubles doubling stands standing fills filling works working served acted doubled stood filled worked functions".split(
    " ",
  ),
);
const standsInAs = (w: Words, i: number): number => {
  let at = w.folded[i] === "who" ? i + 1 : i;
  while (at < i + 4 && ["is", "was", "has", "been", "currently", "also"].includes(w.folded[at] ?? "")) at++;
  if (!AS_VERBS.has(w.folded[at] ?? "")) return i;
  at++;
  if (w.folded[at] === "in" || w.folded[at] === "temporarily") at++;
  return w.folded[at] === "as" ? at + 1 : i;
};

/** "A, the Thai premier, and Laos's foreign minister, B,": the second of two offices is told with the name of who holds it. */
const ofNextHolder = (c: Context, { offices, last }: Titled, more: OfficePhrase): boolean => {
  const { party } = offices[0] as OfficePhrase;
  const another = more.party !== null && party !== null && more.party !== party;
  return (another || comma(c.words, last)) && namedBehindComma(c, more.last);
};

/** Offices that stand behind a name: ", Foreign Minister of Azerbaijan", "(President)", ", who is Minister of ...". */
export const apposed = (c: Context, at: number): Titled | null => {
  const { words: w } = c;
  if (sentenceEnd(c, at)) return null;
  let i = at;
  const behindComma = comma(w, i);
  if (!behindComma) {
    // "Getachew Reda for the TPLF" is read elsewhere; "X who is minister" needs no comma.
    if (w.folded[i] !== "who") return null;
  }
  // "Li, who was ambassador to Russia for ten years": an office held before.
  const once = formerWords(w, i);
  const before = once > 0;
  if (before) i += once;
  else if (standsInAs(w, i) > i) i = standsInAs(w, i);
  else if (w.folded[i] === "who" && w.folded[i + 1] === "is") i += 2;
  else if (w.folded[i] === "who") {
    const told = portfolio(c, i) ?? envoyTold(c, i) ?? verbOffice(c, i);
    return told ? { offices: [told.office], last: told.last } : null;
  }
  i = behindBecome(c, behindNow(c, i));
  i = behindOwner(c, behindTerm(c, skipDeterminer(c, i)));
  const found = titles(c, i);
  if (!found || found.offices.some((o) => o.plural)) return null;
  // "between X and Y, the president's spokesman told the press": who speaks there is somebody else.
  if (w.folded[at] === "the" && plain(w, found.last) && !sentenceEnd(c, found.last) && TELLING.has(w.folded[found.last] ?? ""))
    return null;
  if (isHeadlineList(c, at, found)) return null;
  // "X, Prime Minister Y": the office is the next person's.
  if (nameFollows(c, found.last)) return null;
  const formerly = secondOnce(c, found);
  if (formerly) return formerly;
  const second = secondAt(c, found.last);
  const more = second === null ? undefined : c.officeFirst.get(second);
  const told =
    more && !nameFollows(c, more.last) && !ofNextHolder(c, found, more)
      ? { offices: [...found.offices, more], last: more.last }
      : found;
  return before ? { ...told, offices: told.offices.map((o) => ({ ...o, former: true })) } : told;
};

/** A plural office as each of its holders has it: "presidents" -> "president". */
export const oneOf = (o: OfficePhrase): OfficePhrase => ({
  ...o,
  plural: false,
  text: o.text.replace(/\p{L}+/gu, (x) => {
    const one = PLURAL_HEADS.get(x.toLowerCase());
    return one ? capitalLike(x, one) : x;
  }),
});

const capitalLike = (model: string, word: string): string =>
  model[0] === model[0]?.toUpperCase() ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
