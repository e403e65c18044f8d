/** The import rule of the house as data, and the check of one file against it. */
import { posix } from "node:path";
import { importsOf } from "./imports.ts";

interface Layer {
  /** Folders and files of src whose values it may use, beside its own. */
  readonly uses: readonly string[];
  /** Folders and files of src of which it may know the types alone. */
  readonly types: readonly string[];
  /** Node's own modules it may use; null for any. */
  readonly node: readonly string[] | null;
}

/** What every later part speaks of: what a report says, and the report itself. */
const READINGS = ["reading/reading.ts", "text/report.ts", "knowledge/knowledge.ts"];
const FOLD = "knowledge/fold.ts";
/** Character references: sentences of a page are shown as they are read. */
const REFERENCES = "text/html/entities.ts";
/** Where a sentence of a report ends is one thing for who reads it and for who looks it up. */
const SENTENCES = "text/sentences.ts";
/** The codes of PLOVER and CAMEO: what event data speaks. */
const CODES = "reading/codes/codes.ts";
/** What to call a participant: of the reading's words alone. */
const FULL_NAME = "reading/full-name.ts";
const RECORD = ["record", "store", "answers", "exchange"];
/** The number that what goes out is marked with. */
const VERSION = "version.ts";

/** Data runs one way: text -> reading -> record -> answers. What is not named here may not be imported. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  knowledge: { uses: [], types: [], node: ["crypto", "fs", "url", "path"] },
  // Files and streams, never the network.
  text: { uses: [], types: [], node: ["crypto", "fs", "path", "readline", "stream", "url", "util", "zlib"] },
  // No input or output: what a report says is a function of the report and the knowledge base.
  reading: { uses: ["knowledge", "text"], types: [], node: ["crypto"] },
  // No input or output either: the record is a function of the readings.
  record: { uses: [FOLD, FULL_NAME], types: READINGS, node: ["crypto"] },
  store: { uses: ["record", FOLD, FULL_NAME], types: READINGS, node: null },
  answers: { uses: ["store", "record", "knowledge", FULL_NAME, REFERENCES, SENTENCES], types: READINGS, node: ["crypto"] },
  [VERSION]: { uses: [], types: [], node: [] },
  exchange: { uses: ["answers", "store", "record", "knowledge", "text", CODES, FULL_NAME, VERSION], types: READINGS, node: null },
  // The one folder that asks other machines, on somebody's request alone.
  fetch: { uses: ["text", VERSION], types: [], node: null },
  server: { uses: [...RECORD, "knowledge", "text", "reading", "fetch", VERSION], types: [], node: null },
  cluster: { uses: [...RECORD, "knowledge", "text", "reading"], types: [], node: null },
  cli: { uses: [...RECORD, "knowledge", "text", "reading", "fetch", "server", "cluster", VERSION], types: [], node: null },
};

/** Each library has one home: what speaks a wire format, a markup or SQL stays where that is known. */
export const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  "@hono/node-server": ["server"],
  "@hono/zod-openapi": ["server"],
  "@modelcontextprotocol/server": ["server"],
  "@mozilla/readability": ["text"],
  commander: ["cli"],
  docx: ["exchange"],
  feedsmith: ["exchange", "text"],
  hono: ["server"],
  "hyparquet-writer": ["exchange"],
  "ical-generator": ["exchange"],
  jschardet: ["text"],
  linkedom: ["text"],
  zod: ["server"],
};

const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

/** "hono/tiny" is of hono. */
export const libraryOf = (from: string): string =>
  from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");

/** What is wrong with a file's imports, one line each. `file` is relative to src: "reading/times/days.ts". */
export const violations = (file: string, source: string): string[] => {
  const folder = file.split("/")[0] ?? "";
  const layer = LAYERS[folder];
  if (!layer) return [`${file}: no layer "${folder}" in test/architecture/rules.ts`];
  const wrong: string[] = [];
  for (const { from, typeOnly } of importsOf(source)) {
    if (from.startsWith("node:")) {
      if (layer.node && !layer.node.includes(from.slice(5).split("/")[0] ?? ""))
        wrong.push(`${file}: ${folder} may not use ${from}`);
    } else if (from.startsWith(".")) {
      const path = posix.join(posix.dirname(file), from);
      if (!within(path, [folder, ...layer.uses, ...(typeOnly ? layer.types : [])]))
        wrong.push(`${file}: ${folder} may not import ${path}`);
    } else if (!LIBRARIES[libraryOf(from)]?.includes(folder)) {
      wrong.push(`${file}: ${folder} may not use the library ${libraryOf(from)}`);
    }
  }
  return wrong;
};
