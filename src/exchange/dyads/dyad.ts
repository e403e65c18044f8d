/** Engagements and positions as pairs of actors: the shape in which event data sets hold them. */

import { partyName } from "../../answers/counts.ts";
import { partiesOf } from "../../answers/scan.ts";
import { type SourceWords, sourceWords } from "../../answers/source-words.ts";
import { PLOVER_OF_ACT } from "../../reading/codes/codes.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import type { RecordEngagement, RecordPosition } from "../../record/record.ts";
import { daysOf } from "../days.ts";
import { engagements, iri, type Source } from "../source.ts";
import type { Column } from "../table.ts";
import { tellingWords } from "../telling-words.ts";
import { CAMEO_OF_ACT } from "./cameo.ts";

export interface Side {
  /** Party code. */
  readonly party: string;
  /** The person who stands for it, else the party's own name. */
  readonly name: string;
  readonly office: string | null;
  readonly officeClass: string | null;
  /** Wikidata id of the person or the state. */
  readonly wikidata: string | null;
}

export interface Dyad {
  readonly id: string;
  readonly engagement: RecordEngagement;
  /** The visitor, the speaker; of equals the first by code. */
  readonly actor: Side;
  readonly recipient: Side;
  readonly plover: { readonly event: string; readonly mode: string | null; readonly contexts: readonly string[] };
  readonly cameo: string;
  readonly words: SourceWords;
  /** The engagement itself, not what was said in it. */
  readonly root: boolean;
}

const isQ = (id: string | null): id is string => id !== null && /^Q\d+$/.test(id);

const sideOf = (source: Source, party: string, person: Participant | undefined): Side => ({
  party,
  name: (person && fullName(person)) ?? partyName(source.knowledge, party),
  office: person?.office ?? null,
  officeClass: person?.officeClass ?? null,
  wikidata: person && isQ(person.id) ? person.id : (source.knowledge.state(party)?.codes.wikidata ?? null),
});

const chiefFor = (e: RecordEngagement, party: string): Participant | undefined =>
  e.participants.find((p) => p.for === party && p.type === "person");

const cameBy = (e: RecordEngagement, party: string): boolean =>
  e.participants.some((p) => p.for === party && (p.role === "visitor" || p.role === "guest"));
const hosted = (e: RecordEngagement, party: string): boolean => e.participants.some((p) => p.for === party && p.role === "host");

/** Visitor and host in this order; equals by code. */
const inOrder = (e: RecordEngagement, a: string, b: string): readonly [string, string] => {
  if (hosted(e, a) && cameBy(e, b)) return [b, a];
  if (hosted(e, b) && cameBy(e, a)) return [a, b];
  return a < b ? [a, b] : [b, a];
};

/** "Host a visit" is told from the host's side; the actor here is the visitor. */
const cameoOf = (e: RecordEngagement, actor: string): string =>
  e.codes.cameo === "043" && cameBy(e, actor) ? "042" : e.codes.cameo;

const ofEngagement = (source: Source, e: RecordEngagement): Dyad[] => {
  const parties = partiesOf(e);
  if (parties.length < 2) return [];
  const words = tellingWords(source, e);
  return parties.flatMap((one, i) =>
    parties.slice(i + 1).map((other): Dyad => {
      const [a, b] = inOrder(e, one, other);
      return {
        id: `${e.id}:${a}-${b}`,
        engagement: e,
        actor: sideOf(source, a, chiefFor(e, a)),
        recipient: sideOf(source, b, chiefFor(e, b)),
        plover: e.codes.plover,
        cameo: cameoOf(e, a),
        words,
        root: true,
      };
    }),
  );
};

const speaker = (source: Source, e: RecordEngagement, party: string, name: string | null): Side => {
  const person = e.participants.find((p) => p.for === party && (name === null || p.name === name));
  return { ...sideOf(source, party, name === null ? undefined : person), ...(name === null ? {} : { name }) };
};

const ofPosition = (source: Source, e: RecordEngagement, p: RecordPosition, n: number): Dyad[] => {
  const by = p.by.for;
  if (by === null || by === "BOTH") return [];
  const toward = p.toward.filter((t) => t.for !== null && t.for !== by);
  if (!toward.length) return [];
  const words = sourceWords(source.store, p.report, p.evidence[0] ?? { start: null, end: null, quote: null });
  const plover = { ...PLOVER_OF_ACT[p.act], contexts: ["diplomatic"] };
  return toward.map((t) => ({
    id: `${e.id}:${p.report}/${n}:${by}-${t.for}`,
    engagement: e,
    actor: speaker(source, e, by, p.by.name),
    recipient: speaker(source, e, t.for as string, t.name),
    plover,
    cameo: CAMEO_OF_ACT[p.act],
    words,
    root: false,
  }));
};

/** Every pair of parties of every engagement, then what one side said to another in it. */
export function* dyads(source: Source): Generator<Dyad> {
  for (const e of engagements(source)) {
    yield* ofEngagement(source, e);
    for (const [n, p] of source.store.positions({ engagement: e.id }).entries()) yield* ofPosition(source, e, p, n);
  }
}

/** The day on which it began; null where it is not known to the day: the bounds are columns of their own. */
export const eventDay = (d: Dyad): string | null => daysOf(d.engagement.when)?.first ?? null;

/** What the three sets lack: the address, the words, the bounds of a time not known to the day. */
export const ADDED: readonly Column<Dyad>[] = [
  ["From", "date", "First day on which it can have taken place.", (d) => d.engagement.when.from],
  ["To", "date", "Last day on which it can have taken place.", (d) => d.engagement.when.to],
  ["Quote", "string", "The sentence it stands on.", (d) => d.words.sentence],
  ["Permalink", "string", "The engagement.", (d, s) => iri(s, d.engagement.id)],
];
/** COW's sector words: who stands for a state is its government. */
export const sectorsOf = (source: Source, side: Side): string =>
  source.knowledge.state(side.party)
    ? side.officeClass === "speaker"
      ? "LEG"
      : side.officeClass === "defence-minister"
        ? "GOV; MIL"
        : "GOV"
    : "IGO";
export const countryName = (source: Source, party: string): string | null => source.knowledge.state(party)?.name ?? null;
