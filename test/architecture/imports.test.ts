/** The import rule of docs/architecture.md, held by reading the imports of every file. */
import { describe, expect, it } from "vitest";
import { filesUnder, textOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import { LIBRARIES, libraryOf, violations } from "./rules.ts";

const sources = filesUnder("src").filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));

describe("the import rule", () => {
  it("holds in every file of src", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((path) => violations(path.slice("src/".length), textOf(path)))).toEqual([]);
  });

  it("the web app knows the server's types alone", () => {
    const wrong = filesUnder("web/src").filter(
      (path) => /\.tsx?$/.test(path) && importsOf(textOf(path)).some((i) => /(^|\/)src\//.test(i.from) && !i.typeOnly),
    );
    expect(wrong).toEqual([]);
  });

  it("names a home for every library that is installed for users or built into the command, and no other", () => {
    const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
    const builtIn = /noExternal: \[([^\]]*)\]/.exec(textOf("scripts/command.mjs"))?.[1]?.match(/[\w/@-]+/g) ?? [];
    expect(builtIn).toEqual(["commander"]);
    expect([...Object.keys(dependencies), ...builtIn].sort()).toEqual(Object.keys(LIBRARIES).sort());
  });

  it("every library is used", () => {
    const used = new Set(sources.flatMap((path) => importsOf(textOf(path)).map((i) => libraryOf(i.from))));
    // @hono/zod-openapi wants zod beside it and hands it on.
    used.add("zod");
    expect(Object.keys(LIBRARIES).filter((library) => !used.has(library))).toEqual([]);
  });
});

const rows: readonly [what: string, file: string, source: string, wrong: number][] = [
  ["reading may use text", "reading/read.ts", 'import { spans } from "../text/spans.ts";', 0],
  ["text may not use reading", "text/report.ts", 'import { read } from "../reading/read.ts";', 1],
  ["text may not even know its types", "text/report.ts", 'import type { Reading } from "../reading/reading.ts";', 1],
  ["reading does no input", "reading/times/days.ts", 'import { readFileSync } from "node:fs";', 1],
  ["nor in passing", "reading/times/days.ts", 'const fs = await import("node:fs/promises");', 1],
  ["record knows readings", "record/merge.ts", 'import type { Reading } from "../reading/reading.ts";', 0],
  ["but not how they were made", "record/merge.ts", 'import {\n  read,\n} from "../reading/read.ts";', 1],
  ["nor their module's values", "record/merge.ts", 'import { KINDS } from "../reading/reading.ts";', 1],
  ["a re-export is an import", "store/store.ts", 'export { serve } from "../server/serve.ts";', 1],
  ["only the server speaks HTTP", "answers/timeline.ts", 'import { Hono } from "hono/tiny";', 1],
  ["a scoped library is named whole", "server/serve.ts", 'import { serve } from "@hono/node-server/serve-static";', 0],
  ["an import for its effect counts", "record/merge.ts", 'import "../cli/main.ts";', 1],
  ["words about imports do not", "reading/read.ts", '// as in: see import rules from "../cli/main.ts"\nconst s = `from "x"`;', 0],
  ["an unknown folder is named", "helpers/all.ts", "", 1],
];

describe("the check itself", () => {
  it.each(rows)("%s", (_what, file, source, wrong) => {
    expect(violations(file, source)).toHaveLength(wrong);
  });
});
