import type { Actor, Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Role } from "../../reading.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import { spokenFor } from "../accounts/participants.ts";
import type { GatherContext } from "../accounts/told.ts";
import { subjectsOf } from "../finding/clause.ts";
import { listStartingWith } from "../finding/lists.ts";
import { toldAt } from "../finding/told-at.ts";
import { mayTellPresence, presenceAt, tellsHead } from "./presence.ts";
import { type Index, indexOf, type Near } from "./told-near.ts";

const EVENT = "talk/talks/meetings/meeting/session/lunch/dinner/conversation/negotiations/ceremony/signing/event/discussions";
/** By which a further person is told to have been there; each is the words behind the subject. */
const PRESENT = phrasesByFirst(`
  attended; attended as an/ observer/observers; looked on; watched; watched from the; looked over their shoulder/shoulders; looking over their shoulder/shoulders; joined the/ ${EVENT}; joined in/for/at/over/during the/ ${EVENT}; as an/ observer/observers; stood beside; stood by; observed/witnessed/watched/attended ${EVENT}; signed as a/ witness/witnesses;
  served/acted as a/ witness/witnesses; as a/ witness/witnesses; put in an appearance; dropped/looked in; came in later/briefly; came in towards/toward/at/near the end;
  joined later; joined in later; joined towards/toward/at/near the end; also/ joined for part of the;   set his/her/their name/names to it as a/ witness/witnesses; came along; kept them company;
  listened in; took/kept notes; took/kept the minutes; joined/followed/listened by/via/over video/phone/telephone/videolink/screen; joined/followed by/via/over video link; joined on screen; interpreted; held the pen; sat between the; was/were also/ a/ guest/guests/witness/witnesses;
  stood/sat at/in the back`);
const MEDIATING = phrasesByFirst(`
  acted/served as a/the/ mediator/mediators/facilitator/facilitators; mediated; facilitated the/ ${EVENT}; moderated the/ ${EVENT}; brokered the/ ${EVENT}/truce/deal/accord/agreement;
  led/headed the mediation; led/headed the mediating team; was/were the go-between/intermediary/mediator/mediators; was/were the go between; had brought it about; had/ brought/got/put the/ two/pair/them together; had arranged it; had set it up; had mediated; had brokered the/ deal/truce/accord/agreement`);
const BEGINS = spots((w, i) => PRESENT(w, i) !== null || MEDIATING(w, i) !== null || mayTellPresence(w.folded[i] as string));
/** Words behind which something else may be attended or joined: "attended school". */
const BARE = new Set(["attended", "mediated", "watched", "interpreted", "pen"]);
/** True where the phrase says all: its clause ends behind it, or others are told to have done the same. */
const closed = (c: GatherContext, phrase: readonly string[], end: number, last: number): boolean =>
  !BARE.has(phrase.at(-1) as string) ||
  end >= last ||
  ((c.words.gap[end] as number) & ~GAP.space) !== 0 ||
  ["as", "and", "too"].includes(c.words.folded[end] as string);

/** Behind these, a list of others who did the same. */
const AS_DID = phrasesByFirst(
  "as did; as had; so did; and so did; and so had; together with; along with; as well as; alongside; beside; next to; like",
);

const KINDS = new Set(["meeting", "signing", "gathering", "ceremony"]);
const CEREMONIAL = new Set(["signing", "gathering", "ceremony"]);
const WITNESSING = new Set(
  "watched chairs desk desks signatories shoulder shoulders guests witness witnesses ceremony signing on onlookers".split(" "),
);
/** How many sentences from an engagement its company may be told. */
const NEAR = 4;

/** Several took part; of a signing one side alone may be told. */
export const hasCompany = (e: Event): boolean => e.kind === "signing" || e.participants.length > 1;

/** "By noon the ministers had signed it. X was there": of what was just told as done before, too. */
const attended = (e: Event, far: number): boolean =>
  e.status === "held" || (e.kind === "signing" && e.status === "earlier" && far <= 1);

