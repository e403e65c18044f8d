import { mayBe } from "../../../knowledge/match.ts";
import type { Actor, Document, Entity, NameHit } from "../../document.ts";
import { partyOf } from "../../names.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import { findOccasions } from "../../occasions/occasions.ts";
import { partyEntity } from "../../party-entity.ts";
import type { Parts } from "../../pipeline.ts";
import { headingsOf } from "../../times/headings.ts";
import { GAP } from "../../words.ts";
import { datelinePlace } from "../scene/dateline-place.ts";
import { findPlaces, type PlaceMention } from "../scene/places.ts";
import { sameTown, townHeadings } from "../scene/town-headings.ts";
import { apart } from "./times-near.ts";
import { bySentence, type GatherContext } from "./told.ts";

/** "the White House" may be any state's. */
const isHouse = (n: NameHit): boolean =>
  mayBe(n.match, "place") && n.match.hits.some((h) => h.entity.kind === "place" && h.entity.within !== null);

/** The states and organizations of which a report tells. */
const around = (names: readonly NameHit[], entities: readonly Entity[]): Set<string> => {
  const out = new Set<string>(entities.flatMap((e) => (e.type === "person" ? (e.party ?? []) : [])));
  for (const n of names) {
    const p = partyOf(n.match);
    if (p && !isHouse(n)) out.add(p.entity.id);
  }
  return out;
};

/** A party is a place, not somebody, after "in", "at", "from" and the like. */
const PLACELIKE = new Set(
  "in at near from via through across inside outside into around throughout visited visiting reached leaving left".split(" "),
);
/** "and not Maamau", "rather than the President", "instead of his deputy": somebody who did not. */
const leftOut = (doc: Document, a: Actor): boolean => {
  const { folded, gap } = doc.words;
  if (gap[a.first] !== GAP.space || doc.sentenceOf[a.first - 1] !== doc.sentenceOf[a.first]) return false;
  const [before, one] = [folded[a.first - 1] ?? "", folded[a.first - 2] ?? ""];
  return (before === "not" && one !== "if") || (before === "than" && one === "rather") || (before === "of" && one === "instead");
};

const standing = (doc: Document): { actors: Actor[]; actorAt: Int32Array } => {
  const actors = doc.actors
    .filter(
      (a) =>
        !leftOut(doc, a) &&
        !(
          a.kind === "party" &&
          PLACELIKE.has(
            doc.words.folded[a.first - 1] === "the"
              ? (doc.words.folded[a.first - 2] ?? "")
              : (doc.words.folded[a.first - 1] ?? ""),
          )
        ),
    )
    .map((a, index) => ({ ...a, index }));
  const actorAt = new Int32Array(doc.words.count).fill(-1);
  actors.forEach((a) => {
    for (let i = a.first; i < a.last; i++) actorAt[i] = a.index;
  });
  return { actors, actorAt };
};

/** "Liz Sherwood-Randall": a town's name within somebody's is no place. */
const withinName = (actors: readonly Actor[], actorAt: Int32Array, p: PlaceMention): boolean => {
  const name = actors[actorAt[p.first] as number]?.nameWords;
  return name != null && p.first >= name[0] && p.last <= name[1];
};

const TOPIC_WORDS = new Set(
  "about on ahead advance discuss regarding following for and concerning over express offer condolences congratulate developments situation attack attacks as which who that".split(
    " ",
  ),
);
const timeBegins = (doc: Document, timeAt: Int32Array, i: number): boolean => doc.times[timeAt[i] as number]?.first === i;

/** "spoke with X about the war in Y": the place belongs to what was talked about. */
const topicBetween = (doc: Document, timeAt: Int32Array, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) {
    const word = doc.words.folded[i] as string;
    // "spoke with X ahead of the summit in Y": where they will be.
    if (word === "ahead" && doc.words.folded[i + 1] === "of") return true;
    if (
      TOPIC_WORDS.has(word) &&
      !(word === "on" && (timeBegins(doc, timeAt, i) || timeBegins(doc, timeAt, i + 1))) &&
      !(
        word === "for" &&
        /^(?:two|three|four|five|six|more|nearly|over|about|almost|\d+|an|half|several|hours?)$/.test(
          doc.words.folded[i + 1] ?? "",
        )
      ) &&
      !(word === "and" && (doc.words.capital[i + 1] as number) > 0)
    )
      return true;
  }
  return false;
};

