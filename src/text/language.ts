const ENGLISH = new Set(
  "the of and to in a is that for on with as was by at from it his has have he be which are this an said not their will had were its but who been after also between during they".split(
    " ",
  ),
);

/** Share of English function words among the first words: above a sixth the text is English, below a twentieth it is not. */
const englishShare = (text: string): number => {
  const words =
    text
      .slice(0, 1500)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let english = 0;
  for (const word of words) if (ENGLISH.has(word)) english++;
  return words.length ? english / words.length : 0;
};

/** ISO 639-1 code of a text's language; the detector is loaded only where function words leave a doubt. */
export const languageOf = (text: string, given: string | null): string => {
  if (given) return given.slice(0, 2).toLowerCase();
  const share = englishShare(text);
  if (share > 0.16) return "en";
  return share > 0.08 ? "en" : guess(text);
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Georgian}/u, "ka"],
];
const guess = (text: string): string => {
  const head = text.slice(0, 2000);
  const letters = [...head.matchAll(/\p{L}/gu)].length || 1;
  for (const [script, code] of SCRIPTS)
    if ([...head.matchAll(new RegExp(script.source, "gu"))].length / letters > 0.5) return code;
  return "und";
};