/** The engagement that a "sat in" is about: the nearest one told before it, a ceremony where it was watched; else the next one. */
const told = (all: readonly Near[], phrase: readonly string[]): Event | null => {
  // Told of an engagement of another kind just before it, it is not about a later one.
  const before = all.some(({ e, far }) => !KINDS.has(e.kind) && e.status === "held" && far <= 1);
  const near = all
    .filter(({ e, far }) => (!before || far <= NEAR) && KINDS.has(e.kind) && attended(e, far) && hasCompany(e))
    .sort((a, b) => a.far - b.far || b.i - a.i);
  const watched = phrase.some((word) => WITNESSING.has(word))
    ? near.find((x) => CEREMONIAL.has(x.e.kind) && x.far <= NEAR)
    : null;
  return (watched ?? near[0])?.e ?? null;
};

/** "joined for the talk with X": of those near, the ones in which he took part. */
const withNamed = (c: GatherContext, all: readonly Near[], end: number): readonly Near[] => {
  const a = c.words.folded[end] === "with" ? c.actors[c.actorAt[end + 1] ?? -1] : undefined;
  const his = a ? all.filter(({ e }) => e.participants.some((p) => a.entities.includes(p.entity))) : [];
  return his.length ? his : all;
};

/** Whom the text names, or tells by office and party. */
const known = (c: GatherContext, a: Actor): number[] =>
  a.entities.filter((e) => {
    const x = c.entities[e] as Entity;
    return (
      x.party !== null &&
      (x.type === "office" || (x.type === "person" && x.name !== null && (x.office !== null || x.person !== null)))
    );
  });

const add = (c: GatherContext, e: Event, all: readonly Actor[], role: Role): void => {
  for (const a of all)
    for (const entity of known(c, a))
      if (!e.participants.some((p) => p.entity === entity)) e.participants.push({ entity, actor: a.index, role });
  e.participants = spokenFor(c, e.participants);
};

/** Nouns by which several engagements are meant: "was present at both ceremonies". */
const ALL_OF_THEM = new Set("functions ceremonies meetings audiences talks_ sessions both all events presentations".split(" "));
const AT_ALL = 4;
const MANY = 3;

/** Engagements on either side of one that may be meant with it: more than a report tells. */
const AMONG = 100;

/** The engagements told by the same words, or all of one host's if the phrase means several. */
const alike = (c: GatherContext, index: Index, e: Event, end: number, last: number): readonly Event[] => {
  const same = index.toldFirstBy(e.triggers[0]);
  if (!c.words.folded.slice(end - 1, Math.min(last, end + AT_ALL)).some((word) => ALL_OF_THEM.has(word))) return same;
  const people = new Set(e.participants.map((p) => p.entity));
  const shares = (x: Event): boolean =>
    KINDS.has(x.kind) && x.status === e.status && x.participants.some((p) => people.has(p.entity));
  return [...new Set([...same, ...index.around(e, AMONG).filter(shares)])];
};

/** "attended, as did X and Y", "Two presidents looked on: X and Y". */
const others = (c: GatherContext, from: number, last: number): Actor[] => {
  for (let i = from; i < Math.min(last, from + 3); i++) {
    const a = c.actorAt[i] as number;
    if (a >= 0) return listStartingWith(c, c.actors[a] as Actor, last);
  }
  return [];
};

/** "They stood behind the table. So did X": who did the same, in the sentence that begins at a word. */
const alsoThere = (c: GatherContext, first: number): Actor[] => {
  const next = c.sentences[c.sentenceOf[first] ?? -1];
  const like = next?.first === first ? phraseAt(AS_DID, c.words, first) : null;
  return next && like?.[0] === "so" ? others(c, first + like.length, next.last) : [];
};

/** Words between a name and the office that says who it is: "Anwar, [this year's] chairman of ASEAN,". */
const APPOSED = 3;
/** Whoever is named right before an office between commas, which is his. */
const named = (c: GatherContext, a: Actor): Actor => {
  const before = c.actors[a.index - 1];
  const apposed =
    a.kind === "office" &&
    before?.kind === "person" &&
    a.first - before.last <= APPOSED &&
    c.sentenceOf[before.first] === c.sentenceOf[a.first];
  return apposed && ((c.words.gap[before.last] as number) & GAP.comma) !== 0 ? before : a;
};

