import { createHash } from "node:crypto";
import type { Source } from "../source.ts";
import { ftmEntities } from "./entities.ts";
import { PROPERTY_TYPES } from "./entity.ts";

/** Entities as JSON lines, as `ftm` reads them. */
export function* ftm(source: Source): Generator<string> {
  for (const { id, schema, properties } of ftmEntities(source)) {
    const values = Object.entries(properties).flatMap(([name, list]) =>
      list.length ? [[name, [...new Set(list.map((v) => v.value))]] as const] : [],
    );
    yield `${JSON.stringify({ id, schema, properties: Object.fromEntries(values) })}\n`;
  }
}

const DATASET = "chancery";

/** The key of a statement as FollowTheMoney makes it: the same statement has the same key everywhere. */
const keyOf = (entity: string, prop: string, value: string): string =>
  createHash("sha1").update(`${DATASET}.${entity}.${prop}.${value}`).digest("hex");

/** One value of one property a line, with the words it was read from and when it was first and last said. */
export function* ftmStatements(source: Source): Generator<string> {
  for (const { id, schema, properties } of ftmEntities(source))
    for (const [prop, list] of Object.entries(properties))
      for (const v of list)
        yield `${JSON.stringify({
          id: keyOf(id, prop, v.value),
          canonical_id: id,
          entity_id: id,
          schema,
          prop,
          prop_type: PROPERTY_TYPES[prop],
          value: v.value,
          dataset: DATASET,
          lang: null,
          original_value: v.words,
          origin: v.first === null ? "knowledge" : "reports",
          external: false,
          first_seen: v.first,
          last_seen: v.last,
        })}\n`;
}
