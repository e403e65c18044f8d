/** How a release is cited: CITATION.cff and CSL-JSON. */
import { plain } from "../plain.ts";
import type { Release } from "./descriptor.ts";

/** A scalar of YAML that no character can end. */
const quoted = (text: string): string => JSON.stringify(plain(text));

export const citationCff = (r: Release): string =>
  [
    "cff-version: 1.2.0",
    "message: If you use this data, please cite it as below.",
    "type: dataset",
    `title: ${quoted(r.title)}`,
    "authors:",
    "  - name: Chancery",
    `version: ${quoted(r.version)}`,
    ...(r.released ? [`date-released: ${quoted(r.released)}`] : []),
    ...(r.base ? [`url: ${quoted(r.base)}`] : []),
    "",
  ].join("\n");

const dateParts = (day: string): object => ({ "date-parts": [day.split("-").map(Number)] });

export const citationCsl = (r: Release): string =>
  `${JSON.stringify(
    [
      {
        id: `chancery-${r.version}`,
        type: "dataset",
        title: r.title,
        author: [{ literal: "Chancery" }],
        version: r.version,
        ...(r.released ? { issued: dateParts(r.released) } : {}),
        ...(r.base ? { URL: r.base } : {}),
      },
    ],
    null,
    2,
  )}\n`;
