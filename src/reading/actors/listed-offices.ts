import type { NameHit, OfficePhrase } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import { type Context, comma, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import type { RawActor, Span } from "./raw.ts";
import { oneOf } from "./titles.ts";

interface PartySpan {
  readonly id: string;
  readonly words: Span;
  readonly kind: "state" | "organization";
}

/** Where the name before `at` ends if a comma or "and" joins it to what begins there; null: nothing is joined. */
const joinedBefore = (c: Context, at: number): number | null => {
  if (c.words.folded[at - 1] === "and") return c.sentenceOf[at - 1] === c.sentenceOf[at] ? at - 1 : null;
  return comma(c.words, at) ? at : null;
};

/** "Azerbaijani, Turkish and Georgian foreign ministers": the states before the head, its own one last. */
const partiesBefore = (c: Context, office: OfficePhrase, own: number): PartySpan[] => {
  const ownHit = c.byFirst.get(own);
  const ownSpan = ownHit ? partySpan(ownHit) : null;
  const parties = ownSpan ? [ownSpan] : [];
  let from = office.first;
  for (let end = joinedBefore(c, from); end !== null; end = joinedBefore(c, from)) {
    const hit = c.byLast.get(end);
    const span = hit ? partySpan(hit) : null;
    if (!hit || !span) break;
    parties.unshift(span);
    from = hit.first;
  }
  return parties;
};

/** Before the next of several: "and", "as well as", "the". */
const LISTING = new Set(["and", "as", "the"]);
const semicolon = (w: Words, i: number): boolean => ((w.gap[i] as number) & GAP.semicolon) !== 0;

/**
 * "of Italy, Ada Berg", "of Italy Ada Berg": the holder behind his party, from word `from` on; where nothing parts them the party is a state, and
 * the name has two words or more.
 */
const holderAt = (c: Context, i: number, from: number, { kind }: PartySpan): ReturnType<typeof nameAt> => {
  const apart = comma(c.words, i);
  const name = (apart || (kind === "state" && plain(c.words, i))) && !sentenceEnd(c, from) ? nameAt(c, from) : null;
  return name && (apart || from > i || name.last - name.first > 1) ? name : null;
};

/** "Kyrgyzstan, Chingiz Aidarbekov, and Tajikistan, ...": states after "ministers of", each maybe with its holder's name. */
export const listedParties = (
  c: Context,
  office: OfficePhrase,
): {
  parties: PartySpan[];
  last: number;
  named: { at: number; party: PartySpan }[];
} => {
  const { words: w } = c;
  const parties: PartySpan[] = [];
  const named: { at: number; party: PartySpan }[] = [];
  let i = office.last,
    last = office.last;
  if (office.party !== null && office.partyWords && office.partyWords[1] === office.last) {
    const hit = c.byFirst.get(office.partyWords[0]);
    const span = hit ? partySpan(hit) : null;
    if (span) parties.push(span);
  } else if (office.party === null && (w.folded[i] === "from" || w.folded[i] === "of")) i++;
  else if (office.party !== null && office.partyWords) {
    return { parties: partiesBefore(c, office, office.partyWords[0]), last: office.last, named };
  }
  for (let n = 0; n < 24 && !sentenceEnd(c, i); n++) {
    const wellAs = w.folded[i] === "as" && w.folded[i + 1] === "well" && w.folded[i + 2] === "as";
    if (wellAs || w.folded[i] === "and" || w.folded[i] === "the" || (w.folded[i] === "of" && n > 0)) {
      i += wellAs ? 3 : 1;
      continue;
    }
    const hit = c.byFirst.get(i);
    const span = hit ? partySpan(hit) : null;
    if (hit && span) {
      if (n > 0 && parties.length && !(comma(w, i) || semicolon(w, i) || LISTING.has(w.folded[i - 1] as string))) break;
      // "Great Britain and Northern Ireland", "the Southern African Development Community (SADC)": one.
      if (parties.at(-1)?.id !== span.id) parties.push(span);
      i = hit.last;
      last = i;
      continue;
    }
    const from = skipHonorifics(c, i);
    const party = parties.at(-1);
    const name = party ? holderAt(c, i, from, party) : null;
    // "of Zambia, Senegal and the Comoros, A, B and C": names behind several states are read in turn, not as the last state's.
    if (name && party && !c.officeFirst.has(from) && parties.length === named.length + 1) {
      named.push({ at: from, party });
      i = name.last;
      last = i;
      continue;
    }
    break;
  }
  return { parties, last, named };
};

/** The first of several named behind one office begins where the office does: nothing stands between it and its verb. */
export const opening = (actors: readonly RawActor[], at: number): RawActor[] =>
  actors.map((a, i) => (i === 0 ? { ...a, first: Math.min(a.first, at) } : a));

/** "the presidents of A, B and C, NAME, NAME and NAME": as many names as states, in turn. */
export const namesInTurn = (
  c: Context,
  at: number,
  count: number,
): { first: number; last: number; hit: NameHit | null }[] | null => {
  const { words: w } = c;
  if (!comma(w, at) || sentenceEnd(c, at)) return null;
  const out: { first: number; last: number; hit: NameHit | null }[] = [];
  let i = at;
  for (let n = 0; n < count; n++) {
    if (w.folded[i] === "and") i++;
    const name = sentenceEnd(c, i) ? null : nameAt(c, skipHonorifics(c, i));
    if (!name || c.officeFirst.has(i)) return null;
    out.push(name);
    i = name.last;
  }
  return out;
};

/** "Special Representatives for X, A and B" and "A and B, special envoys of both states": the office is each one's. */
export const sharedOffices = (c: Context, actors: RawActor[]): RawActor[] => {
  const out = [...actors];
  const drop = new Set<number>();
  actors.forEach((a, i) => {
    const office = a.offices[0];
    if (!a.plural || a.nameWords || !office || (a.count !== null && a.count !== 2)) return;
    // "The German envoys to Kenya and Oman, A and B": of one state both.
    const [whose] = office.officeClass === "ambassador" && a.parties.length === 1 ? a.parties : [];
    const one: OfficePhrase = {
      ...oneOf(office),
      party: whose?.id ?? null,
      partyWords: whose?.words ?? null,
      collective: true,
    };
    // "A and B, the presidents of X and of Y": in turn.
    const inTurn = (k: number): OfficePhrase =>
      a.parties.length === 2 ? { ...one, party: a.parties[k]?.id ?? null, partyWords: a.parties[k]?.words ?? null } : one;
    const next = actors[i + 1],
      after = actors[i + 2];
    if (
      next?.kind === "person" &&
      after?.kind === "person" &&
      comma(c.words, a.last) &&
      next.first === a.last &&
      c.words.folded[after.first - 1] === "and" &&
      after.first - next.last <= 1
    ) {
      out[i + 1] = { ...next, offices: [one, ...next.offices] };
      out[i + 2] = { ...after, offices: [one, ...after.offices] };
      drop.add(i);
      return;
    }
    const before = actors[i - 1],
      first = actors[i - 2];
    if (
      before?.kind === "person" &&
      first?.kind === "person" &&
      before.last === a.first &&
      comma(c.words, a.first) &&
      c.words.folded[before.first - 1] === "and" &&
      before.first - first.last <= 2 &&
      c.sentenceOf[first.first] === c.sentenceOf[a.first]
    ) {
      out[i - 1] = { ...before, offices: [...before.offices, inTurn(1)], last: before.last };
      out[i - 2] = { ...first, offices: [...first.offices, inTurn(0)] };
      drop.add(i);
    }
  });
  return out.filter((_, i) => !drop.has(i));
};
