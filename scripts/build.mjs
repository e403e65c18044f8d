/** What is published: the command, the web app and the knowledge base, as the set-up builds them. `npm pack` runs it. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../setup/paths.mjs";
import { main, setUp } from "../setup/setup.mjs";

const BUILT = ["web", "cli"];
const DIST = join(ROOT, "dist");

await main(async () => {
  await setUp();
  // What an earlier version built there must not be published.
  for (const name of readdirSync(DIST)) if (!BUILT.includes(name)) rmSync(join(DIST, name), { recursive: true });
  return 0;
});
