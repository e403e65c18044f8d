import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import type { Act, EngagementKind, Format, Role, Status } from "../../src/reading/reading.ts";

/** A participant as a careful reader of the one report would write it down. */
export interface GoldParticipant {
  /** null for someone whom the report does not name. */
  readonly name: string | null;
  readonly office: string | null;
  /** ISO 3166-1 alpha-3, or an organization's acronym. */
  readonly for: string | null;
  readonly role?: Role;
}

/** An engagement as one report tells it. `date` is a day, month or year; a visit's or gathering's is its first day. */
export interface GoldEngagement {
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly date: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly participants: readonly GoldParticipant[];
  readonly occasion: string | null;
  readonly format: Format | null;
  readonly topics: readonly string[];
  /** The same for the same real engagement, in whatever report and at whatever stage of its life. */
  readonly cluster: string;
  /** Cluster of the visit or gathering that contains it; told by the same report. */
  readonly partOf?: string;
  /** May fairly be left out by a reader. */
  readonly optional?: boolean;
  /** Other values of a field that are as good; "*" for any. */
  readonly accept?: Readonly<Record<string, readonly (string | null)[]>>;
  /** The first words of the sentence that tells it. */
  readonly evidence: string;
}

export interface GoldPosition {
  readonly by: { readonly name: string | null; readonly for: string | null };
  readonly toward: readonly { readonly for: string | null }[];
  readonly act: Act;
  readonly about: string;
  readonly commitment: boolean;
  readonly evidence: string;
}

/** One line of gold.jsonl. The first engagement is the report's chief one. */
export interface GoldLine {
  /** The report file's name without its ending; `name.jsonl#n` for the nth report of a file of many. */
  readonly id: string;
  readonly published: string | null;
  /** Public pages on which the facts can be checked. */
  readonly source_urls: readonly string[];
  readonly engagements: readonly GoldEngagement[];
  /** Absent where positions were not written down. */
  readonly positions?: readonly GoldPosition[];
  readonly instruments?: readonly string[];
}

/** One line of promises.jsonl: what a report announced or promised, and what a later one tells of it. */
export interface PromiseLine {
  readonly from: { readonly report: string; readonly evidence: string };
  readonly to: { readonly report: string; readonly evidence: string };
  readonly outcome: "kept" | "changed" | "dropped";
}

/** The folder of examples as it lies on disk. */
export interface Examples {
  readonly gold: readonly GoldLine[];
  readonly promises: readonly PromiseLine[];
  /** Readable text of each report by id: markup and entities resolved, white space single. */
  readonly texts: ReadonlyMap<string, string>;
}

export const ROOT = fileURLToPath(new URL("../../examples", import.meta.url));

const rows = <Row>(path: string): Row[] =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row)
    : [];

export const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a reader of the page sees: no scripts, styles or tags. */
const pageText = (html: string): string => {
  const { document } = parseHTML(html);
  for (const hidden of document.querySelectorAll("script, style")) hidden.remove();
  return document.documentElement?.textContent ?? "";
};

const textsOf = (folder: string): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file);
    if (file.endsWith(".jsonl"))
      rows<{ text: string }>(path).forEach((row, i) => texts.set(`${file}#${i + 1}`, squeeze(row.text)));
    else if (file.endsWith(".html")) texts.set(file.slice(0, -5), squeeze(pageText(readFileSync(path, "utf8"))));
    else texts.set(file.replace(/\.txt$/, ""), squeeze(readFileSync(path, "utf8")));
  }
  return texts;
};

export const readExamples = (root: string = ROOT): Examples => ({
  gold: rows<GoldLine>(join(root, "gold.jsonl")),
  promises: rows<PromiseLine>(join(root, "promises.jsonl")),
  texts: textsOf(join(root, "reports")),
});
