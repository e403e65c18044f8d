import type { Actor, Entity } from "../document.ts";
import { subjectsOf } from "./clause.ts";
import type { Event } from "./event.ts";
import type { GatherContext } from "./told.ts";

/** Verbs and phrases by which a further person is told to have been there. Each is the words after the subject. */
const PHRASES: readonly (readonly string[])[] = [
  ["were", "also", "in", "the", "room"],
  ["was", "also", "in", "the", "room"],
  ["were", "in", "the", "room"],
  ["was", "in", "the", "room"],
  ["was", "present"],
  ["were", "present"],
  ["was", "also", "present"],
  ["were", "also", "present"],
  ["had", "been", "at", "the", "table"],
  ["was", "at", "the", "table"],
  ["sat", "in"],
  ["attended"],
  ["also", "attended"],
  ["looked", "on"],
  ["joined", "them"],
  ["joined", "the", "talks"],
  ["joined", "the", "meeting"],
  ["joined", "the", "two"],
  ["took", "part"],
  ["also", "took", "part"],
  ["was", "among", "the", "guests"],
  ["were", "among", "the", "guests"],
  ["stood", "beside"],
  ["served", "as", "witness"],
  ["acted", "as", "mediator"],
];
const byFirst = new Map<string, (readonly string[])[]>();
for (const p of PHRASES) byFirst.set(p[0] as string, [...(byFirst.get(p[0] as string) ?? []), p]);

const KINDS = new Set(["meeting", "signing", "gathering", "ceremony"]);
/** How many sentences after an engagement its company may be told. */
const NEAR = 4;

/** The engagement that a later sentence's "sat in" is about: the last one held, told before it. */
const told = (events: readonly Event[], sentence: number): Event | null =>
  events.findLast(
    (e) =>
      KINDS.has(e.kind) &&
      e.status === "held" &&
      e.participants.length > 1 &&
      e.triggers.some((t) => t.sentence <= sentence && sentence - t.sentence <= NEAR),
  ) ?? null;

const named = (c: GatherContext, a: Actor): number[] =>
  a.entities.filter((e) => {
    const x = c.entities[e] as Entity;
    return x.type === "person" && x.name !== null && x.party !== null && (x.office !== null || x.person !== null);
  });

/** "Foreign Minister X sat in", "Y was present": adds who else was there to the engagement told before. */
export const addCompany = (c: GatherContext, events: readonly Event[]): void => {
  const { words: w } = c;
  for (const s of c.sentences) {
    if (s.region !== null) continue;
    for (let i = s.first; i < s.last; i++) {
      if (c.actorAt[i] !== -1) continue;
      const phrase = byFirst.get(w.folded[i] as string)?.find((p) => p.every((word, k) => w.folded[i + k] === word));
      if (!phrase) continue;
      const subjects = subjectsOf(c, i);
      const event = subjects.length ? told(events, s.index) : null;
      if (!event) continue;
      for (const a of subjects)
        for (const entity of named(c, a))
          if (!event.participants.some((p) => p.entity === entity))
            event.participants.push({ entity, actor: a.index, role: "guest" });
      i += phrase.length - 1;
    }
  }
};
