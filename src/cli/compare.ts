import type { AccountsBy } from "../answers/compare/accounts.ts";
import { type CompareRow, compare as compareOf } from "../answers/compare/compare.ts";
import { type AccountsTable, accountsTable, type TableRow } from "../answers/compare/table.ts";
import type { Said } from "../answers/compare/telling.ts";
import { partyName } from "../answers/counts.ts";
import { engagementWords } from "../answers/words.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable } from "./terminal.ts";

const lines = (side: string, said: readonly Said[]): string[] =>
  said.flatMap((s) => [
    `    ${side}: ${s.value}`,
    ...(s.words?.sentence ? [`      "${s.words.sentence}"  [${s.words.report} ${s.words.start}-${s.words.end}]`] : []),
  ]);

const HEADS: readonly (readonly [CompareRow["standing"], (a: string, b: string) => string])[] = [
  ["differently", () => "told differently"],
  ["both", () => "told by both"],
  ["only-a", (a, b) => `only ${a}; ${b} is silent`],
  ["only-b", (a, b) => `only ${b}; ${a} is silent`],
];

const STANDINGS: Readonly<Record<TableRow["standing"], string>> = {
  agreed: "agreed",
  differs: "told differently",
  one: "told by one alone",
};

/** Any number of accounts: who they are, then row by row what each tells; who tells nothing is silent. */
const tableLines = ({ accounts, first, more, rows }: AccountsTable): string[] => [
  ...accounts.map((a, i) => `  ${a.name}  ${a.published ?? "undated"}${i === first ? "  first to publish" : ""}`),
  ...(more ? [`  and ${more} more, not shown`] : []),
  ...rows.flatMap((row) => [
    `  ${row.kind} ${row.about}: ${STANDINGS[row.standing]}`,
    ...row.cells.flatMap((said, i) =>
      said.length ? lines(accounts[i]?.name ?? "?", said) : [`    ${accounts[i]?.name}: silent`],
    ),
  ]),
];

export interface CompareOptions {
  readonly format: string;
  /** Any number of accounts, by side or by outlet; none: the chief two. */
  readonly by: string | undefined;
}

const byOf = (typed: string): AccountsBy => {
  if (typed !== "side" && typed !== "outlet") throw new UsageError(`--by ${typed}: give side or outlet`);
  return typed;
};

/** Accounts of one engagement: what they agree on, what is told differently, who is silent. */
export const compare = async (id: string, { format, by }: CompareOptions, record: RecordChoice): Promise<number> => {
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}: give text or json`);
  return withRecord(record, async (store) => {
    const e = store.engagement(id);
    if (!e) throw new UsageError(`${id}: the record has no such engagement; chancery timeline and export print their ids`);
    const knowledge = openKnowledge();
    const nameOf = (party: string): string => partyName(knowledge, party);
    const table = by === undefined ? null : accountsTable(store, e, byOf(by), nameOf);
    if (table) {
      if (format === "json") await print(JSON.stringify({ engagement: e, table }));
      else for (const line of [engagementWords(e), ...tableLines(table)]) await print(printable(line));
      return EXIT.ok;
    }
    const found = compareOf(store, e, nameOf);
    if (format === "json") {
      await print(JSON.stringify(found));
      return EXIT.ok;
    }
    await print(printable(engagementWords(e)));
    if (!found.sides) {
      await print("  one account only: nothing to compare it with");
      return EXIT.ok;
    }
    const { a, b, basis } = found.sides;
    await print(printable(`  ${a.name} beside ${b.name} (${basis})`));
    for (const [standing, head] of HEADS) {
      const rows = found.rows.filter((r) => r.standing === standing);
      if (rows.length) await print(printable(`  ${head(a.name, b.name)}`));
      for (const row of rows)
        for (const line of [`   ${row.kind} ${row.about}`, ...lines(a.name, row.a), ...lines(b.name, row.b)])
          await print(printable(line));
    }
    return EXIT.ok;
  });
};
