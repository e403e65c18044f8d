/** When a value that was read counts as the gold's: persons, offices, parties, occasions, dates. Follows the shared scorer. */
import { join } from "node:path";
import { type GoldEngagement, type GoldParticipant, jsonLines } from "../gold.ts";
import { alike, fold, overlap, words } from "./words.ts";

/** What both gold and readings say of a participant. */
export type Party = Pick<GoldParticipant, "name" | "office" | "for" | "type">;

/** What the scorer reads of an engagement that was read. */
export interface Read {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly when: { readonly from: string | null; readonly to: string | null; readonly edtf?: string } | null;
  readonly where: { readonly place: string | null; readonly country: string | null } | null;
  readonly participants: readonly (Party & { readonly role?: string; readonly basis?: { readonly name?: string } })[];
  readonly occasion: { readonly name: string } | null;
  readonly format: readonly string[];
}

const HONORIFIC = new Set(
  "sheikh shaikh sir dame lord lady dr mr mrs ms prof hon king queen prince princess emir amir sultan general excellency highness majesty".split(
    " ",
  ),
);
const OFFICE_NOISE = new Set("the of for and to a an his her minister's republic".split(" "));
const OFFICE_SAME: readonly (readonly [string, string])[] = [
  ["fm", "foreign minister"],
  ["top diplomat", "foreign minister"],
  ["external affairs", "foreign"],
  ["foreign affairs", "foreign"],
  ["secretary of state", "foreign minister"],
  ["sg", "secretary general"],
  ["secretary-general", "secretary general"],
  ["pm", "prime minister"],
  ["premier", "prime minister"],
  ["defense", "defence"],
  ["chairperson", "chair"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
];
const MARKS = ["deputy", "vice", "former", "acting", "ex", "designate", "elect", "assistant", "first"];

interface StateRow {
  readonly name: string;
  readonly longName?: string;
  readonly demonyms?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** Words of the names of states: they say for whom, not which office. */
const stateWords = (): Set<string> => {
  const rows = jsonLines<StateRow>(join(import.meta.dirname, "../../knowledge/states.jsonl"));
  const names = rows.flatMap((s) => [s.name, s.longName ?? "", ...(s.demonyms ?? []), ...(s.formerNames ?? [])]);
  const all = new Set(names.flatMap((n) => fold(n).split(/[ -]/)).filter((w) => w.length > 3));
  for (const w of "turkiye turkey turkish british american united states kingdom federation union".split(" ")) all.add(w);
  for (const w of "foreign affairs state council people security central democratic general national".split(" ")) all.delete(w);
  return all;
};
const STATES = stateWords();

const office = (s: unknown): Set<string> => {
  let t = ` ${fold(s)} `;
  for (const [a, b] of OFFICE_SAME) t = t.replaceAll(` ${a} `, ` ${b} `);
  return new Set(words(t).filter((w) => !OFFICE_NOISE.has(w)));
};

const bareOffice = (s: unknown): Set<string> => {
  const all = office(s);
  const core = [...all].filter((x) => !STATES.has(x));
  return new Set(core.length ? core : all);
};

const oneOffice = (gold: unknown, read: unknown): boolean => {
  const [a, b] = [bareOffice(gold), bareOffice(read)];
  if (!a.size || !b.size || MARKS.some((m) => a.has(m) !== b.has(m))) return false;
  const hit = [...a].filter((w) => b.has(w)).length;
  return hit / a.size >= 0.6 && hit / b.size >= 0.34;
};

/** Same office: most of the gold's words, little else, and deputy, former and the like on both sides or on neither. */
export const sameOffice = (gold: string | null, read: string | null): boolean =>
  oneOffice(gold, read) ||
  String(read ?? "")
    .split(/[,;]| and /)
    .some((part) => oneOffice(gold, part));

const nameWords = (p: Party): string[] => words(p.name).filter((w, _, all) => all.length === 1 || !HONORIFIC.has(w));

const samePerson = (a: Party, b: Party): boolean => {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [lastX, lastY] = [x.at(-1), y.at(-1)];
  if (!lastX || !lastY) return false;
  const [firstX, firstY] = [x[0] as string, y[0] as string];
  if (alike(lastX, lastY)) return x.length < 2 || y.length < 2 || alike(firstX, firstY) || firstX[0] === firstY[0];
  return (
    x.filter((w) => y.some((v) => alike(v, w))).length >= 2 ||
    (x.length === 1 && y.some((v) => alike(v, firstX))) ||
    (y.length === 1 && x.some((v) => alike(v, firstY)))
  );
};

/** Someone the report does not name (a state, a body, "the Georgian foreign minister") is known by party and office. */
const unnamed = (p: Party): boolean =>
  !words(p.name).length || !p.office || fold(p.office) === "leader" || Boolean(p.type && p.type !== "person");

export const sameParty = (a: Party, b: Party): boolean =>
  samePerson(a, b) ||
  (Boolean(a.for) &&
    a.for === b.for &&
    (unnamed(a) || unnamed(b)) &&
    (!a.office || !b.office || fold(a.office) === "leader" || overlap(office(a.office), office(b.office)) >= 0.5));

export const sameOccasion = (gold: GoldEngagement, read: Read): boolean => {
  const [x, y] = [new Set(words(gold.occasion)), new Set(words(read.occasion?.name))];
  return x.size > 0 && y.size > 0 && overlap(x, y) >= 0.6;
};

/** Whether the gold accepts this other value of a field. */
export const fair = (e: GoldEngagement, field: string, value: string | null): boolean =>
  (e.accept?.[field] ?? []).some(
    (v) => v === "*" || v === value || (typeof v === "string" && typeof value === "string" && fold(v) === fold(value)),
  );

export const dateAgrees = (gold: GoldEngagement, read: Read): boolean => {
  const { from = null, to = null } = read.when ?? {};
  if (fair(gold, "date", from === to ? from : null)) return true;
  if (from && fair(gold, "date", from.slice(0, 7)) && from.slice(0, 7) === to?.slice(0, 7)) return true;
  if (!gold.date) {
    if (gold.dateNotBefore) return from !== null && from >= gold.dateNotBefore && from !== to;
    return from === null || to === null || from.slice(0, 7) !== to.slice(0, 7);
  }
  // A visit or a gathering may last: its gold date is its first day.
  if (from === gold.date && (gold.kind === "visit" || gold.kind === "gathering")) return true;
  if (gold.date.length === 10) return from === gold.date && to === gold.date;
  return Boolean(from?.startsWith(gold.date) && to?.startsWith(gold.date));
};
