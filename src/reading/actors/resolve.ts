import type { Actor, Entity } from "../document.ts";
import type { Parts } from "../pipeline.ts";
import { besideNamed } from "./beside-named.ts";
import { bothAre } from "./both-are.ts";
import { crowned } from "./crowned.ts";
import { partyOfHead } from "./delegation-head.ts";
import type { Names } from "./entity.ts";
import { facing } from "./facing.ts";
import { secretaryAtHome } from "./foreign-secretary.ts";
import { foretold } from "./foretold.ts";
import { groupNames, joinSpellings } from "./group-names.ts";
import { officesOfGroup } from "./group-office.ts";
import { homeOfficial } from "./home-official.ts";
import { inferParties } from "./infer-parties.ts";
import { officialMetAbroad, partiesMetAbroad } from "./met-abroad.ts";
import { namedBehind } from "./named-behind.ts";
import { partiesOfNeighbours } from "./neighbours.ts";
import { ofCountry } from "./of-country.ts";
import { ofHouse } from "./of-house.ts";
import { ofOrganization } from "./of-organization.ts";
import { ofOwner } from "./of-owner.ts";
import { ministryAtHome } from "./own-ministry.ts";
import { ownSide } from "./own-side.ts";
import { partiesNamed } from "./parties-named.ts";
import { Pointing } from "./pointing.ts";
import { predicateOf } from "./predicates.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { housesAtHome } from "./shared-houses.ts";

export interface Resolved {
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
}

/** Says who everybody is: people by name, unnamed officials by party and office, pointers by what they point to. */
export function* resolveActors(c: ResolveContext, found: readonly RawActor[]): Parts<Resolved> {
  const { words: w } = c;
  const raw = housesAtHome(c, found);
  const around = partiesNamed(c.names);
  const day = c.anchor.day ?? c.anchor.published ?? dayOf(c.anchor.edtf);
  const { builders, of } = groupNames(w, raw, day);
  yield;
  const names: Names = { words: w, knowledge: c.knowledge, day, around };
  const entities: Entity[] = [];
  for (const [b, made] of joinSpellings(builders, of, names)) {
    if (!made) continue;
    b.index = entities.length;
    entities.push({ ...made, index: b.index });
  }
  yield;
  const isBody = (party: string): boolean => c.knowledge.organization(party) !== null;
  partiesOfNeighbours(w, c.sentenceOf, raw, entities, (i) => of.get(i)?.index ?? -1, partyOfHead(c), isBody);
  officesOfGroup(c.sentenceOf, raw, entities, (i) => of.get(i)?.index ?? -1);
  yield;
  inferParties(entities, c, raw, names.day, around);
  partiesMetAbroad(c, raw, entities, (i) => of.get(i)?.index ?? -1);
  yield;
  const pointing = new Pointing(c, entities, names.day);
  const actors: Actor[] = [];
  const heads = new Map<number, number>();
  const actorOf = new Map<number, Actor>();
  const signer = of.get(raw.findIndex((a) => a.signs))?.index ?? -1;
  if (signer >= 0) pointing.signedBy(signer);
  const entityOf = (i: number): Entity | null => entities[of.get(i)?.index ?? -1] ?? null;
  // Whom those told before turned out to be, pointers too.
  const meant: (number | undefined)[] = [];
  const meantOf = (i: number): Entity | null => entityOf(i) ?? pointing.entities[meant[i] ?? -1] ?? null;
  const firstAt = (i: number): number => of.get(i)?.at ?? -1;
  const known = { entityOf: (i: number) => pointing.entities[of.get(i)?.index ?? meant[i] ?? -1] ?? null, firstAt };
  raw.forEach((told, i) => {
    const builder = of.get(i);
    pointing.lookAhead(() => namedBehind(c, raw, i, known)?.index ?? null);
    const a = (builder ? null : (ofOwner(raw, i, entityOf) ?? ofCountry(c, raw, i))) ?? told;
    if (a.nameWords && (!builder || builder.index < 0)) return;
    const index = actors.length;
    let found: number[];
    const house = ofHouse(c, raw, i);
    if (house) {
      found = pointing.inferred(house);
    } else if (builder) {
      found = [builder.index];
      if (a.pointer === "counterpart") pointing.titleCounterpart(a, builder.index);
    } else {
      const same = predicateOf(c, raw, i);
      const subject =
        same === null ? undefined : (pointing.saidOfNamed(a, entityOf(same)?.index) ?? pointing.saidOf(a, actorOf.get(same)));
      const both = bothAre(c, raw, i)?.flatMap((k) => entityOf(k)?.index ?? []);
      const meantNow = subject === undefined || subject < 0 ? foretold(c, raw, i, entityOf)?.index : subject;
      found = both?.length === 2 ? both : meantNow !== undefined ? [meantNow] : pointing.at(a, facing(c, raw, i, entityOf));
      const opener = ownSide(
        c,
        raw,
        i,
        found.map((e) => pointing.entities[e] as Entity),
        meantOf,
      );
      const own = found.length
        ? opener
        : (opener ??
          besideNamed(w, raw, i, entityOf) ??
          crowned(c, a) ??
          ofOrganization(c, a) ??
          secretaryAtHome(c, a) ??
          officialMetAbroad(c, raw, i, meantOf) ??
          homeOfficial(c, a) ??
          ministryAtHome(c, a));
      if (own) found = pointing.inferred(own);
    }
    meant[i] = found[0];
    // "I", where nothing says whose statement it is: nobody.
    if (a.pointer === "speaker" && !found.length) return;
    const actor: Actor = {
      index,
      kind: a.kind,
      first: a.first,
      last: a.last,
      nameWords: a.nameWords,
      offices: a.offices,
      entities: found,
      plural: a.plural,
      possessive: a.possessive,
    };
    actors.push(actor);
    actorOf.set(i, actor);
    if (a.headedAt !== null) heads.set(index, a.headedAt);
    pointing.seen(a, actor);
  });
  for (const [index, at] of heads) {
    const head = actors.find((x) => x.first >= at && x.first <= at + 2 && x.kind === "person");
    if (head) actors[index] = { ...(actors[index] as Actor), entities: head.entities };
  }
  return { actors, entities: pointing.entities };
}

/** A day inside a partial date, for looking up tenures. */
const dayOf = (edtf: string | null): string | null =>
  edtf === null ? null : edtf.length === 7 ? `${edtf}-15` : edtf.length === 4 ? `${edtf}-07-01` : null;
