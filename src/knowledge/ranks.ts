/** Classes of offices that are asked for together. */
import type { OfficeClass } from "./knowledge.ts";

/** Heads of state and of government. */
export const LEADERS: readonly OfficeClass[] = ["head-of-state", "head-of-government"];
const LEADING: ReadonlySet<string | null> = new Set(LEADERS);
/** True for the class of an office that leads a state; null, of no known office, is none. */
export const isLeader = (officeClass: string | null): boolean => LEADING.has(officeClass);

const MINISTERS: ReadonlySet<string | null> = new Set<OfficeClass>([
  "foreign-minister",
  "deputy-foreign-minister",
  "defence-minister",
  "interior-minister",
  "economy-or-finance-minister",
  "other-minister",
]);
/** True for the class of a minister's office, but for the head of government's and the deputies of it. */
export const isMinister = (officeClass: string | null): boolean => MINISTERS.has(officeClass);
