import type { Entity, Sentence, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Event, type Participation, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";
import { theirOwn } from "../further/follow-up.ts";
import type { PlaceMention } from "../scene/places.ts";
import { nextHosts } from "./next-host.ts";
import { alreadyTold, otherSittings, sidesOf } from "./sittings.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What a place is for those who gather. */
const VENUES = set("venue place setting seat scene location host meeting-place");
const AGAIN = set("next again more anew once time");
const GATHERING = set(
  "talks negotiations conversation conversations discussions consultations dialogue deliberations session council commission committee conference summit round proceedings it they parties sides delegations teams negotiators two three both ministers envoys leaders",
);
const RESUME = set("resume resumes continue continues reconvene reconvenes restart restarts");
/** "are to go on", "will be taken up again". */
const SITS_AGAIN = set("sit sits meet meets convene convenes gather gathers assemble assembles");
const ROUNDS = set("round session meeting sitting summit conference edition one gathering encounter");
const ORDER = set(
  "next following second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
);
const FIXED = set(
  "pencilled penciled set fixed foreseen earmarked reserved scheduled agreed named booked chosen marked slated picked",
);
const NOT = set("no not never nobody nor neither without unlikely might may could would should unclear if unless whether failed");

const CUES = spots(
  wordTest(
    (word) =>
      VENUES.has(word) ||
      RESUME.has(word) ||
      SITS_AGAIN.has(word) ||
      FIXED.has(word) ||
      word === "next" ||
      word === "continued" ||
      word === "taken",
  ),
);
/** Of more such sentences a report tells no rounds. */
const MOST = 2;
/** Sentences from what a report tells to its next round. */
const FAR = 12;
/** Words within which such a clause tells what it tells. */
const REACH = 8;

interface Round {
  readonly at: number;
  readonly status: "planned" | "earlier";
  readonly places: readonly PlaceMention[];
  /** Told by the place alone: only where one of those who meet is at home there. */
  readonly atHome?: boolean;
}

const some = (c: GatherContext, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(c.words.folded[i] as string)) return true;
  return false;
};

const timesOf = (c: GatherContext, s: Sentence): TimeMention[] =>
  (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && !t.open).slice(0, 1);

const isAhead = (c: GatherContext, [time]: readonly TimeMention[]): boolean =>
  time?.from != null && c.day !== null && time.from > c.day;
const isPast = (c: GatherContext, [time]: readonly TimeMention[]): boolean =>
  time?.to != null && c.day !== null && time.to < c.day;

const within = (c: GatherContext, s: Sentence): PlaceMention[] =>
  (c.townsIn.get(s.index) ?? []).filter((p) => p.preposition === "in" || p.preposition === "at").slice(0, 1);

const WILL: ReadonlyMap<string, Round["status"]> = new Map([
  ["will", "planned"],
  ["is", "planned"],
  ["was", "earlier"],
  ["had", "earlier"],
]);
/** The place that a clause tells of, by the verb of being before a word: "Dakar [will be] next"; "will be the venue". */
const placeBefore = (c: GatherContext, at: number, s: Sentence): Round | null => {
  const { folded } = c.words;
  let verb = at - 1;
  while (verb > s.first && at - verb <= 5 && !WILL.has(folded[verb] as string)) verb--;
  const status = WILL.get(folded[verb] as string);
  const place = status ? (c.townsIn.get(s.index) ?? []).find((p) => p.last === verb && p.name !== null) : undefined;
  const opens =
    place && (place.first - s.first <= 1 || c.timeAt[place.first - 1] !== -1 || (c.words.gap[place.first] as number) & GAP.comma);
  const and = place && folded[place.first - 1] === "and";
  return status && place && (opens || and) ? { at, status, places: [place] } : null;
};

const clauseEnds = (c: GatherContext, i: number, s: Sentence): boolean =>
  i >= s.last ||
  c.timeAt[i] !== -1 ||
  (c.words.gap[i] as number) !== GAP.space ||
  /^(?:in|on|at|for|again|once|next|this)$/.test(c.words.folded[i] as string);

/** "Dakar will be next, in September". */
const isNext = (c: GatherContext, at: number, s: Sentence): Round | null => {
  if (c.words.folded[at] !== "next" || !clauseEnds(c, at + 1, s)) return null;
  const round = placeBefore(c, at, s);
  return round?.status === "planned" ? { ...round, atHome: true } : null;
};

/** "Vienna will be the venue once more in July", "Dakar will be the place", "Lima had been the venue in March". */
const isVenue = (c: GatherContext, at: number, s: Sentence): Round | null => {
  if (!VENUES.has(c.words.folded[at] as string) || !clauseEnds(c, at + 1, s)) return null;
  const round = placeBefore(c, at, s);
  if (!round) return null;
  const more = some(c, s.first, Math.min(s.last, at + REACH), AGAIN);
  const times = timesOf(c, s);
  return (round.status === "planned" ? more || isAhead(c, times) : isPast(c, times)) ? round : null;
};

/** "Next time it will be Lima", "Next time the two will sit in Lima". */
const nextTime = (c: GatherContext, at: number, s: Sentence): Round | null => {
  const { folded } = c.words;
  if (folded[at] !== "next" || folded[at + 1] !== "time" || at !== s.first) return null;
  const is = folded[at + 2] === "it" && (folded[at + 3] === "will" || folded[at + 3] === "is");
  const place = (c.townsIn.get(s.index) ?? []).find((p) => p.first > at && p.first - at <= REACH && p.name !== null);
  return is && place ? { at, status: "planned", places: [place] } : null;
};

