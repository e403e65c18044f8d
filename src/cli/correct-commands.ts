/** The commands by which people correct the record. */
import type { Command } from "commander";
import type { CorrectionRequest } from "../answers/corrections/request.ts";
import type { DecidedBy } from "./correct.ts";

type Options = Record<string, string | boolean | undefined>;
type Run = (work: () => Promise<number>) => () => Promise<void>;

export const CORRECT_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  correct: [
    'chancery correct merge e-1f0c… e-77ab… --reason "one dinner, two datelines"',
    'chancery correct one e-1f0c… --reason "both tell the dinner of the 3rd"',
    'chancery correct two e-1f0c… e-77ab… --reason "morning talks and the evening call"',
    'chancery correct split e-1f0c… r-90aa… --reason "that report is of the talks in May"',
    'chancery correct reject e-1f0c… --reason "a football match"',
    'chancery correct set e-1f0c… when 2024-07-06 --reason "the ministry\'s page says so"',
    'chancery correct set e-1f0c… "participants/Hakan Fidan/office" "Minister of Foreign Affairs" --reason typo',
    'chancery correct person "Ilham Aliev" "Ilham Aliyev" --id Q57643 --reason "a misspelling"',
    'chancery correct undo c-3e4f… --reason "it was right"',
  ],
  corrections: ["chancery corrections", "chancery corrections --format jsonl"],
  forget: ['chancery forget r-90aa… --reason "withdrawn by its publisher"'],
};

const text = (v: string | boolean | undefined): string | undefined => (typeof v === "string" ? v : undefined);

const decided = (c: Command): Command =>
  c
    .option("--reason <words>", "why; kept with the correction")
    .option("--by <name>", "who decides (default: your user name)")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)");

const decidedBy = (o: Options): DecidedBy => ({ reason: text(o.reason), by: text(o.by), record: text(o.record) });

export const correctCommands = (program: Command, run: Run): void => {
  const correct = program
    .command("correct")
    .description("correct the record: kept as yours, reapplied after every re-reading, undone at will");
  const ask = (request: CorrectionRequest, o: Options): Promise<void> =>
    run(async () => (await import("./correct.ts")).correct(request, decidedBy(o)))();

  decided(correct.command("merge").argument("<engagements...>").description("these are one engagement")).action(
    (engagements: string[], o: Options) => ask({ kind: "merge", engagements }, o),
  );
  decided(
    correct
      .command("one")
      .argument("<engagement>")
      .description("reviewed: it is one; no doubt about its accounts is raised again"),
  ).action((engagement: string, o: Options) => ask({ kind: "one", engagement }, o));
  decided(
    correct
      .command("two")
      .argument("<engagement>")
      .argument("<other>")
      .description("reviewed: they are two; no doubt about the pair is raised again"),
  ).action((engagement: string, other: string, o: Options) => ask({ kind: "two", engagements: [engagement, other] }, o));
  decided(
    correct
      .command("split")
      .argument("<engagement>")
      .argument("<reports...>")
      .description("these reports tell another engagement"),
  ).action((engagement: string, reports: string[], o: Options) => ask({ kind: "split", engagement, reports }, o));
  decided(
    correct.command("reject").argument("<engagement>").argument("[reports...]").description("no engagement at all: misread"),
  ).action((engagement: string, reports: string[], o: Options) => ask({ kind: "reject", engagement, reports }, o));
  decided(
    correct
      .command("set")
      .argument("<engagement>")
      .argument("<field>", "kind, status, when, where, occasion, format, participants/NAME, participants/NAME/office")
      .argument("[value]", "left out: nothing (no place, no occasion, a participant taken out)")
      .description("this value stands"),
  ).action((engagement: string, field: string, value: string | undefined, o: Options) =>
    ask({ kind: "set", engagement, field, value: value ?? null }, o),
  );
  decided(
    correct
      .command("person")
      .argument("<was>", "the participant as the record has them: an id or a name")
      .argument("<is>", "who it is: a name, or an id of the knowledge base")
      .option("--id <id>", "the Wikidata id of who it is")
      .option("--in <engagement>", "in this engagement only (default: wherever they take part)")
      .description("this person is another"),
  ).action((was: string, is: string, o: Options) =>
    run(async () => {
      const { correct: keep, identityOf } = await import("./correct.ts");
      return keep({ kind: "person", engagement: text(o.in), was, is: identityOf(is, text(o.id)) }, decidedBy(o));
    })(),
  );
  decided(correct.command("undo").argument("<correction>").description("a correction no longer holds")).action(
    (id: string, o: Options) => run(async () => (await import("./correct.ts")).undo(id, decidedBy(o)))(),
  );

  decided(
    program
      .command("forget")
      .argument("<report>")
      .description("a report's text and claims go, and do not come back; what others said stays"),
  ).action((report: string, o: Options) => ask({ kind: "forget", report }, o));

  program
    .command("corrections")
    .description("every correction, and whether it still fits")
    .option("--format <format>", "text or jsonl", "text")
    .option("--record <folder>", "the record to use (default: a folder in your data directory)")
    .action((o: Options) =>
      run(async () => (await import("./correct.ts")).corrections(text(o.format) ?? "text", text(o.record)))(),
    );
};