/** Everything the events stages look at, gathered once. */
export function* contextOf(doc: Document, entities: Entity[]): Parts<GatherContext> {
  const { actors, actorAt } = standing(doc);
  const timeAt = new Int32Array(doc.words.count).fill(-1);
  doc.times.forEach((t, n) => {
    for (let i = t.first; i < t.last; i++) timeAt[i] = n;
  });
  yield;
  const places = findPlaces(doc, around(doc.names, entities)).filter((p) => !withinName(actors, actorAt, p));
  yield;
  const occasions = findOccasions(doc);
  yield;
  const townsIn = bySentence(places, (p) => p.sentence);
  const townsOf = (i: number): readonly PlaceMention[] => townsIn.get(doc.sentenceOf[i] as number) ?? [];
  const framesIn = bySentence(
    occasions.filter((o) => ["sidelines", "frame", "at"].includes(o.relation) && o.kind !== "visit"),
    (o) => o.sentence,
  );
  const bodies = bySentence(
    occasions.filter((o) => o.relation === "ahead" && o.kind === "gathering" && o.organization !== null),
    (o) => o.sentence,
  );
  const within = (all: ReadonlyMap<number, readonly OccasionMention[]>, i: number): boolean =>
    (all.get(doc.sentenceOf[i] as number) ?? []).some((o) => i >= o.first && i < o.last);
  const headings = headingsOf({
    words: doc.words,
    sentences: doc.sentences,
    times: doc.times,
    townEnd: (i) => townsOf(i).find((p) => p.first === i)?.last ?? (sameTown(doc.words, i) ? i + 2 : i),
    dateline: doc.report.dateline !== null,
  });
  return {
    home: datelinePlace(doc, places)?.country ?? null,
    words: doc.words,
    sentenceOf: doc.sentenceOf,
    sentences: doc.sentences,
    actors,
    actorAt,
    times: doc.times,
    timeAt,
    entities,
    places,
    occasions,
    occasionsIn: bySentence(occasions, (o) => o.sentence),
    names: doc.names,
    instruments: instrumentsOf(doc),
    partyEntity: (id, words) => partyAsSuch(doc, entities, id, words),
    setParty: (entity, party, word) => {
      const basis = word === null ? ("inferred" as const) : ("stated" as const);
      entities[entity] = {
        ...(entities[entity] as Entity),
        party,
        partyBasis: basis,
        partyWords: word === null ? null : [word, word + 1],
      };
    },
    joinParty: (entity, party) => {
      entities[entity] = { ...(entities[entity] as Entity), party, partyBasis: "inferred" };
    },
    timesIn: bySentence(doc.times, (t) => doc.sentenceOf[t.first] as number),
    headings,
    townsIn,
    townHeadings: townHeadings({
      words: doc.words,
      sentences: doc.sentences,
      times: doc.times,
      timeAt,
      townsIn,
      dateline: doc.report.dateline !== null,
    }),
    day: doc.anchor.day,
    apart: apart(doc.words),
    organization: (a) => a.entities.some((e) => entities[e]?.type === "organization"),
    inOccasion: (i) => within(framesIn, i) || within(bodies, i),
    placeAt: (i) => townsOf(i).some((p) => p.first === i || (p.first === i + 1 && doc.words.folded[i] === "the")),
    placesIn: (i) =>
      townsOf(i).some(
        (p) =>
          p.first > i &&
          p.first - i < 22 &&
          (p.preposition === "in" || p.preposition === "at") &&
          !topicBetween(doc, timeAt, i, p.first),
      ) || (framesIn.get(doc.sentenceOf[i] as number) ?? []).some((o) => o.first > i && !topicBetween(doc, timeAt, i, o.first)),
  };
}

const instrumentsOf = (doc: Document): GatherContext["instruments"] =>
  doc.names.flatMap((n) => {
    if (!mayBe(n.match, "instrument")) return [];
    const e = n.match.hits.find((h) => h.entity.kind === "instrument")?.entity;
    return e?.kind === "instrument" ? [{ first: n.first, last: n.last, name: e.name, parties: e.parties, on: e.on }] : [];
  });

/** The entity of a state or organization as such; made if the report has none yet. */
const partyAsSuch = (doc: Document, entities: Entity[], id: string, words: readonly [number, number]): number => {
  const known = entities.findIndex((e) => (e.type === "organization" || e.type === "state") && e.party === id);
  if (known >= 0) return known;
  const state = doc.knowledge.state(id);
  const name = state?.name ?? doc.knowledge.organization(id)?.name ?? id;
  entities.push(partyEntity(entities.length, state ? "state" : "organization", name, id, words));
  return entities.length - 1;
};
