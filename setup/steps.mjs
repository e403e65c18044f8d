/** The steps of the set-up, in order. Each says whether it is done, does it, and what to do if it cannot. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, builtFrom, digest } from "./digest.mjs";
import { installed } from "./installed.mjs";
import { linksStep } from "./links.mjs";
import { node24, node24Step } from "./node24.mjs";
import { npmCi } from "./npm.mjs";
import { CACHE, MODULES, ROOT } from "./paths.mjs";

const dependencies = {
  name: "dependencies",
  fresh: () => installed(ROOT),
  run: (run) => run(...npmCi(node24(), "--include=dev")),
  next: "check that the npm registry can be reached (npm ping) and run the command again",
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

/** Node comes first: the dependencies are installed with it. The links come after: npm ci empties node_modules. */
export const STEPS = [node24Step, dependencies, linksStep, knowledge, web];
