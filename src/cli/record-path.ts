import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "./exit.ts";

/** The record's default folder: the user's data directory. */
export const defaultRecord = (env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string => {
  if (env.CHANCERY_RECORD) return env.CHANCERY_RECORD;
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "chancery", "record");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "chancery", "record");
  return join(env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "chancery", "record");
};

/** The folder meant by `--record`; a server's address is not served yet. */
export const recordFolder = (given: string | undefined): string => {
  if (given && /^postgres(?:ql)?:/i.test(given))
    throw new UsageError(`--record ${given.replace(/\/\/[^@/]*@/, "//…@")}: PostgreSQL is not supported yet; give a folder`);
  if (given === "") throw new UsageError("--record: give a folder");
  return given ?? defaultRecord();
};
