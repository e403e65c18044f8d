/** The steps of the set-up, in order. Each says whether it is done, does it, and what to do if it cannot. */
import { existsSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, builtFrom, digest } from "./digest.mjs";
import { installed } from "./installed.mjs";
import { node24, node24Step } from "./node24.mjs";
import { BIN, CACHE, COMMAND, MODULES, ROOT, WINDOWS } from "./paths.mjs";
import { npm } from "./program.mjs";

const dependencies = {
  name: "dependencies",
  fresh: () => installed(ROOT),
  async run(run) {
    const [program, first] = npm();
    await run(program, [...first, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  },
  next: "check that the npm registry can be reached (npm ping) and run the command again",
};

const COMMAND_LINK = join(BIN, WINDOWS ? "chancery.cmd" : "chancery");

/** node_modules/.bin/chancery: npm links the commands of dependencies, not the package's own. */
const command = {
  name: "command",
  fresh() {
    if (WINDOWS) return existsSync(COMMAND_LINK);
    try {
      return readlinkSync(COMMAND_LINK) === relative(BIN, COMMAND);
    } catch {
      return false;
    }
  },
  async run() {
    mkdirSync(BIN, { recursive: true });
    const fresh = `${COMMAND_LINK}.${process.pid}`;
    if (WINDOWS) writeFileSync(fresh, '@node "%~dp0\\..\\..\\bin\\chancery.js" %*\r\n');
    else symlinkSync(relative(BIN, COMMAND), fresh);
    renameSync(fresh, COMMAND_LINK);
  },
  next: "see that node_modules can be written, and run the command again",
};

const BASE = join(ROOT, "knowledge", "compiled", "base.bin");
const knowledgeSources = () =>
  digest(["knowledge", "scripts/knowledge", "src/knowledge"], (path) => path === "knowledge/compiled");

const knowledge = {
  name: "knowledge base",
  fresh: () => existsSync(BASE) && builtFrom("knowledge", knowledgeSources()),
  run: (run) => build("knowledge", knowledgeSources(), () => run(node24(), [join(ROOT, "scripts/knowledge/compile.ts")])),
  next: "mend the line of knowledge/ that the message names, and run the command again",
};

const WEB = join(ROOT, "dist", "web");
const webSources = () => digest(["web", "package-lock.json"], (path) => path.includes(".test."));

/** The web app is built aside and put in place whole: a server that is running never sees half of it. */
const web = {
  name: "web app",
  fresh: () => existsSync(join(WEB, "index.html")) && builtFrom("web", webSources()),
  run: (run) =>
    build("web", webSources(), async () => {
      const aside = join(CACHE, "web");
      await run(node24(), [
        join(MODULES, "vite/bin/vite.js"),
        "build",
        "web",
        "--outDir",
        aside,
        "--emptyOutDir",
        "--logLevel",
        "warn",
      ]);
      mkdirSync(join(ROOT, "dist"), { recursive: true });
      rmSync(WEB, { recursive: true, force: true });
      renameSync(aside, WEB);
    }),
  next: "see the message of the build above; `npx vite build web` shows all of it",
};

export const STEPS = [dependencies, node24Step, command, knowledge, web];
