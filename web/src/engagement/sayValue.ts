import { sayWhen } from "../text/dates.ts";
import { partyName } from "../text/parties.ts";

const FIELDS: Record<string, string> = {
  kind: "Kind",
  status: "Status",
  when: "When",
  where: "Where",
  occasion: "Occasion",
  format: "Format",
  participants: "Who",
  reports: "Reports",
  topics: "Topics",
  name: "name",
  office: "office",
  for: "for whom",
  role: "role",
};

/** "participants/0/office" -> "Who 1, office"; "when" -> "When". */
export function sayField(field: string): string {
  return field
    .split("/")
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : (FIELDS[step] ?? step)))
    .join(", ")
    .replace(/, (\d+)/g, " $1");
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A claimed value of any field in words; what has no words of its own is shown as it came. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return "not stated";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(sayValue).join("; ");
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.edtf === "string") {
    return sayWhen({ edtf: fields.edtf, from: text(fields.from), to: text(fields.to), basis: text(fields.basis) ?? "stated" });
  }
  const country = text(fields.country);
  if ("place" in fields)
    return [text(fields.place), country === null ? null : partyName(country)].filter((part) => part !== null).join(", ");
  const party = text(fields.for);
  const name = text(fields.name) ?? text(fields.label) ?? text(fields.office);
  if (name !== null) return party === null ? name : `${name} (${party})`;
  return party === null ? JSON.stringify(value) : partyName(party);
}
