import type { Entity } from "../document.ts";
import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Sentences behind an office in which its holder may be named. */
const AHEAD = 2;
/** Actors behind an office that are looked at. */
const MOST = 12;
/** Offices by which anybody whom a state sends may be told. */
const SENT = /\b(?:envoy|emissary|representative|messenger)$/i;

interface People {
  /** Who an actor is, as far as is known by then. */
  readonly entityOf: (i: number) => Entity | null;
  /** The word at which he is first told of. */
  readonly firstAt: (i: number) => number;
}

/** "the president of the Red Cross" of whom the base has "President": the same in more words. */
const worded = (own: string | undefined, told: string): boolean =>
  own !== undefined && told.startsWith(`${own.toLowerCase()} of `);

/** Of whom nothing but a full name is told, or no more than the party. */
const fits = (e: Entity, party: string, office: string): boolean => {
  if (e.type !== "person" || !e.name?.includes(" ")) return false;
  if (e.party === party && (SENT.test(office) || worded(e.office?.text, office))) return true;
  if (e.office !== null || e.former.length > 0) return false;
  return e.party === party || (e.party === null && e.person === null);
};

/** "[On Monday] Jim O'Callaghan asked": nobody else is told before him in his sentence, or "The Premier saw him", somebody of another side. */
const opens = (c: ResolveContext, raw: readonly RawActor[], k: number, side: string | null | undefined, own: string): boolean => {
  const [before, b] = [raw[k - 1], raw[k] as RawActor];
  if (!before || c.sentenceOf[before.first] !== c.sentenceOf[b.first] || before.kind === "party") return true;
  return Boolean(side) && side !== own && c.words.folded[b.first - 1] !== "and";
};

/** An office told without a name that somebody else may be named for. */
const rival = (b: RawActor, own: string, known: (party: string) => boolean): boolean => {
  const party = b.parties[0]?.id ?? b.offices[0]?.party ?? null;
  return b.kind === "office" && !b.plural && party !== null && party !== own && !known(party);
};

/** "The Irish minister met [the Ghanaian one]": another of whom nobody is named yet, told before in the sentence. */
const rivalBefore = (c: ResolveContext, raw: readonly RawActor[], i: number, entityOf: People["entityOf"]): boolean => {
  const sentence = c.sentenceOf[(raw[i] as RawActor).first];
  for (let k = i - 1; k >= 0 && c.sentenceOf[(raw[k] as RawActor).first] === sentence; k--) {
    const e = entityOf(k);
    if (e?.type === "office" && e.name === null && e.person === null) return true;
  }
  return false;
};

/** "The Holy Father received in audience:": those who are listed below are others. */
const opensList = ({ words, sentenceOf }: ResolveContext, a: RawActor): boolean => {
  let end = a.last;
  while (end < words.count && sentenceOf[end] === sentenceOf[a.first]) end++;
  return ((words.gap[end] ?? 0) & GAP.colon) !== 0;
};

/**
 * "He called on the Irish minister for justice. Jim O'Callaghan asked him": whom an office tells of, and the sentence behind it names without a
 * word of who he is. Null where two may be meant, or where nobody is named so.
 */
export const namedBehind = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  { entityOf, firstAt }: People,
): Entity | null => {
  const a = raw[i] as RawActor;
  const party = a.parties[0]?.id ?? a.offices[0]?.party ?? null;
  if (a.plural || party === null || a.parties.length > 1 || opensList(c, a)) return null;
  const office = a.offices.at(-1)?.text.toLowerCase() ?? "";
  if (rivalBefore(c, raw, i, entityOf)) return null;
  const named = new Set<string>();
  let found: Entity | null = null;
  for (let k = i + 1; k < Math.min(raw.length, i + MOST); k++) {
    const b = raw[k] as RawActor;
    const apart = (c.sentenceOf[b.first] as number) - (c.sentenceOf[a.first] as number);
    if (apart > AHEAD) break;
    const e = b.nameWords ? entityOf(k) : null;
    if (e?.party) named.add(e.party);
    if (!found && rival(b, party, (p) => named.has(p))) return null;
    if (!e || apart === 0 || e.index === found?.index || firstAt(k) !== b.first || !fits(e, party, office)) continue;
    if (found || !opens(c, raw, k, entityOf(k - 1)?.party, party)) return null;
    found = e;
  }
  return found;
};
