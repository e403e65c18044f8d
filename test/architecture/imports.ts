/** The imports of a source file, read from its text. */

export interface Import {
  /** As written: "../text/report.ts", "node:fs", "hono". */
  readonly from: string;
  /** `import type` and `export type`: gone when the file runs. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s)?[^;"'`]*?\bfrom\s*"([^"]+)"/gm;
const FOR_EFFECT = /^[ \t]*import\s*"([^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"/g;

export const importsOf = (source: string): Import[] => [
  ...Array.from(source.matchAll(STATEMENT), ([, type, from]) => ({ from: from as string, typeOnly: type !== undefined })),
  ...Array.from(source.matchAll(FOR_EFFECT), ([, from]) => ({ from: from as string, typeOnly: false })),
  ...Array.from(source.matchAll(DYNAMIC), ([, from]) => ({ from: from as string, typeOnly: false })),
];
