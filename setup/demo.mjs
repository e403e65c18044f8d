/** The demo's record: the examples, read into a record inside the checkout, never the user's own. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, builtFrom, digest } from "./digest.mjs";
import { node24 } from "./node24.mjs";
import { CACHE, COMMAND } from "./paths.mjs";

export const DEMO_RECORD = join(CACHE, "demo-record");

const notCode = (path) => path.endsWith(".test.ts") || path.startsWith("src/server") || path.startsWith("src/answers");
const sources = () => digest(["examples", "knowledge/compiled", "src", "package-lock.json"], notCode);

/** Read anew, aside, whenever the examples or the code that reads them changed. */
export const demoStep = {
  name: "demo record",
  fresh: () => existsSync(DEMO_RECORD) && builtFrom("demo", sources()),
  run: (run) =>
    build("demo", sources(), async () => {
      const aside = `${DEMO_RECORD}.new`;
      rmSync(aside, { recursive: true, force: true });
      await run(node24(), [COMMAND, "ingest", join("examples", "reports"), "--record", aside]);
      rmSync(DEMO_RECORD, { recursive: true, force: true });
      renameSync(aside, DEMO_RECORD);
    }),
  next: "`npx chancery read examples/reports` shows what cannot be read",
};
