/** Whether npm finished installing what a lockfile asks for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null);

/**
 * npm writes node_modules/.package-lock.json last, after every package is in place: if that file names the versions of the
 * lockfile and the folders are there, the installation is whole, whoever made it.
 */
export const installed = (folder) => {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const present = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" ||
      (entry.optional && !present[path]) ||
      (present[path]?.version === entry.version && existsSync(join(folder, path))),
  );
};
