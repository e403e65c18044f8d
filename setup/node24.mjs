/** Node 24 for a machine whose own Node is older: a binary from the registry, in a side project with a lockfile of its own. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installed } from "./installed.mjs";
import { npmCi } from "./npm.mjs";
import { BIN, ROOT, WINDOWS } from "./paths.mjs";
import { SetupError } from "./say.mjs";

const NEEDED = 24;
const NAME = `Node ${NEEDED}`;
const PROJECT = join(ROOT, "setup", "node24");
export const NODE_BINARY = WINDOWS ? "node.exe" : "node";

/** The binary that came from the registry; null until npm has written, last of all, its list of what it installed. */
export const broughtNode = () => {
  const modules = join(PROJECT, "node_modules");
  const whole = existsSync(join(modules, ".package-lock.json"));
  const names = whole ? readdirSync(modules).filter((name) => !name.startsWith(".")) : [];
  return names.map((name) => join(modules, name, "bin", NODE_BINARY)).find((path) => existsSync(path)) ?? null;
};

/** The Node that runs this script, if it is new enough and the machine's own; else null. */
export const ownNode = () => {
  const enough = Number(process.versions.node.split(".")[0]) >= NEEDED;
  const ours = existsSync(PROJECT) && realpathSync(process.execPath).startsWith(realpathSync(PROJECT));
  return enough && !ours ? process.execPath : null;
};

/** The Node 24 to run things with, once the step is done. */
export const node24 = () => ownNode() ?? broughtNode() ?? process.execPath;

const BY_HAND = `install Node ${NEEDED} yourself (https://nodejs.org) and run the command again`;

export const node24Step = {
  name: NAME,
  fresh: () => ownNode() !== null || (installed(PROJECT) && broughtNode() !== null),
  async run(run) {
    // While the binary is being replaced nobody may start it.
    rmSync(join(BIN, NODE_BINARY), { force: true });
    await run(...npmCi(process.execPath, "--ignore-scripts"), PROJECT);
    const binary = broughtNode();
    if (!binary) throw new SetupError(NAME, `the registry has no binary for ${process.platform} on ${process.arch}`, BY_HAND);
    try {
      execFileSync(binary, ["--version"], { stdio: "ignore" });
    } catch {
      throw new SetupError(NAME, `the binary from the registry does not run here (it needs glibc): ${binary}`, BY_HAND);
    }
  },
  next: "check that the npm registry can be reached (npm ping) and run the command again",
};
