import type { Actor, Entity } from "../../document.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import { human } from "../finding/trigger.ts";

/** Actors before it among whom the guest is looked for. */
const BACK = 40;

/**
 * "B received A in Riga ... From Riga the minister goes to Vilnius": of two ministers the one who was not at home there, though the other
 * was named last.
 */
export const fromHome = (c: GatherContext, told: Told): Told => {
  const { trigger: t, people } = told;
  const [one] = people;
  const actor = one && one.actor !== null ? c.actors[one.actor] : undefined;
  if (t.noun || people.length !== 1 || !one || actor?.kind !== "pronoun") return told;
  const { party, office } = c.entities[one.entity] as Entity;
  const leaves = (c.townsIn.get(t.sentence) ?? []).some(
    (p) => p.preposition === "from" && p.first < t.first && p.country === party,
  );
  if (!leaves || !office) return told;
  for (let k = actor.index - 1; k >= Math.max(0, actor.index - BACK); k--) {
    const a = c.actors[k] as Actor;
    const e = human(a) && a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
    if (e && e.party !== null && e.party !== party && e.office?.officeClass === office.officeClass)
      return { ...told, people: [{ ...one, entity: e.index, actor: a.index }] };
  }
  return told;
};
