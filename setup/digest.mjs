/** What a built thing was built from, as one digest kept beside it: built again only when that changes. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, ROOT } from "./paths.mjs";

const addTo = (hash, path, skip) => {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) if (!skip(`${path}/${name}`)) addTo(hash, `${path}/${name}`, skip);
    return;
  }
  hash.update(`${path}\0`).update(createHash("sha256").update(readFileSync(full)).digest());
};

/** The digest of files and folders (names and contents), given relative to the checkout. */
export const digest = (paths, skip = () => false) => {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, path, skip);
  return hash.digest("hex");
};

const stampFile = (name) => join(CACHE, `${name}.built-from`);

/** True if `name` was built to its end from what has this digest. */
export const builtFrom = (name, wanted) => {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, "utf8") === wanted;
};

/** Forgets the stamp, builds, and stamps: a build that is killed halfway is done again. */
export const build = async (name, wanted, work) => {
  rmSync(stampFile(name), { force: true });
  const result = await work();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${stampFile(name)}.${process.pid}`, wanted);
  renameSync(`${stampFile(name)}.${process.pid}`, stampFile(name));
  return result;
};
