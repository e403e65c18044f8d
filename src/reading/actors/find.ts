import type { NameHit, OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { DETERMINERS, HEADS } from "../lexicon/office-words.ts";
import { hitsByFirst, hitsByLast, partyOf, personHits } from "../names.ts";
import type { Parts } from "../pipeline.ts";
import type { Words } from "../words.ts";
import { appointed } from "./appointed.ts";
import { counterpartBehind, withCounterpart } from "./behind.ts";
import { couples } from "./couples.ts";
import { COUNTS, type Context, comma, isDeterminer, partyBefore, plain, skipDeterminer } from "./cursor.ts";
import { deputyAt } from "./deputies.ts";
import { oneAt } from "./ellipses.ts";
import { firstPersons } from "./first-person.ts";
import { headsInBody } from "./heads-in-body.ts";
import { joinedOffices } from "./joined-offices.ts";
import { kinAt } from "./kin.ts";
import { bareCounterparts } from "./listed-counterparts.ts";
import { sharedOffices } from "./listed-offices.ts";
import { isNewly, mayBegin } from "./may-begin.ts";
import { findOffices } from "./offices.ts";
import { oneHolder } from "./one-holder.ts";
import { ownMinistry } from "./own-ministry.ts";

import { namableWords, nameShaped, person, speaksTwice, whereItWas } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { counterpart, mayPoint, pointerAt } from "./pointers.ts";
import { isPossessive } from "./possessive.ts";
import type { RawActor } from "./raw.ts";
import { samePost } from "./same-post.ts";
import { isOneOfTwo } from "./shared-sides.ts";
import { partyActor, sideHeadAt, sideOf } from "./sides.ts";
import { signed } from "./signature.ts";
import { namesThing } from "./things.ts";
import { officeActors } from "./titled.ts";

/** Finds everybody the text names or points to, left to right, none inside another. */
export function* findActors(words: Words, sentenceOf: Int32Array, names: readonly NameHit[]): Parts<readonly RawActor[]> {
  const byFirst = hitsByFirst(names),
    byLast = hitsByLast(names);
  const offices = findOffices({ words, byFirst, byLast, sentenceOf });
  yield;
  const officeFirst = new Map<number, OfficePhrase>();
  const officeAt = new Int32Array(words.count).fill(-1);
  offices.forEach((o, n) => {
    officeFirst.set(o.first, o);
    for (let i = o.first; i < o.last; i++) officeAt[i] = n;
  });
  const c: Context = {
    words,
    byFirst,
    byLast,
    sentenceOf,
    officeFirst,
    officeAt,
    namable: namableWords(words, sentenceOf, offices),
  };
  const out: RawActor[] = [];
  const speaking = firstPersons(words, (i) => {
    const hit = byLast.get(i);
    return hit !== undefined && partyOf(hit.match) !== null;
  });
  const surnames = new Set<string>();
  yield;
  for (let i = 0; i < words.count; ) {
    const own = speaking.size ? speaking.get(i) : undefined;
    if (own) {
      out.push(own);
      i++;
      continue;
    }
    const found = mayBegin(c, i) ? toldAt(c, i, out, surnames) : NOBODY;
    if (found.length) {
      for (const { nameWords } of found) if (nameWords) surnames.add(words.folded[nameWords[1] - 1] as string);
      out.push(...found);
      i = Math.max(i + 1, ...found.map((a) => a.last));
    } else i++;
  }
  yield;
  return headsInBody(words, appointed(c, couples(c, oneHolder(c, sharedOffices(c, speaking.size ? signed(c, out) : out)))));
}

/** The office of whoever was told last in the sentence of a word. */
const officeBefore = (c: Context, out: readonly RawActor[], i: number): OfficePhrase | null => {
  const last = out.at(-1);
  return last?.nameWords && c.sentenceOf[last.first] === c.sentenceOf[i] ? (last.offices.find((o) => !o.former) ?? null) : null;
};

const NOBODY: readonly RawActor[] = [];
/** Who is told from word i on: by what was told before it ("his deputy, X", "the Irish one"), or by himself. */
const toldAt = (c: Context, i: number, out: readonly RawActor[], surnames: ReadonlySet<string>): readonly RawActor[] => {
  const by = isDeterminer(c.words, i) ? (deputyAt(c, i, () => officeBefore(c, out, i)) ?? oneAt(c, i, out)) : null;
  if (by) return [by];
  const found = actorsAt(c, i, surnames);
  return found.length ? found.map((a) => samePost(c, out, withCounterpart(c, a))) : NOBODY;
};

/** "Jordan and Egypt signed", though there are people of that name: the state, but for a surname that was told with its title or in full. */
const isStateAlone = (c: Context, hit: NameHit, surnames: ReadonlySet<string>): boolean =>
  hit.last - hit.first === 1 &&
  hit.match.hits.some((h) => h.entity.kind === "state" && h.form === "name") &&
  personHits(hit.match).every((h) => h.form === "surname") &&
  !surnames.has(c.words.folded[hit.first] as string);

/** "the bloc's chief, X", "the party's leader, X": whose office it is need not be known for the words to be one with the name. */
const ownedOffice = (c: Context, i: number): RawActor[] => {
  const { words: w } = c;
  const at = i + 3;
  if (!isPossessive(w, i + 2) || !DETERMINERS.has(w.folded[i] as string) || c.sentenceOf[i] !== c.sentenceOf[at]) return [];
  const whose = c.byFirst.get(i + 1)?.match;
  if (c.officeAt[i + 1] !== -1 || (whose && partyOf(whose))) return [];
  if (c.officeFirst.has(at)) {
    const { actors = [] } = officeActors(c, at, i) ?? {};
    return actors.every((a) => a.nameWords) ? actors : [];
  }
  const name = HEADS.has(w.folded[at] as string) && comma(w, at + 1) ? nameAt(c, skipHonorifics(c, at + 1)) : null;
  return name && name.last - name.first > 1 && comma(w, name.last) ? [person(c, i, name, [], null)] : [];
};

const points = wordTest(mayPoint);
const counts = wordTest((word) => COUNTS.has(word));
/** The word at which an office may begin behind a determiner at word i, a count and what is said of whoever holds it. */
const behindCount = (c: Context, i: number, at: number): number => {
  const { words: w } = c;
  let from = counts(w, at) && plain(w, at + 1) ? at + 1 : at;
  while (from > i && isNewly(w, from) && plain(w, from + 1)) from++;
  return from;
};

/** "HE Minister of Foreign Affairs X", "HE the Ambassador": His Excellency, where "HE MET" and "He" are whoever was told of. */
const isExcellency = ({ words: w, sentenceOf }: Context, i: number): boolean => {
  if (w.folded[i] !== "he" || w.capital[i] !== 2 || sentenceOf[i + 1] !== sentenceOf[i]) return false;
  return w.capital[i + 1] === 1 || (w.folded[i + 1] === "the" && w.capital[i + 2] === 1);
};

const actorsAt = (c: Context, i: number, surnames: ReadonlySet<string>): readonly RawActor[] => {
  const { words: w } = c;
  const mayBePointer = points(w, i) && !isExcellency(c, i);
  const at = mayBePointer ? skipDeterminer(c, i) : i;
  // "his visiting Turkish counterpart": a pointer wins over the office inside it
  const pointer = mayBePointer ? pointerAt(c, i) : null;
  if (pointer && pointer.pointer === "counterpart") return [counterpart(c, pointer)];
  const kin = mayBePointer ? kinAt(c, i) : null;
  if (kin) return [kin];
  const owned = mayBePointer ? ownedOffice(c, i) : NOBODY;
  if (owned.length) return owned;
  const from = behindCount(c, i, at);
  const joined = joinedOffices(c, from, i);
  if (joined) return joined;
  const titled = officeActors(c, from, i);
  if (titled) return titled.actors;
  if (pointer) return [pointer];
  const named = sideOf(c, i, at) ?? ownMinistry(c, i, at);
  if (named) return [named];
  const own = c.byFirst.get(i);
  const peers = bareCounterparts(c, i);
  if (peers) return [counterpart(c, peers)];
  // "Houthi rebels", though there are people of that name.
  const side = own && sideHeadAt(c, own) !== null ? partyActor(c, i, own) : null;
  if (side) return [side];
  const honorific = own && partyOf(own.match) ? i : skipHonorifics(c, i);
  // "HRH Crown Prince X": an office behind its style.
  const styled = honorific > i && c.officeFirst.has(honorific) ? officeActors(c, honorific, i) : null;
  if (styled) return styled.actors;
  const name = nameAt(c, honorific);
  const state = own !== undefined && name?.last === own.last && (isStateAlone(c, own, surnames) || isOneOfTwo(c, own));
  if (name && !state && !namesThing(c, name) && !whereItWas(c, name)) {
    const party = partyBefore(c, i);
    // "Al-Haouz" begins with what is a name in other places: a word that others share tells nobody.
    const known = name.hit !== null && !(name.hit.last < name.last && name.hit.match.hits.every((h) => h.common));
    if (known || honorific > i || nameShaped(c, i, name) || counterpartBehind(c, name.last) || speaksTwice(c, name)) {
      // A known surname alone that opens a sentence may be an everyday word; the resolver decides.
      return [person(c, i, name, [], party)];
    }
  }
  const hit = c.byFirst.get(i);
  if (hit && partyOf(hit.match)) {
    // "Russia's Sergey Lavrov", "Fiji's Dr Mahendra Reddy": the party belongs to the name behind.
    if (isPossessive(w, hit.last) && c.sentenceOf[hit.last + 1] === c.sentenceOf[hit.last]) {
      const start = skipHonorifics(c, hit.last + 1);
      const behind = nameAt(c, start);
      if (behind && !c.officeFirst.has(hit.last + 1) && (behind.hit || behind.last - behind.first > 1 || start > hit.last + 1))
        return [person(c, i, behind, [], hit)];
    }
    const actor = partyActor(c, i, hit);
    if (actor) return [actor];
  }
  return NOBODY;
};
