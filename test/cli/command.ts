import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DOOR = join(import.meta.dirname, "../../bin/chancery.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command. */
export const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [DOOR, ...args], { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });

/** Runs the real command to its end, with what stands on its standard input. */
export const chancery = (
  args: readonly string[],
  input: string | Buffer | null = null,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = start(args, env);
    let out = "";
    let err = "";
    child.stdout?.on("data", (d: Buffer) => (out += d.toString("utf8")));
    child.stderr?.on("data", (d: Buffer) => (err += d.toString("utf8")));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });

/** A folder of its own for one test, gone afterwards. */
export const folder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), "chancery-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

export const REPORT = `Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024.

The two ministers agreed to hold joint exercises. Mr Billström thanked his host for the support.
`;
