import type { Region } from "./report.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations that a name or a number follows, never the end of a sentence. */
const BEFORE_NAMES = words(
  "mr mrs ms dr prof rt hon rev gen lt col maj capt adm sen rep gov amb st mt ft sgt brig cmdr messrs mme retd ma md mohd muhd abd ing lic eng gral msgr cde sra dra vs eg ie nos art vol pp rs approx ir drs hj tgk smt engr arch",
);
/** Abbreviations that may end a sentence. */
const SHORT = words("etc jan feb mar apr jun jul aug sept sep oct nov dec jr sr inc ltd co corp dept est no");
/** Of those, the ones that are words of their own in small letters: "no.", "mar." */
const ALSO_WORDS = words("no art co mar est rep ma eng ing lic abd");
/** Small-letter abbreviations that a number follows. */
const NUMBERED = words("no nos art est vol pp approx para c ca");
/** Words that begin a sentence after an abbreviation: names seldom do. */
const STARTERS = words(
  `the he she they it in on at this these that those a an but and we i both then later after before during according earlier as for while when
  meanwhile however his her their its also from with by under since following speaking asked`,
);

/** Letters that stand for one of another script: the initial of "Ch. Saikhanbileg", "Ts.Elbegdorj". */
const DIGRAPHS = words("ch ts sh kh zh dz dj yu ya ye");

const isUpper = (c: string | undefined): boolean => c !== undefined && c !== c.toLowerCase();
const isLetter = (c: string | undefined): boolean => c !== undefined && c.toLowerCase() !== c.toUpperCase();
/** White space as /\s/ has it. */
const isSpace = (c: number): boolean => (c < 128 ? c === 32 || (c >= 9 && c <= 13) : /\s/.test(String.fromCharCode(c)));
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";

/** Words longer than this are no abbreviations and are not looked at whole. */
const LONGEST = 20;

/** The word that ends at a full stop. */
const wordBefore = (body: string, stop: number): string => {
  let from = stop;
  while (from > 0 && stop - from < LONGEST && isLetter(body[from - 1])) from--;
  return body.slice(from, stop);
};

const wordAt = (body: string, at: number): string => {
  let to = at;
  while (to - at < LONGEST && isLetter(body[to])) to++;
  return body.slice(at, to);
};

/** True where a word at `at` begins a sentence even after an abbreviation: "The", but not the initial "A." */
const starts = (body: string, at: number): boolean => {
  const word = wordAt(body, at);
  return isUpper(word[0]) && /[ ,]/.test(body[at + word.length] ?? "") && STARTERS.has(word.toLowerCase());
};

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** "in Washington, D.C. Talks centred on": a word behind a town that begins with a capital, where no day follows as in a dateline. */
const opensSentence = (body: string, at: number): boolean => {
  const word = wordAt(body, at);
  return isUpper(word[0]) && word.length > 1 && word !== word.toUpperCase() && !MONTHS.test(word.toLowerCase());
};

/** True where a full stop belongs to an abbreviation, an initial or a list's number and ends no sentence. `next`: where the next word begins; `from`: where the sentence does. */
export const goesOn = (body: string, stop: number, next: number, from: number): boolean => {
  const word = wordBefore(body, stop);
  if (word.length === 0) return stop - from < 3 && isDigit(body[stop - 1]) && /^\s*\d{1,2}$/.test(body.slice(from, stop));
  const small = word.toLowerCase();
  // "on the 31st. A visit": no saint's name.
  if (small === "st" && isDigit(body[stop - word.length - 1])) return false;
  if (NUMBERED.has(small) && isDigit(body[next])) return true;
  if (word === small && ALSO_WORDS.has(word)) return false;
  if (BEFORE_NAMES.has(small)) return true;
  if (word === "C" && body.slice(stop - 4, stop) === " D.C" && opensSentence(body, next)) return false;
  const digraph = DIGRAPHS.has(small) && isUpper(word[0]);
  const initial = digraph || (word.length === 1 && (isUpper(word) || body[stop - 2] === "."));
  return (initial || SHORT.has(small)) && !starts(body, next);
};

