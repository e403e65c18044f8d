import type { NameHit, OfficePhrase } from "../document.ts";
import { SPEAKING } from "../lexicon/person-words.ts";
import { partyOf, personHits } from "../names.ts";
import { GAP } from "../words.ts";
import {
  behindAcronym,
  type Context,
  closedOnly,
  comma,
  countBefore,
  genderOf,
  partyBefore,
  partySpan,
  plain,
  sentenceEnd,
  skipDeterminer,
} from "./cursor.ts";
import { listedParties, namesInTurn, opening } from "./listed-offices.ts";
import { person } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { endsPossessive, isPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor, type Span } from "./raw.ts";
import { nameFollows, oneOf, type Titled, titles } from "./titles.ts";
import { twoMinistries } from "./two-ministries.ts";

/** "the Uzbek and Tajik foreign ministers, A and B": as many names as states, in turn. */
const eachOfHis = (c: Context, head: OfficePhrase, actors: readonly RawActor[]): readonly RawActor[] => {
  const { parties } = listedParties(c, head);
  if (parties.length !== actors.length) return actors;
  return actors.map((a, k) => {
    const own = parties[k];
    const [office, ...rest] = a.offices;
    return own && office && !a.parties.length
      ? { ...a, offices: [{ ...office, party: own.id, partyWords: own.words }, ...rest] }
      : a;
  });
};

/** "The two foreign ministers, Eleni Stathou and Costas Dervis,": a full name nobody knows, with another one behind "and". */
const oneOfPair = (c: Context, { first, last }: { readonly first: number; readonly last: number }): boolean => {
  if (last - first < 2 || c.words.folded[last] !== "and" || !plain(c.words, last)) return false;
  const other = nameAt(c, skipHonorifics(c, last + 1));
  return other !== null && other.last - other.first > 1 && (sentenceEnd(c, other.last) || comma(c.words, other.last));
};

/** "Presidents William Ruto and Salva Kiir", "the presidents of A, B and C": one office, several holders. */
const pluralOffice = (c: Context, at: number, det: number, found: Titled): { actors: RawActor[]; last: number } => {
  const { words: w } = c;
  const head = found.offices[0] as OfficePhrase;
  // "Presidents William Ruto and Salva Kiir"
  if (!sentenceEnd(c, found.last) && (plain(w, found.last) || comma(w, found.last))) {
    const actors: RawActor[] = [];
    let i = found.last;
    // "Senators A (R-NC) and B": behind the seat of the first, the next one.
    for (let n = 0; n < 8 && !sentenceEnd(c, i) && (plain(w, i) || comma(w, i) || (n > 0 && closedOnly(w, i))); n++) {
      if (w.folded[i] === "and") i++;
      const start = skipHonorifics(c, i);
      const lead = c.byFirst.get(start);
      const party = lead && partyOf(lead.match) && isPossessive(w, lead.last) ? lead : null;
      const name = nameAt(c, party ? party.last + 1 : start);
      if (!name || (actors.length === 0 && comma(w, i) && !c.byFirst.get(name.first) && !oneOfPair(c, name))) break;
      const actor = person(c, i, name, [{ ...oneOf(head), party: head.party }], party);
      actors.push(actor);
      i = actor.last;
    }
    if (actors.length > 1) return { actors: opening(eachOfHis(c, head, actors), det), last: i };
  }
  const list = listedParties(c, head);
  const inTurn = list.parties.length > 1 && !list.named.length ? namesInTurn(c, list.last, list.parties.length) : null;
  if (inTurn) {
    const actors = inTurn.map((name, k) =>
      person(
        c,
        name.first,
        name,
        [{ ...oneOf(head), party: list.parties[k]?.id ?? null, partyWords: list.parties[k]?.words ?? null }],
        null,
      ),
    );
    return { actors: opening(actors, det), last: (actors[actors.length - 1] as RawActor).last };
  }
  if (list.named.length) {
    const actors = list.named.flatMap(({ at: nameFirst, party }) => {
      const name = nameAt(c, nameFirst);
      return name
        ? // His state stands before him: it parts nobody from the one told before.
          [
            {
              ...person(c, nameFirst, name, [{ ...oneOf(head), party: party.id, partyWords: party.words }], null),
              first: party.words[0],
            },
          ]
        : [];
    });
    return { actors: opening(actors, det), last: list.last };
  }
  const [whose] = list.parties;
  const two = list.parties.length === 1 && whose ? twoMinistries(w, head) : null;
  if (two && whose)
    return {
      actors: two.map((office, k) => ({
        ...emptyRaw("office", k === 0 ? det : office.first, k === 0 ? office.last : list.last),
        offices: [office],
        parties: [whose],
        possessive: endsPossessive(w, list.last),
      })),
      last: list.last,
    };
  const count = det < at || w.folded[at] ? countBefore(c, at) : null;
  const away = count === 2 && list.parties.length === 1 ? fromAfar(c, head, list.last) : -1;
  const anaphor = list.parties.length === 0;
  if (away > 0) {
    const offices = found.offices.map((o) => ({ ...o, last: Math.min(o.last, away), party: null, partyWords: null }));
    const two = { ...emptyRaw("pronoun", det, away), offices, plural: true, pointer: "office" as const, count };
    return { actors: [two], last: away };
  }
  return {
    actors: [
      {
        ...emptyRaw(anaphor ? "pronoun" : "office", Math.min(det, adjectives(c, list.parties)), list.last),
        offices: found.offices,
        parties: list.parties,
        plural: true,
        pointer: anaphor ? "office" : null,
        count,
        possessive: endsPossessive(w, list.last),
      },
    ],
    last: list.last,
  };
};

