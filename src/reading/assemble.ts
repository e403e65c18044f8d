import type { Report } from "../text/report.ts";
import { codePointSpan } from "../text/spans.ts";
import { codesOf } from "./codes/codes.ts";
import { summonedBy } from "./codes/summoned.ts";
import { confidenceOf } from "./confidence/confidence.ts";
import { dayGiven, placeGiven } from "./confidence/left-open.ts";
import type { Actor, Document, Entity, TimeMention } from "./document.ts";
import type { Event, Participation } from "./events/accounts/event.ts";
import type { Found } from "./events/scene/where.ts";
import { knownAs } from "./full-name.ts";
import type { OccasionMention } from "./occasions/occasion.ts";
import type { Engagement, Evidence, Format, Participant, When, Where } from "./reading.ts";

/** An event with everything read about it. */
export interface Told {
  readonly event: Event;
  readonly when: { readonly when: When; readonly mention: TimeMention | null };
  readonly where: Found;
  readonly formats: readonly Format[];
  readonly formatWords: readonly { readonly field: Format; readonly start: number; readonly end: number }[];
  readonly occasion: OccasionMention | null;
  readonly topics: readonly { readonly id: string; readonly label: string; readonly first: number; readonly last: number }[];
  readonly partOf: number | null;
}

/** Turns word spans of the readable body into evidence on the report as given. */
export class Quoting {
  private readonly doc: Document;
  private readonly report: Report;
  constructor(doc: Document) {
    this.doc = doc;
    this.report = doc.report;
  }
  words(field: string, first: number, last: number): Evidence {
    return this.span(field, this.doc.words.start[first] as number, this.doc.words.end[last - 1] as number);
  }
  span(field: string, start: number, end: number): Evidence {
    const at = codePointSpan(this.report, start, end);
    const text = this.report.body.slice(start, end);
    return at.quote === text ? { field, ...at } : { field, ...at, text };
  }
}

const participantType = (e: Entity): Participant["type"] => (e.type === "office" ? "person" : e.type);

const participant = (e: Entity, p: Participation, where: Where | null, chiefParties: number): Participant => {
  const home = where?.country !== null && where?.country !== undefined && where.country === e.party;
  const known = e.person && knownAs(e.name, e.person.name);
  const role = p.role !== "party" ? p.role : home && chiefParties > 1 ? "host" : "party";
  return {
    name: e.name,
    type: participantType(e),
    id: e.person?.id ?? null,
    office: e.office?.text ?? null,
    officeClass: e.office?.officeClass ?? null,
    former: e.former.map((f) => ({ office: f.office, for: f.for ?? e.party })),
    for: e.party,
    role,
    basis: {
      name: e.name === null ? (e.person ? "known" : "unknown") : "stated",
      office: e.office?.basis ?? "unknown",
      for: e.partyBasis,
    },
    ...(known ? { knownAs: known } : {}),
  };
};

const evidenceFor = (q: Quoting, doc: Document, i: number, e: Entity, p: Participation): Evidence[] => {
  const out: Evidence[] = [];
  const field = `participants/${i}`;
  const actor = p.actor === null ? null : (doc.actors[p.actor] as Actor);
  if (e.nameWords) out.push(q.words(`${field}/name`, e.nameWords[0], e.nameWords[1]));
  if (actor && (!e.nameWords || actor.first > e.nameWords[1] || actor.last < e.nameWords[0]))
    out.push(q.words(field, actor.first, actor.last));
  if (e.office?.words) out.push(q.words(`${field}/office`, e.office.words[0], e.office.words[1]));
  if (e.partyWords && e.partyBasis === "stated") out.push(q.words(`${field}/for`, e.partyWords[0], e.partyWords[1]));
  e.former.forEach((f, n) => {
    if (f.words) out.push(q.words(`${field}/former/${n}`, f.words[0], f.words[1]));
  });
  return out;
};

/** How an engagement stands in its report. */
interface Standing {
  readonly chief: boolean;
  /** How many engagements the report tells. */
  readonly told: number;
}

/** The engagement as the contract has it. `id` comes from the place of its words, never from the values. */
export const assemble = (doc: Document, t: Told, id: string, partOf: string | null, standing: Standing): Engagement => {
  const q = new Quoting(doc);
  const { event } = t;
  const people = event.participants.map((p) => doc.entities[p.entity] as Entity);
  const told = { event, doc, when: t.when.when, where: t.where.where };
  const confidence = confidenceOf({ ...told, ...standing });
  const when = dayGiven(t.when.when, confidence);
  const where = placeGiven(t.where.where, confidence);
  const parties = new Set(people.map((x) => x.party)).size;
  const participants = event.participants.map((p, i) => participant(people[i] as Entity, p, where, parties));
  const evidence: Evidence[] = [];
  const first = event.triggers.find((x) => doc.sentences[x.sentence]?.region !== "title") ?? event.triggers[0];
  for (const trigger of event.triggers) evidence.push(q.words("kind", trigger.first, trigger.last));
  if (first) evidence.push(q.words("status", first.first, first.last));
  if (t.when.mention) evidence.push(q.words("when", t.when.mention.first, t.when.mention.last));
  else if (when.basis === "published") {
    const frame = doc.report.frameDates.find((f) => f.span !== null);
    if (frame?.span) evidence.push(q.span("when", frame.span.start, frame.span.end));
  }
  if (t.where.mention && where) evidence.push(q.words("where", t.where.mention.first, t.where.mention.last));
  if (t.where.house && where) evidence.push(q.words("where", t.where.house.first, t.where.house.last));
  event.participants.forEach((p, i) => evidence.push(...evidenceFor(q, doc, i, people[i] as Entity, p)));
  if (t.occasion) evidence.push(q.words("occasion", t.occasion.first, t.occasion.last));
  for (const f of t.formatWords) evidence.push(q.span(`format/${t.formats.indexOf(f.field)}`, f.start, f.end));
  t.topics.forEach((x, i) => evidence.push(q.words(`topics/${i}`, x.first, x.last)));
  return {
    id,
    kind: event.kind,
    status: event.status,
    when,
    where,
    participants,
    occasion: t.occasion ? { name: t.occasion.name, id: t.occasion.id } : null,
    partOf,
    format: t.formats,
    topics: t.topics.map(({ id: topic, label }) => ({ id: topic, label })),
    codes: codesOf({
      kind: event.kind,
      status: event.status,
      formats: t.formats,
      roles: participants.map((p) => p.role),
      parties,
      topics: t.topics.map((x) => x.id),
      summoned: summonedBy(doc.words, event.triggers),
    }),
    confidence,
    evidence: dedupe(evidence),
  };
};

const dedupe = (all: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>();
  return all.filter((e) => {
    const key = `${e.field}:${e.start}:${e.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
