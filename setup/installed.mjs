/** Whether npm finished installing what a lockfile asks for. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null);

const libc = () => (existsSync("/lib") && readdirSync("/lib").some((name) => name.startsWith("ld-musl-")) ? "musl" : "glibc");

const allows = (allowed, value) => allowed === undefined || [allowed].flat().includes(value);

/** An optional package is needed here if it is compiled for this machine and no other. */
const compiledForHere = ({ os, cpu, libc: wanted }) =>
  cpu !== undefined &&
  allows(os, process.platform) &&
  allows(cpu, process.arch) &&
  (wanted === undefined || allows(wanted, libc()));

/**
 * npm writes node_modules/.package-lock.json last, after every package is in place: if that file names the versions of the
 * lockfile and the folders are there, the installation is whole, whoever made it.
 */
export const installed = (folder) => {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const present = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  const { "": _itself, ...packages } = wanted;
  return Object.entries(packages).every(([path, entry]) =>
    present[path]
      ? present[path].version === entry.version && existsSync(join(folder, path))
      : entry.optional && !compiledForHere(entry),
  );
};
