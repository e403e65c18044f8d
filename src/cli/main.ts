import { Command, CommanderError } from "commander";
import { isDay } from "../answers/is-day.ts";
import { readAhead } from "../knowledge/base-file.ts";
import { VERSION } from "../version.ts";
import { CORRECT_EXAMPLES, correctCommands } from "./correct-commands.ts";
import { EXIT, exitOf, UsageError } from "./exit.ts";
import { EXPORT_EXAMPLES, exportCommand } from "./export-command.ts";
import { KNOWLEDGE_EXAMPLES, knowledgeCommands, withOwnPeople } from "./knowledge-commands.ts";
import { asked, choice, type Options, record, text } from "./options.ts";
import { SERVE_EXAMPLES, serveCommands } from "./serve-commands.ts";
import { tell } from "./terminal.ts";
import { WEIGH_EXAMPLES, weighCommands } from "./weigh-commands.ts";

const program = new Command("chancery");
program
  .description(
    "Reads reports of diplomacy and keeps the record: who met whom, in which office, when, where, and what was said.\nEvery value shows the words it stands on.",
  )
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError("(chancery --help shows examples)")
  .addHelpText(
    "after",
    `
Examples:
  chancery read report.txt                    what one report says, without keeping it
  chancery read reports/ --format jsonl       the same for a folder, one JSON line a report
  curl -s URL | chancery read -               from a pipe
  chancery ingest reports/                    read a folder and keep it in your record
  chancery timeline Türkiye Azerbaijan        who met whom, in order of time
  chancery last Fidan Bayramov                what the two last did and said, cited
  chancery brief TUR AZE > brief.md           one or two pages before a meeting, every line cited
  chancery verify "A met B in Oslo on 3 May"   is this sentence backed, and by which words
  chancery export engagements --format csv    the record as data
  chancery serve                              the record in the browser

A and B are what you would type: "Türkiye", turkey, TUR, Fidan, OTS.
Exit status: 0 all well; 1 some input could not be read; 2 wrong usage; 3 the disk, a lock or a version stopped it.`,
  );

const sources = (c: Command): Command =>
  c
    .option("--published <date>", "day of publication of plain files: YYYY-MM-DD")
    .option("--outlet <name>", "who published plain files")
    .option("--url <url>", "where plain files came from");

const checkDate = (date: string | undefined): string | undefined => {
  if (date === undefined) return date;
  // A year or a month will do.
  const whole = [date, `${date}-01`, `${date}-01-01`];
  if (!whole.some(isDay)) throw new UsageError(`--published ${date}: give a day as YYYY-MM-DD`);
  return date;
};
const checkAddress = (url: string | undefined): string | undefined => {
  if (url !== undefined && !/^https?:\/\/[^\s/]/i.test(url)) throw new UsageError(`--url ${url}: give an address as https://…`);
  return url;
};
const sourceOptions = (o: Options) => ({
  published: checkDate(text(o.published)) ?? null,
  outlet: text(o.outlet) ?? null,
  url: checkAddress(text(o.url)) ?? null,
});

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  read: [
    "chancery read readout.txt",
    "chancery read reports/ --format jsonl > readings.jsonl",
    'cat page.html | chancery read - --published 2024-07-06 --outlet "Example Ministry"',
  ],
  ingest: ["chancery ingest reports/", "chancery ingest news.jsonl.gz --record ~/records/caucasus"],
  fetch: [
    "chancery fetch https://mfa.example/readouts/1",
    "chancery fetch https://mfa.example/feed.xml            lists it",
    "chancery fetch https://mfa.example/feed.xml --first 5",
    "",
    "Asks only public addresses, once each, and only what the site's robots.txt allows.",
  ],
  show: ["chancery show e-f5f12201bbf75e61-93"],
  timeline: ["chancery timeline Türkiye", "chancery timeline Fidan Bayramov"],
  last: ["chancery last TUR OTS"],
  brief: [
    "chancery brief Türkiye AZE > brief.md",
    "chancery brief Türkiye AZE --for AZE --since 2024-01-01 --format docx > brief.docx",
  ],
  search: ['chancery search "honorary consulate"'],
  verify: [
    'chancery verify "Espen Barth Eide met Tobias Billström in Oslo on 14 May 2024."',
    "",
    "Exit status: 0 backed; 4 contradicted; 5 not found; 6 backed in part.",
  ],
  status: ["chancery status --record ~/records/caucasus"],
  backup: ["chancery backup copy.sqlite"],
  ...EXPORT_EXAMPLES,
  ...SERVE_EXAMPLES,
  ...CORRECT_EXAMPLES,
  ...WEIGH_EXAMPLES,
  ...KNOWLEDGE_EXAMPLES,
};

let status: number = EXIT.ok;
/** Runs one command; its module is loaded only now, so that `read` starts without the store and the server. */
const run = (work: () => Promise<number>) => async (): Promise<void> => {
  status = await work();
};

sources(
  program
    .command("read")
    .argument("<paths...>", "files, folders, or - for standard input")
    .description("print what reports say; keeps nothing"),
)
  .option("--format <format>", "jsonl or text (default: text on a terminal, jsonl in a pipe)")
  .action((paths: string[], o: Options) =>
    run(async () => {
      const ahead = readAhead();
      const { read } = await import("./read.ts");
      await ahead;
      return read(paths, { ...sourceOptions(o), ...(text(o.format) ? { format: text(o.format) as string } : {}) });
    })(),
  );

