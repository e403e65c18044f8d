/** The command that prints the record as data. */
import type { Command } from "commander";
import { UsageError } from "./exit.ts";
import { asked, choice, type Options, type Run, repeated, text } from "./options.ts";

export const EXPORT_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  export: [
    "chancery export engagements > engagements.jsonl",
    "chancery export visits --from 2024-01-01 > visits.csv",
    "chancery export dyads --format polecat > dyads.csv",
    "chancery export engagements --party TUR --party AZE --format ics > calendar.ics",
    "chancery export package release-2024 --release 2024.1",
  ],
};

const filters = (c: Command): Command =>
  c
    .option("--party <party>", "only engagements in which it takes part: Türkiye, TUR; may be repeated, then all must", repeated)
    .option(
      "--person <person>",
      "only engagements in which they take part: a name or an id; may be repeated, then all must",
      repeated,
    )
    .option("--kind <kind>", "meeting, call, visit ...; may be repeated, then any", repeated)
    .option("--status <status>", "held, planned, proposed, cancelled or denied", repeated)
    .option("--from <day>", "engagements from that day on: YYYY-MM-DD")
    .option("--to <day>", "engagements up to that day")
    .option("--query <words>", "words that must stand in names or quotes");

/** What only a package takes is told, not passed over. */
const refusePackaged = (what: string, folder: string | undefined, o: Options): void => {
  if (folder !== undefined)
    throw new UsageError(`export ${what} ${folder}: goes to standard output; write: chancery export ${what} > FILE`);
  for (const option of ["release", "released", "title"])
    if (o[option] !== undefined) throw new UsageError(`--${option}: is of a package; leave it out of export ${what}`);
};

export const exportCommand = (program: Command, run: Run): void => {
  filters(
    asked(
      program
        .command("export")
        .argument(
          "<what>",
          "engagements, participants, claims, positions, reports, sources, tellings, visits, dyads, dyad-year, network, people, package",
        )
        .argument("[folder]", "of a package: a new folder")
        .description("print the record as data, or write a data package"),
    ),
  )
    .option("--format <format>", "jsonl, csv, parquet; and by what is exported: ics, atom, jsonfeed, geojson, jsonld, ftm ...")
    .option("--base <url>", "where the record is served, for permalinks")
    .option("--release <version>", "of a package: its version")
    .option("--released <day>", "of a package: the day of its release, YYYY-MM-DD")
    .option("--title <title>", "of a package: its title")
    .action((what: string, folder: string | undefined, o: Options) =>
      run(async () => {
        const options = {
          format: text(o.format),
          base: text(o.base),
          filter: (await import("./filter.ts")).filterOf(o),
          record: choice(o),
        };
        if (what === "package")
          return (await import("./package.ts")).exportPackage(folder, {
            ...options,
            release: text(o.release),
            released: text(o.released),
            title: text(o.title),
          });
        refusePackaged(what, folder, o);
        return (await import("./export.ts")).exportRecord(what, options);
      })(),
    );
};