/** "[Romanian, Bulgarian and] Greek foreign ministers": the first of the states told by adjectives, which are nobody by themselves. */
const adjectives = (c: Context, parties: readonly { readonly words: Span }[]): number => {
  const firsts = parties.map(({ words: [first] }) => first);
  const demonym = (i: number): boolean => partyOf((c.byFirst.get(i) as NameHit).match)?.form === "demonym";
  return firsts.length > 1 && firsts.every(demonym) ? Math.min(...firsts) : Number.POSITIVE_INFINITY;
};

/** "rang both premiers from Scotland": one state has not two; from where it was done. -1: nothing of the kind. */
const fromAfar = (c: Context, { first }: OfficePhrase, last: number): number => {
  for (let i = first + 1; i < last; i++) if (c.words.folded[i] === "from") return i;
  return -1;
};

/** Words before the party with which a sentence begins: "The [Afghan] government". */
const OPENING = 2;
/** "The Afghan government is not amused. Its ambassador ...": the party with which the sentence before begins. */
const opensBefore = (c: Context, det: number): NameHit | null => {
  let first = det - 1;
  while (first > 0 && det - first < LONG && c.sentenceOf[first - 1] === c.sentenceOf[det - 1]) first--;
  for (let i = first; i <= first + OPENING && i < det; i++) {
    const hit = c.byFirst.get(i);
    if (hit && partySpan(hit)) return hit;
  }
  return null;
};
/** Words of a sentence whose beginning is looked for. */
const LONG = 60;

/** "Kuwait was represented by its Amir": whose "its" is, the party named last before it in the sentence. */
const ownerOf = (c: Context, det: number): NameHit | null => {
  if (c.words.folded[det] !== "its") return null;
  if (det > 0 && c.sentenceOf[det - 1] !== c.sentenceOf[det]) return opensBefore(c, det);
  for (let i = det; i > det - 25 && i > 0 && c.sentenceOf[i - 1] === c.sentenceOf[det]; i--) {
    const hit = c.byLast.get(i);
    if (hit && partySpan(hit)) return hit;
  }
  return null;
};

