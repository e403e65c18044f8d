/** The commands about what is known beforehand. */
import type { Command } from "commander";

type Options = Record<string, string | string[] | boolean | undefined>;
type Run = (work: () => Promise<number>) => () => Promise<void>;

export const KNOWLEDGE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  knowledge: [
    'chancery knowledge who "foreign minister" TUR 2024-07-06',
    "chancery knowledge check --office head-of-government --from 2015",
    "chancery knowledge check --party TUR AZE",
  ],
};

const text = (v: Options[string]): string => (typeof v === "string" ? v : "");

/** Every command reads with the user's own people, if there are any. */
export const withOwnPeople = (program: Command): void => {
  program
    .option(
      "--people <file>",
      "your own people beside those of the knowledge base (default: people.jsonl in your data directory)",
    )
    .hook("preAction", (command) => {
      const own = text(command.opts<Options>().people);
      if (own) process.env.CHANCERY_PEOPLE = own;
    });
};

export const knowledgeCommands = (program: Command, run: Run): void => {
  const knowledge = program
    .command("knowledge")
    .description("what is known beforehand: who held which office, and how far that is covered");
  knowledge
    .command("who")
    .argument("<office>", 'an office or its class: "foreign minister", head-of-state')
    .argument("<party>", "a state or organization: Türkiye, TUR, NATO")
    .argument("<day>", "YYYY-MM-DD")
    .description("who held an office on a day, the surest first")
    .option("--format <format>", "text or jsonl", "text")
    .action((office: string, party: string, day: string, o: Options) =>
      run(async () => (await import("./knowledge-who.ts")).knowledgeWho(office, party, day, text(o.format)))(),
    );
  knowledge
    .command("check")
    .description("how far an office is covered by state and year, with gaps and overlaps")
    .option("--office <office>", "an office or its class", "foreign minister")
    .option("--party <code...>", "only these, with each gap and overlap")
    .option("--from <year>", "the first year", "2000")
    .option("--to <year>", "the last year (default: this year)")
    .option("--format <format>", "text or jsonl", "text")
    .action((o: Options) =>
      run(async () =>
        (await import("./knowledge-check.ts")).knowledgeCheck({
          office: text(o.office),
          parties: Array.isArray(o.party) ? o.party : [],
          from: text(o.from),
          to: text(o.to) || String(new Date().getUTCFullYear()),
          format: text(o.format),
        }),
      )(),
    );
};