const TO_COME = set("to will is are be agreed due shall");
/** "Talks resume on Monday in Lima", "It was agreed to continue in Lima in June", "The Council sits again next year". */
const goesOn = (c: GatherContext, at: number, s: Sentence): Round | null => {
  const { folded } = c.words;
  const word = folded[at] as string;
  const again = SITS_AGAIN.has(word) && folded[at + 1] === "again";
  const up = word === "taken" && folded[at + 1] === "up" && folded[at + 2] === "again";
  const taken = (word === "continued" || up) && folded[at - 1] === "be";
  if (!again && !taken && !RESUME.has(word)) return null;
  const subject =
    at - 1 >= s.first &&
    (GATHERING.has(folded[at - 1] as string) || (TO_COME.has(folded[at - 1] as string) && some(c, at - REACH, at, GATHERING)));
  const places = within(c, s);
  const times = timesOf(c, s);
  // "Talks continue": they are going on.
  return subject && isAhead(c, times) && !some(c, s.first, at, PURPOSE) ? { at, status: "planned", places } : null;
};
const PURPOSE = set("ready willing able want wants hopes hope need needs must refused refuses offered wish wishes like");

/** "October 4 and 5 are pencilled in for the next round", "A date in May has been set for the twelfth session". */
const isFixed = (c: GatherContext, at: number, s: Sentence): Round | null => {
  const { folded } = c.words;
  if (!FIXED.has(folded[at] as string)) return null;
  for (let i = at + 1; i < Math.min(s.last - 2, at + 4); i++) {
    if (folded[i] !== "for" && folded[i] !== "as") continue;
    const noun = i + 2 + (folded[i + 2] && (folded[i + 3] ?? "") && (c.words.gap[i + 3] as number) & GAP.hyphen ? 2 : 1);
    const ordered =
      ORDER.has(folded[i + 2] as string) ||
      /^(?:\d+(?:st|nd|rd|th)|.*(?:th|ieth|first|second|third))$/.test(folded[noun - 1] as string);
    const the = folded[i + 1] === "the" || folded[i + 1] === "a" || folded[i + 1] === "their";
    if (!the || !ordered || !ROUNDS.has(folded[noun] ?? "")) return null;
    const times = timesOf(c, s);
    const [subject] = (c.townsIn.get(s.index) ?? []).filter((p) => p.name !== null && (p.first - s.first <= 1 || p.first > noun));
    return isAhead(c, times) || subject ? { at, status: "planned", places: subject ? [subject] : within(c, s) } : null;
  }
  return null;
};

/** What a report tells before as held or to come between two sides, or of a body: gatherings first, what is held, what is told first. */
const seriesBefore = (c: GatherContext, all: readonly Event[], s: Sentence): Event | null => {
  const fits = all.filter(
    (e) =>
      e.sentence < s.index &&
      s.index - e.sentence <= FAR &&
      (e.status === "held" || e.status === "planned") &&
      (e.kind === "gathering" || (e.kind === "meeting" && partiesOf(e, c.entities).length > 1)),
  );
  return (
    fits.sort((a, b) => Number(b.kind === "gathering") - Number(a.kind === "gathering") || b.sentence - a.sentence)[0] ?? null
  );
};

const athome = (c: GatherContext, e: Event, [place]: readonly PlaceMention[]): boolean =>
  e.participants.some((p) => (c.entities[p.entity] as Entity).party === place?.country);

const peopleOf = (c: GatherContext, series: Event): Participation[] =>
  series.kind === "gathering"
    ? sidesOf(c, series, { status: "planned", times: [] })
    : theirOwn(c, series).map((p) => ({ ...p, role: "party" as const }));

const NUMBERED =
  /^(?:the )?(?:[\w-]+(?:th|ieth|first|second|third)|\d+(?:st|nd|rd))\s+(?:(?:round|session|meeting|sitting|edition|summit) of (?:the )?)?/i;
/** "thirty-sixth round of the Lima Talks": the next round is of the same talks, and not that one. */
const unnumbered = (o: Event["occasion"]): Event["occasion"] => o && { ...o, name: o.name.replace(NUMBERED, "") };

const eventOf = (c: GatherContext, { at, status, places }: Round, series: Event, s: Sentence): Event => ({
  kind: series.kind,
  status,
  triggers: [{ first: at, last: at + 1, kind: series.kind, status, sentence: s.index, parts: [], anaphoric: false, noun: true }],
  participants: peopleOf(c, series),
  times: timesOf(c, s),
  places: [...places],
  occasion: series.kind === "gathering" ? unnumbered(series.occasion) : null,
  sentence: s.index,
});

/** "Dakar will be next, in September", "Vienna will be the venue once more", "Talks resume on Monday": the next round of what a report tells. */
const nextRounds = (c: GatherContext, all: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const at of CUES(c.words)) {
    const s = c.actorAt[at] === -1 ? toldAt(c, at) : null;
    if (!s || out.length === MOST || some(c, s.first, s.last, NOT)) continue;
    const round = isNext(c, at, s) ?? isVenue(c, at, s) ?? nextTime(c, at, s) ?? goesOn(c, at, s) ?? isFixed(c, at, s);
    if (!round || alreadyTold([...all, ...out], s)) continue;
    const series = seriesBefore(c, all, s);
    if (series && (!round.atHome || athome(c, series, round.places))) out.push(eventOf(c, round, series, s));
  }
  return out;
};

/** Other sittings of what a report tells, past and to come. */
export const otherRounds = (c: GatherContext, all: readonly Event[]): Event[] => {
  const out = otherSittings(c, all);
  out.push(...nextHosts(c, [...all, ...out]));
  out.push(...nextRounds(c, [...all, ...out]));
  return out;
};
