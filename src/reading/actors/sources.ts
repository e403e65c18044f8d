import type { Entity } from "../document.ts";

const SOURCE = /\b(?:officials?|sources?|spokes\w+|aides?|insiders?)$/i;

/** "a Canadian official claimed": one whom a report quotes without his name, and of whom it goes on to tell nothing. */
export const isSource = (e: Entity): boolean => e.type === "office" && e.name === null && SOURCE.test(e.office?.text ?? "");
