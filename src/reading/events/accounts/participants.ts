import type { Actor, Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Role } from "../../reading.ts";
import type { Words } from "../../words.ts";
import { listEndingWith, listStartingWith } from "../finding/lists.ts";
import { human, type Trigger } from "../finding/trigger.ts";
import type { Participation } from "./event.ts";
import { counts, type GatherContext, onBehalf, speaksFor } from "./told.ts";
import { travellingWith } from "./travelling-with.ts";

/** "he", "the spokesman": one alone, not named here. */
const pointsAtOne = (a: Actor): boolean => !a.nameWords && a.entities.length === 1;

/** The participants a trigger's actors stand for: people before the side or state they act for. */
export const participantsOf = (c: GatherContext, t: Pick<Trigger, "parts">): Participation[] => {
  const seen = new Set<number>();
  const all: Participation[] = [];
  for (const { actor, role } of t.parts)
    for (const entity of actor.entities) {
      if (seen.has(entity) || (pointsAtOne(actor) && speaksFor(c.entities[entity] as Entity)) || onBehalf(c, actor)) continue;
      seen.add(entity);
      all.push({ entity, actor: actor.index, role });
    }
  const entity = (p: Participation): Entity => c.entities[p.entity] as Entity;
  const people = all.filter((p) => ["person", "office"].includes(entity(p).type));
  if (!people.length) return all.filter((p) => counts(entity(p)));
  const spoken = new Set(people.map((p) => entity(p).party));
  return officialsFor(
    c,
    all.filter((p) => (people.includes(p) ? true : counts(entity(p)) && !spoken.has(entity(p).party))),
  );
};

/** What leads to further participants in an engagement's own sentence, with the role it gives them. */
const COMPANY = phrasesByFirst(
  "in the presence of; witnessed by; attended by; joined by; joined later by; accompanied by; in the company of; with the participation of; also attended by; watched/observed/overseen/flanked by; under/before the eyes of; under the eye/gaze of; under the watchful eye/eyes/gaze of",
);
const MEDIATED = phrasesByFirst(
  "facilitated by; mediated by; brokered by; moderated by; under the mediation of; under the auspices of",
);
const MEDIATING = new Set(["mediator", "mediating", "mediators"]);
const JOINED = new Set(["meeting", "signing", "gathering", "ceremony"]);
/** Whose names "including" begins: "a delegation of high-level officials, including X". */
const GROUPS = new Set(
  "delegation delegations officials ministers leaders members guests dignitaries lawmakers envoys ambassadors presidents aides others figures participants representatives heads delegates diplomats".split(
    " ",
  ),
);
/** Words between the group and its names. */
const GROUP_REACH = 9;
const namesOfGroup = (w: Words, i: number, first: number): boolean => {
  if (w.folded[i] !== "including" && !(w.folded[i] === "among" && w.folded[i + 1] === "them")) return false;
  for (let k = i - 1; k >= Math.max(first, i - GROUP_REACH); k--) if (GROUPS.has(w.folded[k] as string)) return true;
  return false;
};

/** The list of actors that begins within a few words. */
const listFrom = (c: GatherContext, from: number, last: number): Actor[] => {
  for (let k = from; k < Math.min(last, from + 3); k++) {
    const a = c.actorAt[k] as number;
    if (a >= 0) return listStartingWith(c, c.actors[a] as Actor, last);
  }
  return [];
};

const LOOKING_ON = new Set(["looking", "watching", "presiding", "observing"]);
/** "with A and B looking on": those who stand before the word, behind "with". */
const withThose = (c: GatherContext, i: number, first: number): Actor[] => {
  const before = c.actors[c.actorAt[i - 1] as number];
  const all = before && human(before) ? listEndingWith(c, before, first) : [];
  return all[0] && c.words.folded[all[0].first - 1] === "with" ? all : [];
};

/** Words between "who" and the verb of what he did next: "who [subsequently] met with". */
const NEXT_REACH = 3;
/** "received X, who then met with Y, accompanied by Z": what the guest went on to, in a clause of its own. */
const byRelative = ({ words }: GatherContext, r: Trigger, floor: number): boolean =>
  !r.noun && words.folded.slice(Math.max(floor, r.first - NEXT_REACH), r.first).includes("who");

