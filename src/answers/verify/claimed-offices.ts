/** Offices that a short sentence names beside a party or a name: "the foreign minister of Ethiopia", "Defence Minister Pompeo". */

const OFFICES: readonly (readonly [string, string])[] = [
  ["deputy foreign minister", "deputy-foreign-minister"],
  ["foreign minister", "foreign-minister"],
  ["minister of foreign affairs", "foreign-minister"],
  ["foreign secretary", "foreign-minister"],
  ["secretary of state", "foreign-minister"],
  ["prime minister", "head-of-government"],
  ["premier", "head-of-government"],
  ["chancellor", "head-of-government"],
  ["defence minister", "defence-minister"],
  ["defense minister", "defence-minister"],
  ["minister of defence", "defence-minister"],
  ["defense secretary", "defence-minister"],
  ["president", "head-of-state"],
  ["ambassador", "ambassador"],
];
const plural = (phrase: string): string =>
  phrase.replace(/^(minister|secretary)\b/, "$1s").replace(/(minister|president|ambassador|chancellor|premier)$/, "$1s");
const PHRASES = OFFICES.flatMap(([phrase, officeClass]) =>
  [...new Set([phrase, plural(phrase)])].map((p) => ({ words: p.split(" "), officeClass })),
);

export interface ClaimedOffice {
  readonly office: string;
  readonly officeClass: string;
}

const found = (folded: readonly string[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((w, i) => folded[from + i] === w);

/** The office whose words end before `end`. */
export const officeBefore = (folded: readonly string[], end: number): ClaimedOffice | null => {
  const hit = PHRASES.find((p) => found(folded, end - p.words.length, p.words));
  return hit ? { office: hit.words.join(" "), officeClass: hit.officeClass } : null;
};

/** The office whose words begin at `from`. */
export const officeAt = (folded: readonly string[], from: number): ClaimedOffice | null => {
  const hit = PHRASES.find((p) => found(folded, from, p.words));
  return hit ? { office: hit.words.join(" "), officeClass: hit.officeClass } : null;
};
