import type { Words } from "../words.ts";

/** "a memorial service", "the requiem mass": a service for somebody is a funeral by another name. */
const SERVICES = new Set("memorial funeral requiem thanksgiving remembrance mourning".split(" "));
export const isService = (w: Words, i: number): boolean =>
  (w.folded[i] === "service" || w.folded[i] === "mass") && SERVICES.has(w.folded[i - 1] as string);
