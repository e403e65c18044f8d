import type { Conflict, CorrectionRequest, EngagementAnswer, ReviewItemAnswer } from "../api/types.ts";
import { sayField, sayValue } from "../engagement/sayValue.ts";

/** Something that a reviewer can decide on an item with one key. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** The reason that is kept with it, unless the reviewer writes another. */
  readonly reason: string;
  readonly request: CorrectionRequest;
}

/** The item's own id in the list and the address: the same while the doubt is the same. */
export const itemKey = (item: ReviewItemAnswer): string =>
  [item.kind, item.pair === null ? item.engagement.id : `${item.pair.a} ${item.pair.b}`].join(" ");

/** What can be decided; values of a conflict want the whole engagement, which comes a moment later (null until then). */
export function choicesOf(item: ReviewItemAnswer, whole: EngagementAnswer | null): readonly Choice[] {
  const { engagement, other, pair } = item;
  switch (item.kind) {
    case "apart":
      if (other === null) return [];
      return [
        {
          key: "m",
          label: "Merge: one engagement",
          reason: "the two tell the same engagement",
          request: { kind: "merge", engagements: [engagement.id, other.id] },
        },
        {
          key: "y",
          label: "Right as it is: two",
          reason: "reviewed: two engagements",
          request: { kind: "two", engagements: [engagement.id, other.id] },
        },
      ];
    case "joined":
      if (pair === null) return [];
      return [
        {
          key: "s",
          label: "Split: two engagements",
          reason: "the second account tells another engagement",
          request: { kind: "split", engagement: engagement.id, reports: [pair.b] },
        },
        {
          key: "y",
          label: "Right as it is: one",
          reason: "reviewed: one engagement",
          request: { kind: "one", engagement: engagement.id },
        },
      ];
    case "conflict":
      return whole === null
        ? []
        : valueChoices(
            engagement.id,
            whole.conflicts.filter((one) => item.fields.includes(one.field)),
          );
    case "unsure":
      return [
        {
          key: "r",
          label: "Reject: no engagement",
          reason: "misread: no engagement is told",
          request: { kind: "reject", engagement: engagement.id },
        },
        {
          key: "y",
          label: "Right as it is",
          reason: "reviewed: an engagement of this kind",
          request: { kind: "set", engagement: engagement.id, field: "kind", value: engagement.kind },
        },
      ];
  }
}

const MOST_KEYS = 9;

function valueChoices(engagement: string, conflicts: readonly Conflict[]): readonly Choice[] {
  return conflicts
    .flatMap((conflict) =>
      conflict.values.flatMap(({ value }) => {
        const settable = asSettable(conflict.field, value);
        return settable === null ? [] : [{ field: conflict.field, value, settable }];
      }),
    )
    .slice(0, MOST_KEYS)
    .map(({ field, value, settable }, at) => ({
      key: String(at + 1),
      label: `${sayField(field)}: ${sayValue(value)}`,
      reason: `${sayField(field).toLowerCase()} as this report has it`,
      request: { kind: "set", engagement, field, value: settable },
    }));
}

/** A claimed value as a correction takes it; null where a correction cannot set the field. */
export function asSettable(field: string, value: unknown): string | readonly string[] | null {
  if (field === "format" && Array.isArray(value)) return value.map(String);
  if (["kind", "status"].includes(field) && typeof value === "string") return value;
  if (typeof value === "string" && field === "when") return value;
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => (typeof fields[name] === "string" && fields[name] !== "" ? fields[name] : null);
  if (field === "when") return text("edtf");
  if (field === "where") return [text("place"), text("country")].filter((part) => part !== null).join(", ") || null;
  return field === "occasion" ? text("name") : null;
}
