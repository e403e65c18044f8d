/** Node 24 for a machine whose own Node is older: a binary from the registry, in a side project with a lockfile of its own. */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join, relative } from "node:path";
import { installed } from "./installed.mjs";
import { BIN, ROOT, WINDOWS } from "./paths.mjs";
import { npm } from "./program.mjs";
import { SetupError } from "./say.mjs";

const NEEDED = 24;
const PROJECT = join(ROOT, "setup", "node24");
const BINARY = WINDOWS ? "node.exe" : "node";
const LINK = join(BIN, BINARY);
const NAME = `Node ${NEEDED}`;

const brought = () => {
  const modules = join(PROJECT, "node_modules");
  const names = existsSync(modules) ? readdirSync(modules).filter((name) => !name.startsWith(".")) : [];
  return names.map((name) => join(modules, name, "bin", BINARY)).find((path) => existsSync(path)) ?? null;
};

/** The Node that runs this script, if it is new enough and the machine's own. */
const own = () => {
  const enough = Number(process.versions.node.split(".")[0]) >= NEEDED;
  const ours = existsSync(PROJECT) && realpathSync(process.execPath).startsWith(realpathSync(PROJECT));
  return enough && !ours ? process.execPath : null;
};

/** The Node 24 to run things with, once the step is done. */
export const node24 = () => own() ?? brought() ?? process.execPath;

const target = () => relative(BIN, brought() ?? "");

const linked = () => {
  if (WINDOWS) return existsSync(LINK);
  try {
    return readlinkSync(LINK) === target();
  } catch {
    return false;
  }
};

/** Puts the binary where npm scripts, npx and `#!/usr/bin/env node` look first. Windows has no links for everyone: a hard link, else a copy. */
const link = () => {
  mkdirSync(BIN, { recursive: true });
  const fresh = `${LINK}.${process.pid}`;
  if (!WINDOWS) symlinkSync(target(), fresh);
  else {
    try {
      linkSync(brought(), fresh);
    } catch {
      copyFileSync(brought(), fresh);
    }
  }
  renameSync(fresh, LINK);
};

const BY_HAND = `install Node ${NEEDED} yourself (https://nodejs.org) and run the command again`;

export const node24Step = {
  name: NAME,
  fresh: () => own() !== null || (installed(PROJECT) && brought() !== null && linked()),
  async run(run) {
    if (!installed(PROJECT) || !brought()) {
      // While the binary is being replaced nobody may start it.
      rmSync(LINK, { force: true });
      const [program, first] = npm();
      await run(program, [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], PROJECT);
    }
    const binary = brought();
    if (!binary) throw new SetupError(NAME, `the registry has no binary for ${process.platform} on ${process.arch}`, BY_HAND);
    try {
      execFileSync(binary, ["--version"], { stdio: "ignore" });
    } catch {
      throw new SetupError(NAME, `the binary from the registry does not run here (it needs glibc): ${binary}`, BY_HAND);
    }
    link();
  },
  next: "check that the npm registry can be reached (npm ping) and run the command again",
};
