import type { ReactNode } from "react";
import type { Account, Said, TableRow } from "../api/types.ts";
import { sayField } from "../engagement/sayValue.ts";
import { SourceWordsLine } from "../parts/SourceWordsLine.tsx";
import { Name } from "../parts/Words.tsx";
import type { Column } from "../table/column.ts";
import { sayDate } from "../text/dates.ts";
import { KINDS as KIND_NAMES, label, STATUSES } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";

const STANDINGS: Record<TableRow["standing"], string> = {
  differs: "Told differently",
  agreed: "Agreed",
  one: "One alone",
};
export const sayStanding = (standing: TableRow["standing"]): string => STANDINGS[standing];

const KINDS: Record<TableRow["kind"], string> = { field: "Value", topic: "Topic", statement: "Said" };

function sayAbout(row: TableRow): string {
  if (row.kind === "field") return sayField(row.about);
  return row.kind === "statement" ? (row.about === "BOTH" ? "the sides" : partyName(row.about)) : row.about;
}

/** A field's value as readers say it; what somebody said stands as it came. */
function sayCompared({ kind, about }: TableRow, value: string): string {
  if (kind !== "field") return value;
  if (about === "kind") return label(KIND_NAMES, value);
  if (about === "status") return label(STATUSES, value);
  return about === "when" ? value.split("/").map(sayDate).join(" – ") : value;
}

/** How told, on which topic, about what, and a column for each account. */
export function columns(accounts: readonly Account[]): readonly Column<TableRow>[] {
  return [
    {
      key: "standing",
      title: "How told",
      value: (row) => sayStanding(row.standing),
      cell: (row) => <span className={`compare-standing compare-${row.standing}`}>{sayStanding(row.standing)}</span>,
    },
    { key: "topic", title: "Topic", value: (row) => row.topic },
    {
      key: "about",
      title: "About",
      value: (row) => `${KINDS[row.kind]}: ${sayAbout(row)}`,
      cell: (row) => (
        <>
          <span className="soft note">{KINDS[row.kind]}</span>
          <br />
          <Name>{sayAbout(row)}</Name>
        </>
      ),
    },
    ...accounts.map(
      (account, at): Column<TableRow> => ({
        key: `account-${at}`,
        title: account.name,
        value: (row) => row.cells[at]?.map((said) => sayCompared(row, said.value)).join("; ") || null,
        cell: (row) => <AccountCell row={row} said={row.cells[at] ?? []} />,
      }),
    ),
  ];
}

function AccountCell({ row, said }: { readonly row: TableRow; readonly said: readonly Said[] }): ReactNode {
  if (said.length === 0) return <span className="compare-silent">silent</span>;
  return (
    <ul className="compare-said">
      {said.map((one) => (
        <li key={`${one.value} ${one.words?.report} ${one.words?.start}`}>
          <strong>
            <Name>{sayCompared(row, one.value)}</Name>
          </strong>
          {one.words !== null && <SourceWordsLine words={one.words} />}
        </li>
      ))}
    </ul>
  );
}
