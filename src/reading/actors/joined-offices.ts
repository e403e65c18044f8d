import type { OfficePhrase } from "../document.ts";
import { type Context, comma, partyBefore, partySpan, plain, sentenceEnd, skipDeterminer } from "./cursor.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor, type Span } from "./raw.ts";
import { nameFollows } from "./titles.ts";

/** A list longer than this is no list of officials of one state. */
const MOST = 8;
/** Whoever holds one of these holds none of the others; a minister may hold two ministries. */
const ALONE = new Set(["head-of-state", "head-of-government", "speaker"]);

interface Listed {
  readonly offices: readonly OfficePhrase[];
  /** The word at which each begins, with the article before it. */
  readonly from: readonly number[];
}

/** The word behind ", ", "and", ", and" between two of a list; null where nothing joins them. */
const behindJoint = (c: Context, i: number): number | null => {
  if (sentenceEnd(c, i)) return null;
  const and = c.words.folded[i] === "and" && (plain(c.words, i) || comma(c.words, i));
  if (and) return !sentenceEnd(c, i + 1) && plain(c.words, i + 1) ? i + 1 : null;
  return comma(c.words, i) ? i : null;
};

/** The offices that follow one another from the one at word `at` on, each of one holder. */
const listAt = (c: Context, at: number, det: number): Listed => {
  const offices: OfficePhrase[] = [];
  const from: number[] = [];
  let i: number | null = det;
  while (i !== null && offices.length < MOST) {
    const office = c.officeFirst.get(offices.length ? skipDeterminer(c, i) : at);
    if (!office || office.plural || office.former) break;
    offices.push(office);
    from.push(i);
    i = behindJoint(c, office.last);
  }
  return { offices, from };
};

/** "the Prime Minister, X": who holds the last of them is told by name. */
const named = (c: Context, { last }: OfficePhrase): boolean => {
  if (nameFollows(c, last)) return true;
  if (sentenceEnd(c, last) || !comma(c.words, last)) return false;
  const name = nameAt(c, skipHonorifics(c, last));
  return name !== null && (name.hit !== null || name.last - name.first > 1);
};

interface Whose {
  readonly id: string;
  readonly words: Span;
}

/** "of the Czech Republic" behind the last of them, where no other is told with a state. */
const toldLast = (offices: readonly OfficePhrase[]): Whose | null => {
  const { party, partyWords, first } = offices.at(-1) as OfficePhrase;
  const bare = offices.slice(0, -1).every((o) => o.party === null);
  return bare && party !== null && partyWords && partyWords[0] > first ? { id: party, words: partyWords } : null;
};

/** "Vietnam's" or "the Serbian" before the first of them, where no other is told with a state. */
const toldFirst = (c: Context, at: number, offices: readonly OfficePhrase[]): Whose | null => {
  const { party, partyWords, first } = offices[0] as OfficePhrase;
  if (!offices.slice(1).every((o) => o.party === null)) return null;
  const owner = partyBefore(c, at);
  if (owner) return partySpan(owner);
  return party !== null && partyWords && partyWords[0] <= first ? { id: party, words: partyWords } : null;
};

/** "the president and prime minister": two people, where "the deputy prime minister and defence minister" may be one. */
const severalPeople = (c: Context, { offices, from }: Listed): boolean =>
  offices.length > 2 ||
  offices.some((o) => ALONE.has(o.officeClass ?? "")) ||
  from.slice(1).every((i) => c.words.folded[i] === "the");

/**
 * "the president, prime minister and foreign minister of the Czech Republic", "Vietnam's president and premier", "the king and the crown prince
 * of Jordan": officials of one state, none of them named, whose state is told once. Null: no such list begins at word `at`.
 */
export const joinedOffices = (c: Context, at: number, det: number): RawActor[] | null => {
  const first = c.officeFirst.get(at);
  if (!first || first.plural || behindJoint(c, first.last) === null) return null;
  const list = listAt(c, at, det);
  const { offices, from } = list;
  if (offices.length < 2 || named(c, offices.at(-1) as OfficePhrase) || !severalPeople(c, list)) return null;
  const whose = toldLast(offices) ?? toldFirst(c, at, offices);
  if (!whose) return null;
  return offices.map((office, k) => ({
    ...emptyRaw("office", k === 0 ? Math.min(det, whose.words[0] < at ? whose.words[0] : det) : (from[k] as number), office.last),
    offices: [{ ...office, party: whose.id, partyWords: whose.words }],
    parties: [{ ...whose, kind: "state" as const }],
    possessive: k === offices.length - 1 && endsPossessive(c.words, office.last),
  }));
};
