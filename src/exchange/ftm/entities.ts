/** The record as FollowTheMoney entities: events as they come, people, bodies and posts each once, terms of office at the end. */
import { partyName } from "../../answers/counts.ts";
import { partiesOf } from "../../answers/scan.ts";
import { engagementWords, whereWords } from "../../answers/words.ts";
import type { Participant } from "../../reading/reading.ts";
import { personKey } from "../../record/person-key.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { daysOf } from "../days.ts";
import { engagements, type Source } from "../source.ts";
import { tellingWords } from "../telling-words.ts";
import { type FtmEntity, ftmId, known, type Value } from "./entity.ts";

/** States have no ISO code where they are not recognized; FollowTheMoney knows ISO alone. */
const countryOf = (source: Source, party: string | null): Value[] =>
  known(source.knowledge.state(party ?? "")?.codes.iso2?.toLowerCase());

const bodyId = (party: string): string => ftmId("party", party);
const isPerson = (p: Participant): boolean => p.type === "person" && p.name !== null;
const keyOf = (p: Participant): string => personKey(p) ?? "";
const personId = (p: Participant): string => (/^Q\d+$/.test(p.id ?? "") ? (p.id as string) : ftmId("person", keyOf(p)));
const postId = (p: Participant): string => ftmId("post", p.for ?? "", p.office ?? "");

const bodyOf = (source: Source, party: string): FtmEntity => ({
  id: bodyId(party),
  schema: "PublicBody",
  properties: {
    name: known(partyName(source.knowledge, party)),
    country: countryOf(source, party),
    wikidataId: known(source.knowledge.state(party)?.codes.wikidata),
  },
});

const personOf = (source: Source, p: Participant): FtmEntity => ({
  id: personId(p),
  schema: "Person",
  properties: {
    name: known(p.name),
    country: countryOf(source, p.for),
    position: known(p.office),
    wikidataId: /^Q\d+$/.test(p.id ?? "") ? known(p.id) : [],
  },
});

const postOf = (source: Source, p: Participant): FtmEntity => ({
  id: postId(p),
  schema: "Position",
  properties: {
    name: known(`${p.office}${p.for ? ` of ${partyName(source.knowledge, p.for)}` : ""}`),
    country: countryOf(source, p.for),
    organization: p.for ? known(bodyId(p.for)) : [],
  },
});

const published = (e: RecordEngagement): { first: string | null; last: string | null } => {
  const days = e.reports.flatMap((r) => r.published?.slice(0, 10) ?? []).sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
};

/** FollowTheMoney takes no longer name. */
const LONGEST_NAME = 384;
/** What is told beside a name that was cut. */
const AND_MORE = "; and others";

/** The engagement in words; of a round of many, as many as fit. */
const nameOf = (e: RecordEngagement): string => {
  const whole = engagementWords(e);
  if (whole.length <= LONGEST_NAME) return whole;
  const end = whole.lastIndexOf("; ", LONGEST_NAME - AND_MORE.length);
  return end > 0 ? `${whole.slice(0, end)}${AND_MORE}` : `${whole.slice(0, LONGEST_NAME - 1)}…`;
};

const eventOf = (source: Source, e: RecordEngagement): FtmEntity => {
  const seen = published(e);
  const said = (field: string, value: string | null | undefined): Value[] =>
    value ? [{ value, words: e.claims.find((c) => c.field === field && c.quote !== null)?.quote ?? null, ...seen }] : [];
  const days = daysOf(e.when);
  const involved = [...new Set([...e.participants.filter(isPerson).map(personId), ...partiesOf(e).map(bodyId)])];
  const hosts = [...new Set(e.participants.flatMap((p) => (p.role === "host" && p.for ? [bodyId(p.for)] : [])))];
  return {
    id: ftmId("event", e.id),
    schema: "Event",
    properties: {
      name: said("kind", nameOf(e)),
      summary: said("kind", tellingWords(source, e).sentence),
      startDate: said("when", days?.first),
      endDate: said("when", days?.last),
      // A year or a month is a date there; an open interval is none.
      date: days || !/^\d{4}(?:-\d{2})?$/.test(e.when.edtf) ? [] : said("when", e.when.edtf),
      location: said("where", whereWords(e)),
      involved: involved.flatMap((id) => said("participants/0", id)),
      organizer: hosts.flatMap((id) => said("participants/0", id)),
      sourceUrl: e.reports.flatMap((r) => (r.url && /^https?:/.test(r.url) ? said("kind", r.url) : [])),
      publisher: [...new Set(e.reports.flatMap((r) => r.outlet ?? []))].flatMap((o) => said("kind", o)),
      recordId: said("kind", e.id),
      keywords: [e.kind, e.status].flatMap((k) => said("kind", k)),
    },
  };
};

/** A post held, as seen: the days on which engagements show it, and the term that the knowledge base has for it. */
interface Held {
  readonly participant: Participant;
  readonly days: Set<string>;
}

const termOf = (source: Source, h: Held): { from: string | null; to: string | null } => {
  const day = [...h.days].sort()[0] ?? "";
  const term = source.knowledge
    .person(h.participant.id ?? "")
    ?.tenures.find(
      (t) =>
        !t.attested &&
        t.for === h.participant.for &&
        t.officeClass === h.participant.officeClass &&
        (t.from ?? "") <= day &&
        (t.to === null || day.slice(0, t.to.length) <= t.to),
    );
  return { from: term?.from ?? null, to: term?.to ?? null };
};

const occupancyOf = (source: Source, h: Held): FtmEntity => {
  const term = termOf(source, h);
  return {
    id: ftmId("occupancy", personId(h.participant), postId(h.participant)),
    schema: "Occupancy",
    properties: {
      holder: known(personId(h.participant)),
      post: known(postId(h.participant)),
      startDate: known(term.from),
      endDate: known(term.to),
      date: [...h.days].sort().flatMap(known),
    },
  };
};

export function* ftmEntities(source: Source): Generator<FtmEntity> {
  const given = new Set<string>();
  const held = new Map<string, Held>();
  const once = (id: string): boolean => !given.has(id) && given.add(id) !== undefined;
  for (const e of engagements(source)) {
    for (const party of partiesOf(e)) if (once(bodyId(party))) yield bodyOf(source, party);
    for (const p of e.participants.filter(isPerson)) {
      if (once(personId(p))) yield personOf(source, p);
      if (p.office === null) continue;
      if (once(postId(p))) yield postOf(source, p);
      const key = `${personId(p)} ${postId(p)}`;
      const seat = held.get(key) ?? { participant: p, days: new Set<string>() };
      held.set(key, seat);
      const days = daysOf(e.when);
      if (days) seat.days.add(days.first);
    }
    yield eventOf(source, e);
  }
  for (const key of [...held.keys()].sort()) yield occupancyOf(source, held.get(key) as Held);
}