const company = (c: GatherContext, at: number, end: number, last: number): Actor[] => {
  const listed = ((c.words.gap[end] ?? 0) & GAP.colon) !== 0 ? others(c, end, last) : [];
  const like = phraseAt(AS_DID, c.words, end);
  return [
    ...subjectsOf(c, at).map((a) => named(c, a)),
    ...listed,
    ...(like ? others(c, end + like.length, last) : []),
    ...alsoThere(c, last),
  ];
};

/** What the words of a presence were read as themselves: "took part in the meeting". */
const toldInside = (near: readonly Near[], from: number, to: number): Event[] =>
  near.map(({ e }) => e).filter((e) => e.kind === "meeting" && e.triggers.every((t) => t.first >= from && t.first < to));

/** True where everybody is of a side of an engagement. */
const ofItsSides = (c: GatherContext, e: Event, all: readonly Actor[]): boolean => {
  const parties = partiesOf(e, c.entities);
  return all.every((a) => a.entities.every((x) => parties.includes((c.entities[x] as Entity).party as string)));
};

/** "looked in on the Speaker": at somebody's, not at what others do. */
const looksInOn = ({ words }: GatherContext, phrase: readonly string[], end: number): boolean =>
  phrase.at(-1) === "in" && words.folded[end] === "on";

/** The word behind what tells at word i that somebody was there; null where nothing does. */
const endOfPresence = (c: GatherContext, i: number, last: number): { end: number; idiom: boolean } | null => {
  const phrase = phraseAt(MEDIATING, c.words, i) ?? phraseAt(PRESENT, c.words, i);
  if (phrase && looksInOn(c, phrase, i + phrase.length)) return null;
  if (phrase && closed(c, phrase, i + phrase.length, last)) return { end: i + phrase.length, idiom: true };
  const end = mayTellPresence(c.words.folded[i] as string) ? presenceAt(c.words, i, last) : null;
  return end === null ? null : { end, idiom: false };
};

/** "X and Y were among the guests": a sentence that tells who was there. */
export const tellsAttendance = (c: GatherContext, first: number, last: number): boolean =>
  spotsWithin(BEGINS(c.words), first, last).some((i) => c.actorAt[i] === -1 && endOfPresence(c, i, last) !== null);

/**
 * "Foreign Minister X sat in", "Y was present", "Z led the mediation": adds who else was there to the engagement told near it.
 * Returns what is no engagement of its own: "X took part in the meeting", of the meeting told before.
 */
export const addCompany = (c: GatherContext, events: readonly Event[]): ReadonlySet<Event> => {
  const again = new Set<Event>();
  if (!events.length) return again;
  const index = indexOf(events);
  let from = 0;
  for (const i of BEGINS(c.words)) {
    const s = i >= from && c.actorAt[i] === -1 ? toldAt(c, i) : null;
    if (!s) continue;
    const presence = endOfPresence(c, i, s.last);
    if (!presence) continue;
    const { end, idiom } = presence;
    const mediating = idiom && phraseAt(MEDIATING, c.words, i) !== null;
    const near = index.near(s.index, 2 * NEAR, NEAR);
    const here = toldInside(near, i, end);
    const event = told(
      withNamed(
        c,
        near.filter(({ e }) => !here.includes(e)),
        end,
      ),
      c.words.folded.slice(i, end),
    );
    const all = event ? company(c, i, end, s.last) : [];
    // So many, told before any engagement, have had one of their own.
    const own = all.flatMap((a) => a.entities).length >= MANY && event?.triggers.every((t) => t.sentence > s.index);
    const ofSides = here.length > 0 || (!idiom && tellsHead(c.words.folded[i] as string));
    if (event && !own && (!ofSides || ofItsSides(c, event, all))) {
      for (const e of alike(c, index, event, end, s.last)) add(c, e, all, mediating ? "mediator" : "guest");
      for (const e of here) again.add(e);
    }
    // No further than its sentence: a phrase may run into the next one, which is looked at from its first word.
    from = Math.min(end, s.last);
  }
  return again;
};
