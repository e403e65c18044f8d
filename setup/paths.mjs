/** Where things are in a checkout. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const MODULES = join(ROOT, "node_modules");
export const BIN = join(MODULES, ".bin");
/** What the set-up and the demo keep between runs; git does not see it. */
export const CACHE = join(ROOT, ".cache");
export const COMMAND = join(ROOT, "bin", "chancery.js");
export const WINDOWS = process.platform === "win32";
