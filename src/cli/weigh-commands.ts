/** The commands that weigh what the record holds: why two are two, where accounts differ, what changed, what to review. */
import type { Command } from "commander";
import type { RecordChoice } from "./open.ts";

type Options = Record<string, string | boolean | undefined>;
type Run = (work: () => Promise<number>) => () => Promise<void>;

export const WEIGH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  why: ["chancery why e-1f0c… e-77ab…"],
  compare: ["chancery compare e-1f0c…", "chancery compare e-1f0c… --by outlet", "chancery compare e-1f0c… --format json"],
  promises: ["chancery promises Ethiopia Somalia", "chancery promises TUR --format jsonl"],
  diff: [
    "chancery diff 2026-11-20                    what this record has learned since that day",
    "chancery diff ~/records/old ~/records/new",
    "chancery diff readings-before.jsonl readings-after.jsonl --format jsonl",
  ],
  review: ["chancery review", "chancery review --limit 100 --format jsonl"],
};

const AS_OF = "as the record was known on that day: YYYY-MM-DD, or a moment in UTC";

const text = (v: string | boolean | undefined): string | undefined => (typeof v === "string" ? v : undefined);

const choice = (o: Options): RecordChoice =>
  text(o.asOf) === undefined ? text(o.record) : { folder: text(o.record), asOf: text(o.asOf) as string };

export const weighCommands = (program: Command, run: Run): void => {
  program
    .command("why")
    .argument("<engagement>")
    .argument("<other>", "both as entries or readings name them")
    .description("why two engagements are two, or two accounts one: what speaks for and against, with the words")
    .option("--format <format>", "text or json", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .option("--as-of <date>", AS_OF)
    .action((a: string, b: string, o: Options) =>
      run(async () => (await import("./why.ts")).why(a, b, text(o.format) ?? "text", choice(o)))(),
    );

  program
    .command("compare")
    .argument("<engagement>")
    .description("two sides' readouts of one engagement: told by both, by one alone, differently")
    .option("--by <accounts>", "side or outlet: any number of accounts beside each other, and who published first")
    .option("--format <format>", "text or json", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .option("--as-of <date>", AS_OF)
    .action((id: string, o: Options) =>
      run(async () =>
        (await import("./compare.ts")).compare(id, { format: text(o.format) ?? "text", by: text(o.by) }, choice(o)),
      )(),
    );

  program
    .command("promises")
    .argument("<a>")
    .argument("[b]")
    .description("what was promised and planned, and the later words that tell whether it was kept, changed or dropped")
    .option("--format <format>", "text or jsonl", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .option("--as-of <date>", AS_OF)
    .action((a: string, b: string | undefined, o: Options) =>
      run(async () => (await import("./promises.ts")).promises(a, b, text(o.format) ?? "text", choice(o)))(),
    );

  program
    .command("diff")
    .argument("<old>", "a day (of this record), a record's folder, or a file of readings or of exported engagements")
    .argument("[new]", "the same; this record as it is, if left out")
    .description("what new reports, a new version or corrections changed")
    .option("--format <format>", "text or jsonl", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .action((old: string, now: string | undefined, o: Options) =>
      run(async () => (await import("./diff.ts")).diff(old, now, { format: text(o.format) ?? "text", record: text(o.record) }))(),
    );

  program
    .command("review")
    .description("what to look at first: doubtful merges, disagreements, values of little confidence")
    .option("--limit <number>", "how many (default: 20)")
    .option("--format <format>", "text or jsonl", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .option("--as-of <date>", AS_OF)
    .action((o: Options) =>
      run(async () => (await import("./review.ts")).review(text(o.format) ?? "text", text(o.limit), choice(o)))(),
    );
};
