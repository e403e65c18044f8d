import type { ReviewItemAnswer } from "../api/types.ts";
import { sayField } from "../engagement/sayValue.ts";
import { titleOf } from "../engagement/title.ts";
import { ENGAGEMENT_COLUMNS } from "../explore/engagementColumns.tsx";
import { engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";

/** What is in doubt, in the reader's words. */
export const DOUBTS: Record<ReviewItemAnswer["kind"], string> = {
  joined: "Held as one",
  apart: "Held apart",
  conflict: "Reports differ",
  unsure: "Little confidence",
};

/** The columns of the file of what waits for review: the doubt, the engagement, and the other one of a pair. */
export const REVIEW_COLUMNS: readonly Column<ReviewItemAnswer>[] = [
  { key: "doubt", title: "Doubt", value: (item) => DOUBTS[item.kind] },
  ...ENGAGEMENT_COLUMNS.map(({ key, title, value }) => ({
    key,
    title,
    value: (item: ReviewItemAnswer) => value(item.engagement),
  })),
  { key: "fields", title: "Fields in doubt", value: (item) => item.fields.map(sayField).join("; ") },
  { key: "other", title: "Other engagement", value: (item) => (item.other === null ? null : titleOf(item.other)) },
  {
    key: "otherLink",
    title: "Link to the other",
    value: (item) => (item.other === null ? null : window.location.origin + engagementAddress(item.other.id)),
  },
];
