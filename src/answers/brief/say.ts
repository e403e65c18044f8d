/** A briefing's phrases: days, people, places and acts as somebody says them who reads the page aloud. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Act } from "../../reading/reading.ts";
import { townOf } from "../../record/places.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { partyName } from "../counts.ts";

const shape = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
const YEAR = shape({ year: "numeric" });
const MONTH = shape({ month: "long", year: "numeric" });
const DAY = shape({ day: "numeric", month: "long", year: "numeric" });

/** "2024-07-09" -> "9 July 2024", "2024-07" -> "July 2024"; what is no such date stands as it is. */
export const sayDate = (date: string): string => {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const form = day !== undefined ? DAY : month !== undefined ? MONTH : YEAR;
  return form.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
};

/** A date or an interval, which may be open to a side: "2024-09-20/.." -> "not before 20 September 2024". */
export const sayEdtf = (edtf: string): string => {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return sayDate(from);
  const isOpen = (edge: string): boolean => edge === "" || edge === "..";
  if (isOpen(to)) return isOpen(from) ? "undated" : `not before ${sayDate(from)}`;
  return isOpen(from) ? `not after ${sayDate(to)}` : `${sayDate(from)} to ${sayDate(to)}`;
};

/** A time at the precision at which it is known. */
export const sayWhen = ({ edtf, from, to, basis }: RecordEngagement["when"]): string => {
  if (from === null && to === null) return "undated";
  if (from === to) return sayDate(from ?? "");
  if (edtf && !edtf.includes("/")) return sayDate(edtf);
  if (from !== null && to !== null && (basis === "inferred" || basis === "known"))
    return `between ${sayDate(from)} and ${sayDate(to)}`;
  return sayEdtf(`${from ?? ".."}/${to ?? ".."}`);
};

/** "Putrajaya, Malaysia". */
const sayWhere = (knowledge: Knowledge, where: RecordEngagement["where"]): string => {
  const country = where?.country ? partyName(knowledge, where.country) : null;
  return [where?.place, townOf(where?.place ?? "") === country ? null : country].filter(Boolean).join(", ");
};

const sayParticipant = (p: RecordEngagement["participants"][number]): string => {
  const name = fullName(p);
  return `${name ?? p.office ?? "somebody"}${p.office && name ? `, ${p.office}` : ""}${p.for ? ` (${p.for})` : ""}`;
};

const NAMED = 4;

/** Those of the two sides first: in a round of many, they are why it stands here. `kinds`: "meeting and signing". */
const sayWho = (participants: RecordEngagement["participants"], sides: ReadonlySet<string>): string => {
  const isOfSides = (p: RecordEngagement["participants"][number]): boolean => p.for !== null && sides.has(p.for);
  const inOrder =
    participants.length > NAMED
      ? [...participants.filter(isOfSides), ...participants.filter((p) => !isOfSides(p))]
      : participants;
  const more = inOrder.length - NAMED;
  return `${inOrder.slice(0, NAMED).map(sayParticipant).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
};

/** "6 July 2024: meeting in Shusha, Azerbaijan: A, Foreign Minister (AZE); B ..." */
export const sayEngagement = (
  knowledge: Knowledge,
  e: RecordEngagement,
  sides: ReadonlySet<string>,
  kinds: string = e.kind,
): string => {
  const where = sayWhere(knowledge, e.where);
  const what = `${e.status === "held" ? "" : `${e.status} `}${kinds}${where ? ` in ${where}` : ""}`;
  const who = sayWho(e.participants, sides);
  return `${sayWhen(e.when)}: ${what}${e.occasion ? ` (${e.occasion.name})` : ""}${who ? `: ${who}` : ""}`;
};

const ACTS: Readonly<Record<Act, string>> = {
  inform: "told",
  emphasize: "emphasized",
  welcome: "welcomed",
  praise: "praised",
  thank: "thanked",
  congratulate: "congratulated",
  condole: "condoled",
  support: "supported",
  agree: "agreed",
  promise: "promised",
  invite: "invited",
  propose: "proposed",
  request: "asked for",
  concern: "voiced concern",
  criticize: "criticized",
  reject: "rejected",
  warn: "warned",
};

export const sayAct = (act: Act): string => ACTS[act];

/** Where what somebody else said or did begins: "to visit soon; Lind said ...", "..., and she pressed her host". */
const FURTHER = /;\s|, and (?:he|she|they|it|\p{Lu}[\p{L}'’-]+) (?=\p{Ll})/u;

/** What was said, without what another clause adds. */
export const sayAbout = (about: string): string => {
  const end = about.search(FURTHER);
  return end > 0 ? about.slice(0, end) : about;
};

/** "human-rights" -> "Human rights", where no engagement tells what the topic is called. */
export const sayTopic = (id: string, called: ReadonlyMap<string, string>): string => {
  const words = id.replaceAll("-", " ");
  return called.get(id) ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** "where" -> "place"; a field of a participant is told by its last part. */
export const sayField = (field: string): string => {
  const last = field.split("/").at(-1) ?? field;
  return { when: "date", where: "place", for: "party" }[last] ?? last;
};
