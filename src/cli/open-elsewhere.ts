import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOnce } from "../store/as-of.ts";
import type { RecordStore } from "../store/store.ts";

/** Runs this very command with other arguments; rejects with its last words where it fails. */
const command = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [process.argv[1] as string, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (d: Buffer) => {
      said = `${said}${d.toString("utf8")}`.slice(-2000);
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `backup ended with ${code}`))));
  });

/**
 * The record of a folder as of a moment, made by a process of its own: a large one takes long, and the server goes on answering. Closing
 * it removes the copy.
 */
export const openElsewhere = async (folder: string, moment: string): Promise<RecordStore> => {
  const place = mkdtempSync(join(tmpdir(), "chancery-past-"));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  try {
    await command(["backup", join(place, "record.sqlite"), "--as-of", moment, "--record", folder]);
    return readOnce(place, remove);
  } catch (error) {
    remove();
    throw error;
  }
};