/** "wrote it down.Lind smiled": a sentence's end without its space; not "News.Az", "example.com". */
const tight = (body: string, stop: number): boolean => {
  const word = wordAt(body, stop + 1);
  if (DIGRAPHS.has(wordBefore(body, stop).toLowerCase()) && isUpper(body[stop - 2])) return false;
  if (!isUpper(word[0]) || isUpper(body[stop - 1]) || !/[ ,]/.test(body[stop + 1 + word.length] ?? "")) return false;
  return STARTERS.has(word.toLowerCase()) ? /[\p{L}\d]/u.test(body[stop - 1] ?? "") : word.length > 2 && isLetter(body[stop - 1]);
};

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const CLOSING = codes('.!?"”’)]');
const OPENING = codes('"“‘([');

/** Past the quotes, brackets and note numbers ("[3]") that close a sentence. */
const closed = (body: string, at: number): number => {
  let end = at;
  while (end < body.length && CLOSING.has(body.charCodeAt(end))) end++;
  if (body[end] !== "[") return end;
  return end + (/^(?:\[\d{1,3}\]){1,4}/.exec(body.slice(end, end + 20))?.[0].length ?? 0);
};

/** Where a sentence may end: the units between are not looked at. */
const STOP = /[.!?\n]/g;
const NEWLINE = "\n";
/** The first stop or line's end from `from` on. */
const stopFrom = (body: string, from: number): number => {
  STOP.lastIndex = from;
  return STOP.test(body) ? STOP.lastIndex - 1 : body.length;
};

/** Where the sentence that began at `from` and whose stop stands at `i` ends, closing quotes included; -1 if it goes on. */
const endAt = (body: string, i: number, from: number): number => {
  const c = body[i] as string;
  const end = closed(body, i + 1);
  const after = body[end];
  if (after === undefined || after === "\n") return end;
  if (after !== " ") return c === "." && end === i + 1 && tight(body, i) ? end : -1;
  let next = end + 1;
  while (next < body.length && OPENING.has(body.charCodeAt(next))) next++;
  if (c === "." && goesOn(body, i, next, from)) return -1;
  const start = body[next];
  return isUpper(start) || isDigit(start) || !isLetter(start) ? end : -1;
};

/** Cuts a body into sentences; paragraphs and regions end them. UTF-16 offsets, trimmed. Linear. */
export const sentences = (body: string, regions: readonly Region[]): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = [];
  const cuts = [...new Set(regions.flatMap((r) => [r.start, r.end]))].sort((a, b) => a - b);
  let cut = 0;
  const whole = new Map(
    regions
      .filter((r) => r.kind === "title" || r.kind === "dateline" || r.kind === "byline" || r.kind === "envelope")
      .map((r) => [r.start, r.end]),
  );
  let from = 0;
  const push = (to: number): void => {
    let a = from,
      b = to;
    while (a < b && isSpace(body.charCodeAt(a))) a++;
    while (b > a && isSpace(body.charCodeAt(b - 1))) b--;
    if (b > a) out.push({ start: a, end: b });
    from = to;
  };
  for (let i = 0, stop = -1; i < body.length; ) {
    while ((cuts[cut] as number) < i) cut++;
    if (cuts[cut] === i) {
      if (i > from) push(i);
      const region = whole.get(i);
      if (region !== undefined && region > i) {
        i = region;
        continue;
      }
    }
    if (stop < i) stop = stopFrom(body, i);
    if (stop > i) {
      i = Math.min(stop, cuts[cuts[cut] === i ? cut + 1 : cut] ?? body.length);
      continue;
    }
    const end = body[i] === NEWLINE ? i + 1 : endAt(body, i, from);
    if (end > 0) push(end);
    i = end > 0 ? end : i + 1;
  }
  push(body.length);
  return out;
};
