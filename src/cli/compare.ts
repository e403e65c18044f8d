import { type CompareRow, compare as compareOf, type Said } from "../answers/compare/compare.ts";
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

/** Two sides' accounts of one engagement: what both tell, one alone, or each differently. */
export const compare = async (id: string, format: string, record: RecordChoice): Promise<number> => {
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}: give text or json`);
  return withRecord(record, async (store) => {
    const e = store.engagement(id);
    if (!e) throw new UsageError(`${id}: the record has no such engagement; chancery timeline and export print their ids`);
    const knowledge = openKnowledge();
    const found = compareOf(store, e, (party) => partyName(knowledge, party));
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
