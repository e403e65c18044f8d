import type { DiffAnswer } from "../api/types.ts";
import { sayField, sayValue } from "../engagement/sayValue.ts";

type Change = DiffAnswer["items"][number];

/** One line of the table: a field that changed, or an engagement that came, went, or was put together with others. */
export interface ChangeRow {
  readonly key: string;
  readonly change: Change["change"];
  readonly engagement: Change["engagement"];
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const counted = (ids: readonly string[]): string => `${ids.length} ${ids.length === 1 ? "entry" : "entries"}`;

/** Lists are said by what left them and what came: of thirty reports, the one that is new. */
const listed = (value: unknown, other: unknown): unknown =>
  Array.isArray(value) && Array.isArray(other) ? value.filter((one) => !other.includes(one)) : value;

/** Topics are told by their ids: "human-rights". */
const inWords = (field: string, value: unknown): unknown =>
  field === "topics" && Array.isArray(value) ? value.map((id) => String(id).replaceAll("-", " ")) : value;

/** Reports are counted: their ids say nothing to a reader. */
const reportsSaid = (value: unknown, how: string): string | null => {
  const n = Array.isArray(value) ? value.length : 0;
  return n === 0 ? null : `${n} ${n === 1 ? "report" : "reports"} ${how}`;
};

const said = (value: unknown): string | null =>
  value === null || (Array.isArray(value) && !value.length) ? null : sayValue(value);

export const changeRows = (items: readonly Change[]): ChangeRow[] =>
  items.flatMap(({ change, engagement, fields, old, new: now }): ChangeRow[] => {
    const key = `${old.join(" ")} ${now.join(" ")}`;
    if (change !== "changed") {
      const several = change === "merged" || change === "split" || change === "regrouped";
      const told = `${engagement.reports} ${engagement.reports === 1 ? "report" : "reports"}`;
      const [before, after] = several ? [counted(old), counted(now)] : change === "added" ? [null, told] : [told, null];
      return [{ key, change, engagement, field: null, before, after }];
    }
    return fields.map((f) => {
      const [left, came] = [listed(f.old, f.new), listed(f.new, f.old)];
      const [before, after] =
        f.field === "reports"
          ? [reportsSaid(left, "taken out"), reportsSaid(came, "added")]
          : [said(inWords(f.field, left)), said(inWords(f.field, came))];
      return { key: `${key} ${f.field}`, change, engagement, field: sayField(f.field), before, after };
    });
  });
