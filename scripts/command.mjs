/**
 * Builds the command in a folder: src as a few files of JavaScript, one for each command and what several share. Each import of a
 * module of its own costs as much as reading a page of text; the set-up runs this.
 *
 *   node scripts/command.mjs FOLDER
 */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../setup/paths.mjs";

const [folder] = process.argv.slice(2);
const begun = new Date();
await build({
  root: ROOT,
  configFile: false,
  logLevel: "warn",
  // Every start needs it: built in, it is among what is kept of the command (its licence: LICENSES/MIT-commander.txt).
  ssr: { noExternal: ["commander"] },
  build: {
    ssr: "src/cli/main.ts",
    outDir: folder,
    emptyOutDir: true,
    target: "node24",
    minify: false,
    // All in one folder, as deep as the sources are: what stands beside the code is found from there. Names are kept for the traces.
    rolldownOptions: {
      // CommonJS: the engine keeps what it compiled of a script, and of a module only what it compiles before it runs (bin/kept-code.js).
      output: {
        format: "cjs",
        dynamicImportInCjs: false,
        entryFileNames: "[name].cjs",
        chunkFileNames: "[name].cjs",
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
/** One letter beyond Latin-1 has the engine hold a whole file at two bytes a letter. */
const inAscii = (code) => code.replace(/[^\t\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  writeFileSync(file, inAscii(readFileSync(file, "utf8")));
}
// The door compares it with the sources: what was written to them meanwhile is newer.
utimesSync(join(folder, "main.cjs"), begun, begun);
