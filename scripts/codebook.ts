/** Writes docs/codebook.md from the tables that the exports are made of. Usage: npm run codebook */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DESCRIBED } from "../src/exchange/exports.ts";
import { codebook } from "../src/exchange/package/codebook.ts";

writeFileSync(fileURLToPath(new URL("../docs/codebook.md", import.meta.url)), codebook(DESCRIBED));
