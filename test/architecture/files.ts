/** The project's own text files: what git would keep, found without git. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

const NOT_OURS = new Set(["node_modules", ".git", ".cache", "dist", "coverage", "compiled"]);

/** Paths relative to the checkout, with forward slashes. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    });

export const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
