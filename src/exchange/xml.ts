import { plain } from "./plain.ts";

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text for an element or an attribute of XML 1.0; line ends become spaces. */
export const xml = (text: string): string =>
  plain(text)
    .replace(/[\t\n\r]+/g, " ")
    .replace(/[&<>"']/g, (c) => NAMED[c] as string);
