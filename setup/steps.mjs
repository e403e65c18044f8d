/** The steps of the set-up, in order. Each says whether it is done, does it, and what to do if it cannot. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { builtSince } from "../bin/built.js";
import { baseIsOfItsSources, baseSources } from "./base.mjs";
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

const knowledge = {
  name: "knowledge base",
  fresh: baseIsOfItsSources,
  run: (run) => build("knowledge", baseSources(), () => run(node24(), [join(ROOT, "scripts/knowledge/compile.ts")])),
  next: "mend the line of knowledge/ that the message names, and run the command again",
};

/** Built aside and put in place whole: whoever runs it or serves it meanwhile never sees half of it. */
const inPlace = async (aside, place, make) => {
  await make();
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(aside, place);
};

const WEB = join(ROOT, "dist", "web");
const webSources = () => digest(["web", "package-lock.json"], (path) => path.includes(".test."));
const WEB_ASIDE = join(CACHE, "web");

const web = {
  name: "web app",
  fresh: () => existsSync(join(WEB, "index.html")) && builtFrom("web", webSources()),
  run: (run) =>
    build("web", webSources(), () =>
      inPlace(WEB_ASIDE, WEB, () =>
        run(node24(), [
          join(MODULES, "vite/bin/vite.js"),
          ...["build", "web", "--outDir", WEB_ASIDE, "--emptyOutDir", "--logLevel", "warn"],
        ]),
      ),
    ),
  next: "see the message of the build above; `npx vite build web` shows all of it",
};

const COMMAND_BUILT = join(ROOT, "dist", "cli");
const COMMAND_ASIDE = join(CACHE, "cli");

const command = {
  name: "command",
  fresh: () => builtSince(join(COMMAND_BUILT, "main.cjs"), join(ROOT, "src")),
  run: (run) => inPlace(COMMAND_ASIDE, COMMAND_BUILT, () => run(node24(), [join(ROOT, "scripts/command.mjs"), COMMAND_ASIDE])),
  next: "mend what the message names: npx tsc --noEmit",
};

/** Node comes first: the dependencies are installed with it. The links come after: npm ci empties node_modules. */
export const STEPS = [node24Step, dependencies, linksStep, knowledge, web, command];