/** An office phrase with what belongs to it: a name, a list of names, parties; or the office alone. */
export const officeActors = (c: Context, at: number, det: number): { actors: RawActor[]; last: number } | null => {
  const { words: w } = c;
  const found = titles(c, at);
  if (!found) return null;
  const head = found.offices[0] as OfficePhrase;
  const before = partyBefore(c, at);
  const owner = !before && head.party === null ? ownerOf(c, det) : null;
  if (head.plural) return pluralOffice(c, at, det, found);
  // name right behind, or behind a comma
  const behind = behindAcronym(c, found.last);
  let nameFirst = skipHonorifics(c, behind);
  let name =
    !sentenceEnd(c, found.last) && (plain(w, found.last) || closedOnly(w, behind)) && !sentenceEnd(c, nameFirst)
      ? nameAt(c, nameFirst, true)
      : null;
  // "meets Jordanian Foreign Minister, MP X": the next of a list.
  const member = w.folded[behind] === "mp" && w.capital[behind] === 2;
  if (!name && !member && comma(w, behind) && !sentenceEnd(c, found.last) && !((w.gap[behind] as number) & GAP.dash)) {
    const told = nameAt(c, nameFirst);
    const known =
      told &&
      (told.hit
        ? personHits(told.hit.match).some((h) => h.form !== "surname") || told.last - told.first > 1
        : told.last - told.first > 1 && nameFirst > behind);
    const closed = told
      ? sentenceEnd(c, told.last) ||
        comma(w, told.last) ||
        !plain(w, told.last) ||
        SPEAKING.has(w.folded[told.last] ?? "") ||
        w.folded[told.last] === "and"
      : false;
    if (told && !c.officeFirst.has(nameFirst) && (known || (closed && told.last - told.first > 1))) name = told;
  }
  // "the head of the delegation, former Foreign Minister X": the office stands before a former one of the same person.
  if (!name && comma(w, found.last) && !sentenceEnd(c, found.last)) {
    const was = titles(c, skipDeterminer(c, found.last));
    if (was?.offices.every((o) => o.former) && nameFollows(c, was.last)) {
      const held = nameAt(c, skipHonorifics(c, was.last));
      if (held) {
        const actor = person(c, det, held, [...found.offices, ...was.offices], before ?? null);
        return { actors: [actor], last: actor.last };
      }
    }
  }
  if (name) {
    const told = person(c, det, name, found.offices, before ?? null);
    const own = owner ? partySpan(owner) : null;
    const actor = own && !told.parties.length ? { ...told, parties: [own] } : told;
    return { actors: [actor], last: Math.max(actor.last, found.last) };
  }
  nameFirst = found.last;
  const party = before ? partySpan(before) : owner ? partySpan(owner) : null;
  // "His Majesty the King of Jordan": whose he is, the office behind the style tells.
  const told = /majesty$/i.test(head.text) ? (found.offices.at(-1) as OfficePhrase) : head;
  const own =
    told.party !== null
      ? [{ id: told.party, words: (told.partyWords ?? [told.first, told.last]) as Span, kind: "state" as const }]
      : [];
  const bare = own.length === 0 && !party;
  const sent = sentBy(c, head);
  return {
    actors: [
      {
        ...emptyRaw(bare ? "pronoun" : "office", before ? before.first : det, sent ? sent.of : found.last),
        offices: told === head ? found.offices : [told],
        parties: party ? [party] : own,
        possessive: endsPossessive(w, found.last),
        pointer: bare ? "office" : null,
        gender: genderOf(w, at, found.last),
      },
      ...(sent ? [sent.master] : []),
    ],
    last: found.last,
  };
};

/** "a special envoy of President X brought": the envoy, of whom no name is told, and the one who sent him. */
const sentBy = (c: Context, { first, last }: OfficePhrase): { readonly of: number; readonly master: RawActor } | null => {
  const hit = c.byLast.get(last);
  if (!hit || !personHits(hit.match).length || hit.first <= first) return null;
  for (let of = hit.first - 1; of > first; of--)
    if (c.words.folded[of] === "of")
      return c.words.folded[of - 1] === "envoy"
        ? { of, master: person(c, of + 1, { first: hit.first, last, hit }, [], null) }
        : null;
  return null;
};
