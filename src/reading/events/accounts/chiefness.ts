/** Which of its engagements a report is about. */
import { foldedWords } from "../../../knowledge/fold.ts";
import type { Document } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { Event } from "./event.ts";
import { singledOut } from "./singled-out.ts";

/** Words of a headline by which something is denied or does not take place. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ial)|no such|did not|never|false|refut(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|untrue|not have been)\b/i;
const CALLS_OFF =
  /\b(?:call(?:s|ed)? off|cancel(?:s|led|ed)?|scrap(?:s|ped)?|(?:is|are) off|off the table|postpon(?:e|es|ed)|puts? off|drops?|dropped|stays? away|skips?|pulls? out|backs? out|will not)\b/i;

const titleOf = (doc: Document): string =>
  doc.sentences
    .filter((s) => s.region === "title")
    .map((s) => doc.report.body.slice(doc.words.start[s.first] ?? 0, doc.words.end[s.last - 1] ?? 0))
    .join(" ");

/** A headline calls people by one word of their names, before the text has told who they are. */
const SHORTEST_NAME = 3;
const calledBy = (name: string | null, words: ReadonlySet<string>): boolean => {
  const own = foldedWords(name ?? "");
  return [own[0], own.at(-1)].some((w) => w !== undefined && w.length >= SHORTEST_NAME && words.has(w));
};

const PLACING = new Set(["in", "at", "near", "from"]);

/** Parties and persons that the title names. */
const namedIn = (title: string, doc: Document): { readonly entities: Set<number>; readonly parties: Set<string> } => {
  const words = new Set(foldedWords(title));
  const entities = new Set(doc.entities.filter((e) => e.type === "person" && calledBy(e.name, words)).map((e) => e.index));
  const parties = new Set<string>();
  for (const a of doc.actors) {
    if (doc.sentences[doc.sentenceOf[a.first] ?? -1]?.region !== "title") continue;
    // A capital where something took place is not the state that took part.
    if (PLACING.has(doc.words.folded[a.first - 1] ?? "")) continue;
    for (const e of a.entities) {
      entities.add(e);
      const party = doc.entities[e]?.party;
      if (party) parties.add(party);
    }
  }
  return { entities, parties };
};

/** What it counts that the headline names everybody who took part, or their states. */
const NAMED = 1.6;

/** How much the headline speaks of an event: of all who took part, or of its denial or end. */
const headlined = (e: Event, doc: Document, title: string, named: ReturnType<typeof namedIn>): number => {
  if (title === "") return 0;
  const status = (e.status === "denied" && DENIES.test(title)) || (e.status === "cancelled" && CALLS_OFF.test(title)) ? 2.5 : 0;
  const isNamed = (entity: number): boolean => {
    const party = doc.entities[entity]?.party;
    return named.entities.has(entity) || (party !== null && party !== undefined && named.parties.has(party));
  };
  const all = e.participants.length > 1 && e.participants.every((p) => isNamed(p.entity));
  return status + (all ? NAMED : 0);
};

const AHEAD = new Set(["planned", "proposed", "cancelled"]);

/** What it counts that a paper is what talks under a mediator were held for: "the peace talks, facilitated by the Union, ended with the signature of a truce". */
const SOUGHT = 2;

/** What it counts that the report itself says which of several meetings it was that mattered. */
const SINGLED = 3;

const MEALS = new Set("tea lunch luncheon dinner breakfast supper banquet".split(" "));
/** "back with a deal, and from tea with the King": the meal of a headline, where the text tells more than that. */
const mealOf = (doc: Document, t: Trigger): boolean =>
  doc.sentences[t.sentence]?.region === "title" && MEALS.has(doc.words.folded[t.last - 1] ?? "");

/** Sentences that tell talks under a mediator. */
const mediated = (events: readonly Event[]): ReadonlySet<number> =>
  new Set(
    events
      .filter((e) => e.kind === "meeting" && e.status === "held" && e.participants.some((p) => p.role === "mediator"))
      .flatMap((e) => e.triggers.map((t) => t.sentence)),
  );

