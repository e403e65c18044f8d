/** What is published: src as JavaScript in dist, beside the web app and the compiled knowledge base. `npm pack` runs it. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { node24 } from "../setup/node24.mjs";
import { MODULES, ROOT } from "../setup/paths.mjs";
import { runProgram } from "../setup/program.mjs";
import { SetupError } from "../setup/say.mjs";
import { main, setUp } from "../setup/setup.mjs";

const DIST = join(ROOT, "dist");

await main(async () => {
  await setUp();
  // A file that src no longer has must not be published; the web app there is the set-up's.
  for (const name of readdirSync(DIST)) if (name !== "web") rmSync(join(DIST, name), { recursive: true });
  const { code, output } = await runProgram(node24(), [join(MODULES, "typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
  if (code !== 0) throw new SetupError("JavaScript", output, "mend the types that the message names: npx tsc --noEmit");
  return 0;
});