record(
  sources(
    program
      .command("ingest")
      .argument("<paths...>", "files, folders, or -")
      .description("read reports and keep them in the record")
      .option("--recorded <date>", "when these were first held, for --as-of (default: now): YYYY-MM-DD"),
  ),
).action((paths: string[], o: Options) =>
  run(async () =>
    (await import("./ingest.ts")).ingest(paths, {
      ...sourceOptions(o),
      ...(text(o.record) !== undefined ? { record: text(o.record) as string } : {}),
      recorded: text(o.recorded),
    }),
  )(),
);

record(
  program
    .command("fetch")
    .argument("<addresses...>", "web addresses of pages or feeds")
    .description("read pages of the web and keep them in the record; feeds are listed, or taken from")
    .option("--all", "take every entry that a feed lists")
    .option("--first <number>", "take the first entries of a feed, as many as this")
    .option("--read", "print what the pages say; keep nothing")
    .option("--proxy <address>", "go through a proxy: http://host:port (default: CHANCERY_PROXY of the environment)"),
).action((addresses: string[], o: Options) =>
  run(async () =>
    (await import("./fetch.ts")).fetchAddresses(addresses, {
      all: o.all === true,
      first: text(o.first),
      read: o.read === true,
      record: text(o.record),
      proxy: text(o.proxy),
    }),
  )(),
);

asked(
  program
    .command("show")
    .argument("<id>", "an engagement's id, as read, export and timeline print it")
    .description("one engagement with the words behind every value"),
).action((id: string, o: Options) => run(async () => (await import("./show.ts")).show(id, choice(o)))());

asked(
  program
    .command("timeline")
    .argument("<a>")
    .argument("[b]")
    .description("the engagements of a party or person, or of two together"),
).action((a: string, b: string | undefined, o: Options) =>
  run(async () => (await import("./timeline.ts")).timeline(a, b, choice(o)))(),
);

asked(
  program.command("last").argument("<a>").argument("<b>").description("what two parties or people last did and said, cited"),
).action((a: string, b: string, o: Options) => run(async () => (await import("./last.ts")).last(a, b, choice(o)))());

asked(
  program
    .command("brief")
    .argument("<a>")
    .argument("<b>")
    .description("one or two pages on two parties or people before they meet, every line cited"),
)
  .option("--since <day>", "only what took place on that day or later: YYYY-MM-DD")
  .option("--for <side>", "which of the two reads it: the other side's promises and people come first")
  .option("--on <day>", "the day of the meeting (default: today); offices are those of that day")
  .option("--format <format>", "markdown, docx or json", "markdown")
  .action((a: string, b: string, o: Options) =>
    run(async () =>
      (await import("./brief.ts")).printBrief(a, b, {
        since: text(o.since),
        reader: text(o.for),
        on: text(o.on),
        format: text(o.format),
        record: choice(o),
      }),
    )(),
  );

asked(program.command("search").argument("<words...>").description("find words in names and quotes"))
  .option("--limit <number>", "how many, 1000 at most (default: 50)")
  .action((words: string[], o: Options) =>
    run(async () => (await import("./search.ts")).search(words.join(" "), text(o.limit), choice(o)))(),
  );

asked(
  program
    .command("verify")
    .argument("<sentence>", "a sentence such as an agent or a draft makes, in quotes")
    .description("is the sentence backed by the record, by which words, contradicted, or not found")
    .option("--published <date>", "the day it was written, for words such as yesterday: YYYY-MM-DD")
    .option("--format <format>", "text or json", "text"),
).action((sentence: string, o: Options) =>
  run(async () =>
    (await import("./verify.ts")).verify(sentence, {
      published: checkDate(text(o.published)),
      format: text(o.format),
      record: choice(o),
    }),
  )(),
);

asked(program.command("status").description("what the record holds")).action((o: Options) =>
  run(async () => (await import("./status.ts")).status(choice(o)))(),
);

asked(program.command("backup").argument("<file>").description("a whole copy of the record, also while it is in use")).action(
  (file: string, o: Options) => run(async () => (await import("./backup.ts")).backup(file, choice(o)))(),
);

exportCommand(program, run);
serveCommands(program, run);
correctCommands(program, run);
weighCommands(program, run);
knowledgeCommands(program, run);
withOwnPeople(program);

for (const c of program.commands) {
  c.addHelpText("after", `\nExamples:\n${(EXAMPLES[c.name()] ?? []).map((e) => `  ${e}`).join("\n")}`);
  for (const asked of [c, ...c.commands]) asked.showHelpAfterError(`(chancery ${c.name()} --help shows examples)`);
}

/** The library answers help about a command that is none with the whole help, and does not say why. */
const refuseUnknownHelp = (first: string | undefined, about: string | undefined): void => {
  if (first === "help" && about !== undefined && ![...program.commands.map((c) => c.name()), "help"].includes(about))
    program.error(`error: unknown command '${about}'`);
};

const main = async (): Promise<void> => {
  try {
    refuseUnknownHelp(process.argv[2], process.argv[3]);
    await program.parseAsync(process.argv);
    process.exitCode = status;
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode =
        error.exitCode === 0 || error.code === "commander.helpDisplayed" || error.code === "commander.version"
          ? EXIT.ok
          : EXIT.usage;
      return;
    }
    tell(`chancery: ${(error as Error).message}`);
    process.exitCode = exitOf(error);
  }
};
main();
