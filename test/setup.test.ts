/** The set-up's lock, with real processes: never two at once, whoever is killed when. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ROOT } from "./architecture/files.ts";

const LOCK_MODULE = pathToFileURL(join(ROOT, "setup/lock.mjs")).href;
const AT_ONCE = 5;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-setup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockFile = (): string => join(folder, "lock");
const diary = (): string[] => {
  try {
    return readFileSync(join(folder, "diary"), "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
};

/** A process that does `work` alone, and notes in the diary when it begins and ends it. */
const worker = (work: string): ChildProcess => {
  const script = `
    import { appendFileSync } from "node:fs";
    import { setTimeout as sleep } from "node:timers/promises";
    import { alone } from ${JSON.stringify(LOCK_MODULE)};
    const note = (word) => appendFileSync(${JSON.stringify(join(folder, "diary"))}, word + "\\n");
    await alone(async (started) => { note("begin"); ${work}; note("end"); }, ${JSON.stringify(lockFile())});`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
};

const status = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on("exit", (code) => resolve(code)));

const oneAfterTheOther = (workers: number): string[] => Array.from({ length: workers }, () => ["begin", "end"]).flat();

it("several at once work one after the other", async () => {
  const codes = await Promise.all(Array.from({ length: AT_ONCE }, () => status(worker("await sleep(30)"))));
  expect(codes).toEqual(Array(AT_ONCE).fill(0));
  expect(diary()).toEqual(oneAfterTheOther(AT_ONCE));
});

it("a lock whose processes are gone is taken over, by one", async () => {
  const gone = worker("0");
  await status(gone);
  rmSync(join(folder, "diary"));
  writeFileSync(lockFile(), `${gone.pid}\n`);
  await Promise.all(Array.from({ length: AT_ONCE }, () => status(worker("await sleep(30)"))));
  expect(diary()).toEqual(oneAfterTheOther(AT_ONCE));
});

it("who is killed at work leaves no lock that stays", async () => {
  const killed = worker("await sleep(60000)");
  await vi.waitFor(() => expect(diary()).toEqual(["begin"]), 10_000);
  killed.kill("SIGKILL");
  await status(killed);
  expect(await status(worker("0"))).toBe(0);
  expect(diary()).toEqual(["begin", "begin", "end"]);
});

it("the program of a killed set-up is waited for", async () => {
  const program = spawn(process.execPath, ["-e", "setTimeout(() => {}, 1500)"], { stdio: "ignore" });
  const killed = worker(`started(${program.pid}); await sleep(60000)`);
  await vi.waitFor(() => expect(readFileSync(lockFile(), "utf8")).toContain(`\n${program.pid}\n`), 10_000);
  killed.kill("SIGKILL");
  let over = false;
  const waited = status(program).then(() => {
    over = true;
  });
  expect(await status(worker("0"))).toBe(0);
  expect(over).toBe(true);
  await waited;
});