/**
 * "signed in the presence of A and B", "facilitated by A", "with the Russian deputy minister acting as mediator":
 * who else was there, or brought the sides together, by the engagement's own sentence. `rivals`: what else that sentence tells.
 */
export const withCompany = (
  c: GatherContext,
  t: Trigger,
  people: Participation[],
  rivals: readonly Trigger[],
): Participation[] => {
  if (!people.length || !(JOINED.has(t.kind) || t.kind === "visit")) return people;
  const s = c.sentences[t.sentence] as { first: number; last: number };
  const end = Math.min(
    s.last,
    ...rivals.filter((r) => r.first > t.first && (r.kind !== t.kind || byRelative(c, r, t.last))).map((r) => r.first),
  );
  const { words: w } = c;
  const out = [...people];
  const add = (a: Actor, role: Role): void => {
    for (const entity of a.entities)
      if (
        !out.some((p) => p.entity === entity) &&
        (c.entities[entity] as Entity).name !== null &&
        (human(a) || role === "mediator")
      )
        out.push({ entity, actor: a.index, role });
  };
  if (t.kind === "visit") out.push(...travellingWith(c, t, people, end));
  for (let i = s.first; i < end; i++) {
    if (namesOfGroup(w, i, s.first)) for (const a of listFrom(c, i + (w.folded[i] === "among" ? 2 : 1), s.last)) add(a, "guest");
    if (i < t.first) continue;
    if (t.kind === "visit") continue;
    const mediated = phraseAt(MEDIATED, w, i),
      company = mediated ?? phraseAt(COMPANY, w, i);
    if (company) for (const a of listFrom(c, i + company.length, s.last)) add(a, mediated ? "mediator" : "guest");
    if (LOOKING_ON.has(w.folded[i] as string)) for (const a of withThose(c, i, s.first)) add(a, "party");
    if (MEDIATING.has(w.folded[i] as string)) {
      const at = [i - 1, i - 2, i - 3].map((k) => (k >= s.first ? (c.actorAt[k] as number) : -1)).find((a) => a >= 0) ?? -1;
      const before = at >= 0 ? (c.actors[at] as Actor) : null;
      if (before && w.folded[before.first - 1] === "with") add(before, "mediator");
    }
  }
  return spokenFor(c, out);
};

/** "A and a delegation of officials": whom a name of their own side tells. */
const ANYBODY = /\b(?:officials?|members?|delegates?|lawmakers?|aides?|diplomats?|representatives?)$/i;

/** Without the states and bodies for which somebody takes part. */
export const spokenFor = (c: GatherContext, all: Participation[]): Participation[] => {
  const entity = (p: Participation): Entity => c.entities[p.entity] as Entity;
  const parties = new Set(all.filter((p) => ["person", "office"].includes(entity(p).type)).map((p) => entity(p).party));
  const named = new Set(all.filter((p) => entity(p).type === "person" && entity(p).name !== null).map((p) => entity(p).party));
  const nobody = (e: Entity): boolean =>
    e.type === "office" && e.person === null && named.has(e.party) && ANYBODY.test(e.office?.text ?? "");
  return all
    .filter((p) => !nobody(entity(p)))
    .filter((p) => ["person", "office"].includes(entity(p).type) || !parties.has(entity(p).party));
};

/** "rang Baku": a capital that is spoken to is the official of that state whom the report names. */
const officialsFor = (c: GatherContext, people: readonly Participation[]): Participation[] => {
  const classes = people.flatMap((p) => {
    const o = (c.entities[p.entity] as Entity).office;
    return o?.officeClass ? [o.officeClass] : [];
  });
  return people.map((p) => {
    const e = c.entities[p.entity] as Entity;
    if (e.type !== "state" || !classes.length) return p;
    const named = c.entities.filter(
      (x) => x.type === "person" && x.party === e.party && x.office?.officeClass && classes.includes(x.office.officeClass),
    );
    return named.length === 1 ? { ...p, entity: (named[0] as Entity).index } : p;
  });
};
