/** Whether the compiled knowledge base is of the sources as they are. */
import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { builtFrom, digest } from "./digest.mjs";
import { ROOT } from "./paths.mjs";

const BASE = join(ROOT, "knowledge", "compiled", "base.bin");

export const baseSources = () =>
  digest(["knowledge", "scripts/knowledge", "src/knowledge"], (path) => path === "knowledge/compiled");

/** True if it was compiled from them. It is given the time of now: sources touched before are not read again by whoever asks next. */
export const baseIsOfItsSources = () => {
  const now = new Date();
  const same = existsSync(BASE) && builtFrom("knowledge", baseSources());
  if (same) utimesSync(BASE, now, now);
  return same;
};
