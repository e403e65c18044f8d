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

/** A text with more function words than this is English: it has twice as many. */
const SURELY_ENGLISH = 0.15;
/** With fewer than these it is not; between the two it may be another language with words of the same letters ("at", "for", "as"). */
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
      if (english > SURELY_ENGLISH * (words + (head.length - i) / 2)) return english / words;
    } else i++;
  }
  return words ? english / words : 0;
};

/** ISO 639-1 code of a text's language; "und" where neither its script nor its function words tell it. */
export const languageOf = (text: string, given: string | null): string => {
  if (given) return given.slice(0, 2).toLowerCase();
  const share = englishShare(text);
  if (share > SURELY_ENGLISH) return "en";
  const other = guess(text);
  return other === "und" && share > ENGLISH_SHARE ? "en" : other;
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
/** Function words of other languages in Latin script: so that a report which is left is named. */
const FUNCTION_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ["fr", "le la les des du une est dans que qui pour pas sur avec au aux ont par et en son ses leur"],
    ["es", "el los las una que del por con para se su es y en al como ha más sus la de"],
    ["pt", "o os uma não com para por do da dos das ao que em se na no mais foi e de"],
    ["it", "il gli della del di che è per con una nel alla sono dei ha un anche dal la e"],
    ["de", "der die das und ist nicht mit den von dem zu ein eine auf im sich für des auch hat"],
    ["nl", "de het een van en niet is dat op te met zijn voor aan er door ook heeft"],
    ["tr", "ve bir bu ile için olarak olan daha sonra çok ise ancak da de kadar"],
    ["pl", "i w na z do że się nie jest o jak przez po dla oraz ze"],
    ["sv", "och att det som en är på av för med den inte till har om i"],
    ["da", "og at det som en er på af for med den ikke til har om i blev"],
    ["no", "og å at det som en er på av for med den ikke til har om i ble"],
    ["id", "yang dan di dengan untuk dari dalam pada ini itu akan tidak juga oleh ke"],
  ] as const
).map(([code, words]) => [code, new Set(words.split(" "))]);
/** Every sixth word at least, and clearly more than in the next language: else it is a list of names, or one not known here. */
const OTHER_SHARE = 1 / 6,
  CLEARLY = 1.2;

const byFunctionWords = (head: string): string => {
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = FUNCTION_WORDS.map(([code, own]) => ({ code, n: words.filter((w) => own.has(w)).length })).sort(
    (a, b) => b.n - a.n,
  );
  return best && next && best.n >= OTHER_SHARE * words.length && best.n > CLEARLY * next.n ? best.code : "und";
};

const guess = (text: string): string => {
  const head = text.slice(0, 2000);
  const letters = [...head.matchAll(/\p{L}/gu)].length || 1;
  for (const [script, code] of SCRIPTS)
    if ([...head.matchAll(new RegExp(script.source, "gu"))].length / letters > 0.5) return code;
  return byFunctionWords(head);
};
