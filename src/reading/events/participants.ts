import type { Actor, Entity } from "../document.ts";
import { listStartingWith } from "./clause.ts";
import type { Participation } from "./event.ts";
import { counts, type GatherContext } from "./told.ts";
import type { Trigger } from "./trigger.ts";

/** The participants a trigger's actors stand for: people before the side or state they act for. */
export const participantsOf = (c: GatherContext, t: Trigger): Participation[] => {
  const seen = new Set<number>();
  const all: Participation[] = [];
  for (const { actor, role } of t.parts)
    for (const entity of actor.entities) {
      if (seen.has(entity)) continue;
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

const MEDIATED = new Set("facilitated mediated brokered moderated".split(" "));

/** "facilitated by A and B", "with the Russian deputy minister acting as mediator": who brought the sides together. */
export const withMediators = (c: GatherContext, t: Trigger, people: Participation[]): Participation[] => {
  if (!people.length || !["meeting", "signing", "gathering"].includes(t.kind)) return people;
  const s = c.sentences[t.sentence] as { first: number; last: number };
  const { words: w } = c;
  const out = [...people];
  const add = (a: Actor): void => {
    for (const entity of a.entities)
      if (!out.some((p) => p.entity === entity) && (c.entities[entity] as Entity).name !== null)
        out.push({ entity, actor: a.index, role: "mediator" });
  };
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (MEDIATED.has(word) && w.folded[i + 1] === "by") {
      for (let k = i + 2; k < Math.min(s.last, i + 5); k++) {
        const a = c.actorAt[k] as number;
        if (a >= 0) {
          for (const x of listStartingWith(c, c.actors[a] as Actor, s.last)) add(x);
          break;
        }
      }
    }
    if ((word === "mediator" || word === "mediating" || word === "mediators") && i > t.first) {
      const before = c.actors.findLast((a) => a.last <= i && a.first >= s.first && i - a.last <= 2);
      if (before && w.folded[before.first - 1] === "with") add(before);
    }
  }
  return out;
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