/** What it counts less that some only travel, where the same sentence tells whom they are to meet there. */
const ON_HIS_WAY = 0.3;

/** "is on his way to Kyiv, where he will put the plan to President Y": told for the meeting ahead. */
const leadsTo = (e: Event, events: readonly Event[]): boolean =>
  e.kind === "visit" &&
  e.participants.length > 0 &&
  events.some(
    (x) =>
      x.kind === "meeting" &&
      AHEAD.has(x.status) &&
      x.sentence === e.sentence &&
      e.participants.every((guest) => x.participants.some((p) => p.entity === guest.entity)),
  );

/** What it counts less that somebody went on to it from what the sentence tells first. */
const SEQUEL = 1;
const NEXT = new Set("then subsequently later afterwards afterward thereafter next".split(" "));
/** "received X, who subsequently met with Y": told behind the meeting that the report is about, however much is told of it further below. */
const goesOn = ({ words: { folded } }: Document, e: Event): boolean =>
  e.triggers.some((t) => NEXT.has(folded[t.first - 1] ?? "") && folded[t.first - 2] === "who");

/** How firmly each event is what the report is about: told early, often, held, in the headline. */
export const chiefness = (doc: Document, events: readonly Event[]): ((e: Event) => number) => {
  const title = titleOf(doc);
  // "The dinner that perhaps never was" is the one that is denied, whichever is told next.
  const denied = DENIES.test(title) && events.some((e) => e.status === "denied");
  const named = namedIn(title, doc);
  const talks = mediated(events);
  const held = events.filter((e) => e.status === "held");
  const singled = new Set(held.length > 1 ? held.filter((e) => singledOut(doc, e)) : []);
  return (e) => {
    const body = e.triggers.filter((t) => doc.sentences[t.sentence]?.region !== "title");
    const aside = held.length > 1 && body.length > 0 && e.triggers.every((t) => body.includes(t) || mealOf(doc, t));
    const inTitle = body.length < e.triggers.length && !aside;
    const first = Math.min(...(aside ? body : e.triggers).map((t) => t.sentence));
    let n = (inTitle && (!denied || e.status === "denied") ? 3 : 0) + Math.min(2, 0.6 * body.length) - 0.25 * Math.min(12, first);
    if (e.status === "held") n += 2.5;
    if (e.status === "earlier") n -= 1.5;
    if (singled.has(e)) n += SINGLED;
    if (e.kind === "signing" && e.status === "held" && e.triggers.some((t) => talks.has(t.sentence))) n += SOUGHT;
    // Who is to travel is to meet somebody there too; once it has happened, the meeting is the news.
    if (e.kind === "gathering" || (e.kind === "visit" && !AHEAD.has(e.status))) n -= 1.2;
    if (goesOn(doc, e)) n -= SEQUEL;
    if (AHEAD.has(e.status) && leadsTo(e, events)) n -= ON_HIS_WAY;
    if (e.participants.some((p) => doc.entities[p.entity]?.name)) n += 0.5;
    return n + headlined(e, doc, title, named);
  };
};

/** Fewer have a meeting. */
const SUMMIT = 3;

/** The gathering of the same people, told before the papers that a report seems to be about: it is about that one. */
export const signedAt = (chief: Event, gatherings: readonly Event[]): Event | null => {
  if (chief.kind !== "signing" || chief.status !== "held") return null;
  const cameTo = (g: Event, entity: number): boolean => g.participants.some((q) => q.entity === entity);
  const told = gatherings.find(
    (g) =>
      g.status === "held" &&
      g.sentence < chief.sentence &&
      g.participants.length >= SUMMIT &&
      chief.participants.every((p) => cameTo(g, p.entity)),
  );
  return told ?? null;
};
