import type { EngagementSummary } from "../api/types.ts";
import { placeOf } from "../parts/EngagementRow.tsx";
import { callParticipant } from "../parts/participants.ts";
import { StatusBadge } from "../parts/StatusBadge.tsx";
import { Name } from "../parts/Words.tsx";
import { engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { sayWhen } from "../text/dates.ts";
import { KINDS, label, STATUSES } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";

const NAMED = 6;

const who = (item: EngagementSummary): string =>
  item.participants
    .map((one) =>
      one.name !== null && one.for !== null && one.type === "person"
        ? `${callParticipant(one)} (${one.for})`
        : callParticipant(one),
    )
    .join("; ");

const shortly = (item: EngagementSummary): string => {
  const more = item.participants.length - NAMED;
  return more <= 1 ? who(item) : `${who({ ...item, participants: item.participants.slice(0, NAMED) })} and ${more} more`;
};

/** The columns of a list of engagements; a sorted date is the first day that it may have been. */
export const ENGAGEMENT_COLUMNS: readonly Column<EngagementSummary>[] = [
  {
    key: "when",
    title: "When",
    value: (item) => item.when.edtf || item.when.from || item.when.to,
    cell: (item) => (
      <a className="table-when" href={engagementAddress(item.id)}>
        {sayWhen(item.when)}
      </a>
    ),
  },
  { key: "kind", title: "Kind", value: (item) => label(KINDS, item.kind) },
  {
    key: "status",
    title: "Status",
    value: (item) => label(STATUSES, item.status),
    cell: (item) => <StatusBadge status={item.status} />,
  },
  {
    key: "who",
    title: "Who",
    value: who,
    cell: (item) => (item.participants.length === 0 ? <span className="soft">not named</span> : <Name>{shortly(item)}</Name>),
  },
  {
    key: "where",
    title: "Where",
    value: (item) =>
      item.where === null
        ? null
        : [item.where.place, item.where.country === null ? null : partyName(item.where.country)]
            .filter((part) => part !== null)
            .join(", "),
    cell: (item) => (item.where === null ? <span className="soft">–</span> : placeOf(item.where)),
  },
  { key: "occasion", title: "Occasion", value: (item) => item.occasion?.name ?? null },
  { key: "reports", title: "Reports", number: true, value: (item) => item.reports },
  { key: "link", title: "Link", fileOnly: true, value: (item) => window.location.origin + engagementAddress(item.id) },
];
