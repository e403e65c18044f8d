/** The first lines of a briefing: how much the record holds, and from how many. */
import { happened } from "../scan.ts";
import type { Material } from "./material.ts";
import { sayDate, sayWhen } from "./say.ts";

const counted = (n: number, one: string): string => `${n.toLocaleString("en-GB")} ${one}${n === 1 ? "" : "s"}`;

/** Who tells of the engagements that were counted. */
const told = (m: Material): string => {
  const tellings = m.store.toldBy(m.filter, { limit: m.counted.items.length }).items.flat();
  const reports = new Set(tellings.map(([report]) => report)).size;
  const sources = new Set(tellings.map(([, by]) => by)).size;
  return `told by ${counted(reports, "report")} of ${counted(sources, "source")}`;
};

export const leadOf = (m: Material, since: string | undefined): string => {
  const { items, total } = m.counted;
  const from = since ? ` since ${sayDate(since)}` : "";
  if (!items.length) return `The record holds no engagement of the two${from}.`;
  const held = items.filter(happened);
  const last = held[0] ? `, the last on ${sayWhen(held[0].when)}` : "";
  const holds = items.length < total ? `${counted(total, "engagement")}` : `${counted(held.length, "engagement")} held`;
  const newest = items.length < total ? `the newest ${items.length} ` : "";
  return `${holds} in the record${from}${last}; ${newest}${told(m)}. What no report tells is not here. Offices are those of ${sayDate(m.on)}.`;
};
