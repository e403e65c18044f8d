/**
 * One set-up at a time in a checkout. The lock is a file with the ids of the processes that hold it: the set-up and the
 * program it waits for, which outlives a set-up that was killed. A lock whose processes are all gone is taken over.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CACHE } from "./paths.mjs";
import { say } from "./say.mjs";

/** Process ids are used again after a restart of the machine: no step takes an hour. */
const FORGOTTEN_AFTER_MS = 3_600_000;
/** Longer than it takes from seeing a dead lock to replacing it, so that of two that replace it only the last goes on. */
const SETTLE_MS = 250;

/** Ended, but nobody has asked how: where a container's first process asks nothing, such a process stays for ever. */
const ended = (pid) => existsSync(`/proc/${pid}/stat`) && /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return !ended(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** The living processes of the lock; [] if it may be taken over; null if there is none. */
const holders = (file) => {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const pids = readFileSync(file, "utf8").split("\n").map(Number).filter(Boolean);
    // Made a moment ago and not yet written.
    if (!pids.length && age < SETTLE_MS * 4) return [Number.NaN];
    return age > FORGOTTEN_AFTER_MS ? [] : pids.filter(alive);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
};

const create = (file) => {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
};

const takeOver = async (file) => {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  renameSync(own, file);
  await sleep(SETTLE_MS);
  return readFileSync(file, "utf8") === `${process.pid}\n`;
};

const acquire = async (file) => {
  for (let told = false; ; await sleep(SETTLE_MS)) {
    const held = holders(file);
    if (held === null ? create(file) : held.length === 0 && (await takeOver(file))) return;
    if (held?.length && !told)
      say(`another set-up is at work here (process ${held.join(", ")}); waiting for it. Its lock: ${file}`);
    told ||= Boolean(held?.length);
  }
};

/** Runs `work` while no other set-up runs; `work` gets a function that names a program it started. */
export const alone = async (work, file = join(CACHE, "setup.lock")) => {
  mkdirSync(CACHE, { recursive: true });
  await acquire(file);
  const release = () => rmSync(file, { force: true });
  process.on("exit", release);
  try {
    return await work((pid) => writeFileSync(file, `${process.pid}\n${pid}\n`));
  } finally {
    process.off("exit", release);
    release();
  }
};
