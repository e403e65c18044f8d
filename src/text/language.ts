const ENGLISH = new Set(
  "the of and to in a is that for on with as was by at from it his has have he be which are this an said not their will had were its but who been after also between during they".split(
    " ",
  ),
);

const LONGEST = Math.max(...[...ENGLISH].map((word) => word.length));

/** A unit of a letter; of a pair, both are, if the pair is a letter. */
const letterAt = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i);
  if (c < 128) return c >= 97 && c <= 122;
  if ((c & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) return letterAt(text, i - 1);
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(i) as number));
};

/** A text with more function words than this is English: it has four times as many, another language next to none. */
const ENGLISH_SHARE = 0.08;
/** Share of English function words among the first words, counted as far as it takes to know that they are enough. */
const englishShare = (text: string): number => {
  const head = text.slice(0, 1500).toLowerCase();
  let words = 0,
    english = 0;
  for (let i = 0; i < head.length; ) {
    const from = i;
    while (i < head.length && letterAt(head, i)) i++;
    if (i > from) {
      words++;
      if (i - from <= LONGEST && ENGLISH.has(head.slice(from, i))) english++;
      // Even if none of the words to come were one.
      if (english > ENGLISH_SHARE * (words + (head.length - i) / 2)) return english / words;
    } else i++;
  }
  return words ? english / words : 0;
};

/** ISO 639-1 code of a text's language; the detector is loaded only where function words leave a doubt. */
export const languageOf = (text: string, given: string | null): string => {
  if (given) return given.slice(0, 2).toLowerCase();
  const share = englishShare(text);
  return share > ENGLISH_SHARE ? "en" : guess(text);
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
