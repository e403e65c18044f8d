import { brief } from "../answers/brief/brief.ts";
import { briefMarkdown } from "../answers/brief/markdown.ts";
import type { Brief } from "../answers/brief/page.ts";
import { dayOption } from "./day-option.ts";
import { EXIT, UsageError } from "./exit.ts";
import { distinctSides, meant, openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable, write } from "./terminal.ts";

export interface BriefCommand {
  readonly since?: string | undefined;
  /** The side that reads it. */
  readonly reader?: string | undefined;
  /** The day of the meeting. */
  readonly on?: string | undefined;
  readonly format?: string | undefined;
  readonly record: RecordChoice;
}

const today = (): string => new Date().toISOString().slice(0, 10);

const FORMATS: Readonly<Record<string, (b: Brief) => Promise<void>>> = {
  markdown: (b) => print(printable(briefMarkdown(b).trimEnd())),
  json: (b) => print(JSON.stringify(b)),
  docx: async (b) => write(await (await import("../exchange/briefing.ts")).briefDocx(b)),
};

/** One or two pages on two parties or people, as Markdown, JSON or a Word document. */
export const printBrief = async (a: string, b: string, o: BriefCommand): Promise<number> => {
  const format = o.format ?? "markdown";
  const put = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!put) throw new UsageError(`--format ${format}: give ${Object.keys(FORMATS).join(", ")}`);
  if (format === "docx" && process.stdout.isTTY) throw new UsageError("brief --format docx: send it to a file: > brief.docx");
  const [since, on] = [dayOption("since", o.since), dayOption("on", o.on) ?? today()];
  return withRecord(o.record, async (store) => {
    const knowledge = openKnowledge();
    const sideOf = (typed: string) => meant(typed, knowledge, store);
    const reader = o.reader === undefined ? undefined : sideOf(o.reader);
    const [one, other] = [sideOf(a), sideOf(b)];
    distinctSides(a, b, one, other);
    if (reader && reader.id !== one.id && reader.id !== other.id)
      throw new UsageError(`--for ${o.reader}: give one of the two sides, ${one.id} or ${other.id}`);
    await put(brief(store, knowledge, one, other, { since, on, reader }));
    return EXIT.ok;
  });
};
