import type { Entity, NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { facing } from "./facing.ts";
import { homeOf } from "./home.ts";
import { ownOfficial } from "./home-official.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Sentences at the head of a report, its heading among them, in which it first tells of its own side. */
const OPENING = 3;
/** Words from one state to the other of a pair: "the UK and Italy", "Fiji's friendship with Japan" is none. */
const PAIRED = 4;

type EntityOf = (i: number) => Entity | null;

/** The state that a name is, and whether by its house of government ("Downing Street"); null: none, or a capital, which tells where they met. */
const stateOf = (c: ResolveContext, n: NameHit): { readonly id: string; readonly seat: boolean } | null => {
  const hit = partyOf(n.match);
  if (!hit || c.knowledge.state(hit.entity.id) === null) return null;
  const seat = hit.form === "seat";
  const town = n.match.hits.some(({ entity }) => entity.kind === "place" && entity.within === null);
  return seat && town ? null : { id: hit.entity.id, seat };
};

const only = (all: Iterable<string>): string | null => {
  const distinct = [...new Set(all)];
  return distinct.length === 1 ? (distinct[0] as string) : null;
};

/** "the UK and Italy", "Italy and the UK", "the UK and Italy's friendship": states told with a guest's as a pair. */
const pairedWith = (c: ResolveContext, guests: ReadonlySet<string>): string[] => {
  const { folded } = c.words;
  const out: string[] = [];
  let before: NameHit | null = null;
  for (const n of c.names) {
    const state = stateOf(c, n);
    if (!state) continue;
    const last = before && stateOf(c, before);
    const joined = before && n.first - before.last < PAIRED && folded.slice(before.last, n.first).includes("and");
    if (last && joined && guests.has(last.id) !== guests.has(state.id)) out.push(guests.has(last.id) ? state.id : last.id);
    before = n;
  }
  return out;
};

/** States that own something: "the UK's support". */
const owners = (c: ResolveContext): string[] =>
  c.names.flatMap((n) => {
    const state = c.words.folded[n.last] === "s" ? stateOf(c, n) : null;
    return state ? [state.id] : [];
  });

/** The one state whose account a report is that names its own side by office alone; null: nothing tells it. */
const sideLeft = (c: ResolveContext, guests: ReadonlySet<string>, taken: ReadonlySet<string>): string | null => {
  const home = homeOf(c);
  if (home !== null && !guests.has(home)) return home;
  const named = c.names.flatMap((n) => stateOf(c, n) ?? []).filter((s) => !guests.has(s.id));
  const left = (id: string): boolean => !guests.has(id) && !taken.has(id);
  return (
    only(pairedWith(c, guests)) ??
    only(named.flatMap((s) => (s.seat ? [s.id] : []))) ??
    only(named.map((s) => s.id).filter(left)) ??
    only(owners(c).filter(left))
  );
};

/** True where nobody is told before, but those of the guest's side. */
const opensWith = (c: ResolveContext, raw: readonly RawActor[], i: number, met: string, entityOf: EntityOf): boolean => {
  const a = raw[i] as RawActor;
  if ((c.sentenceOf[a.first] as number) >= OPENING) return false;
  for (let k = 0; k < i; k++) {
    const told = raw[k] as RawActor;
    if (c.sentenceOf[told.first] === c.sentenceOf[a.first]) return false;
    const e = entityOf(k);
    if (told.nameWords !== null && e?.party !== met) return false;
  }
  return true;
};

/**
 * "PM meeting with Prime Minister X of Italy. The Prime Minister met Italian Prime Minister X": he of the office alone meets not himself, but is
 * of the side whose account it is, the one state that the report names beside the guest's ("the UK and Italy"). The same actor with its
 * party, or null.
 */
export const ownSide = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  found: readonly Entity[],
  entityOf: EntityOf,
): RawActor | null => {
  const a = raw[i] as RawActor;
  if (a.pointer !== "office" || a.plural || a.possessive || found.length > 1) return null;
  const met = facing(c, raw, i, entityOf);
  if (met === null) return null;
  if (!opensWith(c, raw, i, met, entityOf)) return null;
  const guests = new Set<string>();
  const taken = new Set<string>();
  raw.forEach((told, k) => {
    const party = k === i ? null : (entityOf(k)?.party ?? null);
    if (party !== null) (c.sentenceOf[told.first] === c.sentenceOf[a.first] ? guests : taken).add(party);
  });
  guests.add(met);
  const [same] = found;
  if (same && !guests.has(same.party ?? "")) return null;
  const side = sideLeft(c, guests, taken);
  return side === null ? null : ownOfficial(c, a, side);
};
