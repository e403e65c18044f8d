import { type WhyReason, why as whyOf } from "../answers/why.ts";
import { engagementWords } from "../answers/words.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable } from "./terminal.ts";

const SHOWN = 5;

const reasonLines = (r: WhyReason): string[] => [
  `    ${r.for ? "for" : "against"}: ${r.says} (${r.field})`,
  ...[r.a, r.b].flatMap((w) =>
    w?.sentence ? [`      "${w.sentence}"  ${w.outlet ?? w.source} [${w.report} ${w.start}-${w.end}]`] : [],
  ),
];

/** Why two engagements are two, or two accounts one: what speaks for it and against it, with the words. */
export const why = async (a: string, b: string, format: string, record: RecordChoice): Promise<number> => {
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}: give text or json`);
  if (a === b) throw new UsageError(`why ${a} ${b}: give two engagements`);
  return withRecord(record, async (store) => {
    const found = whyOf(store, a, b);
    if (!found)
      throw new UsageError(
        `${store.engagement(a) ? b : a}: the record has no such engagement; chancery timeline and export print their ids`,
      );
    if (format === "json") {
      await print(JSON.stringify(found));
      return EXIT.ok;
    }
    await print(printable(`${found.a.id}  ${engagementWords(found.a)}`));
    if (!found.one) await print(printable(`${found.b.id}  ${engagementWords(found.b)}`));
    await print(found.one ? "one engagement" : "two engagements");
    for (const c of found.corrections) await print(printable(`  ${c.by} decided: ${c.kind} (${c.reason}) [${c.id}]`));
    for (const p of found.pairs.slice(0, SHOWN)) {
      await print(printable(`  ${p.a} and ${p.b}: ${p.verdict}: ${p.decidedBy.join("; ")}`));
      for (const r of p.reasons) for (const line of reasonLines(r)) await print(printable(line));
    }
    if (found.compared > SHOWN) await print(`  ${found.compared - SHOWN} more pairs of accounts; --format json has them`);
    return EXIT.ok;
  });
};
