import type { Actor, Sentence } from "../../document.ts";
import { toldInPresent } from "../../times/present.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human } from "../finding/trigger.ts";
import { denyStories } from "../status/denials.ts";
import { dropFallen } from "../status/fell-through.ts";
import { stoodUp } from "../status/stood-up.ts";
import { meantAt } from "../status/unrealised.ts";
import { placed } from "./contact-odds.ts";

/** Words from somebody to what is told of him. */
const NEAR = 6;

const takesPart = (e: Event, a: Actor): boolean => e.participants.some((p) => a.entities.includes(p.entity));

/** Whoever stands last before a word of a sentence, not too far off. */
const before = (c: GatherContext, { index }: Sentence, at: number): Actor | null =>
  (placed(c).actors.get(index) ?? []).findLast((a) => a.last <= at && at - a.last <= NEAR && !a.possessive && human(a)) ?? null;

/** "The Secretary of State should have been in Beijing, opposite X": meant, and told of one of them. */
const onlyMeant = (c: GatherContext, e: Event, s: Sentence): boolean => {
  const at = meantAt(c.words, s.first, s.last);
  const who = at < 0 ? null : before(c, s, at);
  return who !== null && takesPart(e, who);
};

/** True where nobody else is told of in a sentence. */
const ofThem = (c: GatherContext, e: Event, { index }: Sentence): boolean =>
  (placed(c).actors.get(index) ?? []).every((a) => !human(a) || takesPart(e, a));

/** "X never got on the train. He had an hour with Y before him", "They were down for Wednesday. He did not come": told right before it, in it, or right behind. */
const cameNot = (c: GatherContext, e: Event, s: Sentence): boolean => {
  if (stoodUp(c.words, s.first, s.last) >= 0) return true;
  return [s.index - 1, s.index + 1].some((n) => {
    const other = c.sentences[n];
    return (
      other !== undefined && other.region === s.region && stoodUp(c.words, other.first, other.last) >= 0 && ofThem(c, e, other)
    );
  });
};

const IN_DIARY = new Set("diary diaries calendar calendars agenda agendas programme program schedule itinerary".split(" "));
/** "Thursday at ten stands in the diaries of two ministers": the sentence before, told in the present. */
const inDiary = (c: GatherContext, s: Sentence): boolean =>
  [s.index - 1, s.index].some((n) => {
    const t = c.sentences[n];
    if (!t || t.region !== s.region || !toldInPresent(c.words, t.first, t.last)) return false;
    for (let i = t.first; i < t.last; i++) if (IN_DIARY.has(c.words.folded[i] as string) && c.actorAt[i] === -1) return true;
    return false;
  });

/** True where a contact told in the present is of a day to come. */
const isAhead = (c: GatherContext, e: Event, s: Sentence): boolean =>
  toldInPresent(c.words, s.first, s.last) &&
  ((c.day !== null && e.times.some((t) => t.from !== null && c.day !== null && t.from > c.day)) || inDiary(c, s));

/** What became of a contact told in free words, which is held by default: nothing, where somebody did not come; a plan, where it is told in the present of a day to come. */
export const settleFree = (c: GatherContext, e: Event): void => {
  const s = c.sentences[e.sentence];
  if (!s || e.status !== "held") return;
  if (onlyMeant(c, e, s) || cameNot(c, e, s)) e.status = "cancelled";
  else if (isAhead(c, e, s)) e.status = "planned";
};

const STANDS = new Set(["in", "at", "to"]);
/** "A jet landed in Neom on Sunday. In it sat X, on the way to Y": of a story that is denied, the one day and town of the sentence before, where its own tells none. */
const placeStory = (c: GatherContext, e: Event): void => {
  const first = Math.min(...e.triggers.map((t) => t.sentence));
  if (e.status !== "denied" || !c.sentences[first - 1] || c.sentences[first - 1]?.region !== c.sentences[first]?.region) return;
  const days = (c.timesIn.get(first - 1) ?? []).filter((t) => t.role === "at" && t.from !== null && t.from === t.to);
  if (!e.times.length && days.length === 1) e.times.push(...days);
  const towns = (c.townsIn.get(first - 1) ?? []).filter((p) => p.name !== null && STANDS.has(p.preposition));
  if (!e.places.length && towns.length === 1) e.places.push(...towns);
};

/** The chief engagement where no rule read another: what is told around it to have become of it. */
export const settleAlone = (c: GatherContext, e: Event): void => {
  dropFallen(c, [e]);
  denyStories(c, [e]);
  placeStory(c, e);
};

/** Adds what is told further on. Of those whose contact came to nothing, or is denied, no other is held that has no day of its own. */
export const joinFurther = (c: GatherContext, told: Event[], further: readonly Event[], chief: Event | null): void => {
  if (!further.length) return;
  for (const e of further) settleFree(c, e);
  const undone = chief?.status === "cancelled" || chief?.status === "denied";
  const ofChief = (e: Event): boolean =>
    undone && e.participants.every((p) => chief.participants.some((q) => q.entity === p.entity));
  const more = further.filter((e) => e.status !== "held" || e.times.length > 0 || !ofChief(e));
  told.splice(0, told.length, ...denyStories(c, [...told, ...more]));
  for (const e of told) placeStory(c, e);
};
