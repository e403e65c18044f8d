/** FollowTheMoney entities as the record gives them: an id, a schema, lists of values by property. */
import { createHash } from "node:crypto";

export interface Value {
  readonly value: string;
  /** The words it was read from. */
  readonly words: string | null;
  /** Days of publication of the first and last report that says so; null for what the knowledge base says. */
  readonly first: string | null;
  readonly last: string | null;
}
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Event" | "Person" | "PublicBody" | "Position" | "Occupancy";
  readonly properties: Readonly<Record<string, readonly Value[]>>;
}

/** Types of the properties used, as FollowTheMoney's model has them. */
export const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  name: "name",
  country: "country",
  wikidataId: "identifier",
  position: "string",
  organization: "entity",
  holder: "entity",
  post: "entity",
  startDate: "date",
  endDate: "date",
  date: "date",
  summary: "text",
  location: "address",
  involved: "entity",
  organizer: "entity",
  sourceUrl: "url",
  publisher: "string",
  recordId: "string",
  keywords: "string",
  topics: "topic",
};

/** An id of the letters that FollowTheMoney allows; a hash where others would be needed. */
export const ftmId = (kind: string, ...parts: readonly string[]): string =>
  `chy-${kind}-${createHash("sha1").update(parts.join("\n")).digest("hex").slice(0, 20)}`;

/** A value without words of its own. */
export const known = (value: string | null | undefined): Value[] =>
  value ? [{ value, words: null, first: null, last: null }] : [];
