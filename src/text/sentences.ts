import type { Region } from "./report.ts";

const SHORT = new Set(
  `mr mrs ms dr prof hon rev gen lt col maj capt adm sen rep gov amb st no nos vs etc eg ie jan feb mar apr jun jul aug sept sep oct nov dec jr sr inc ltd co corp dept est approx
  mt ft vol pp art sgt brig cmdr messrs mme`.split(/\s+/),
);

const isUpper = (c: string | undefined): boolean => c !== undefined && c !== c.toLowerCase();
const isLetter = (c: string | undefined): boolean => c !== undefined && c.toLowerCase() !== c.toUpperCase();

/** The word that ends at a full stop. */
const wordBefore = (body: string, stop: number): string => {
  let from = stop;
  while (from > 0 && isLetter(body[from - 1])) from--;
  return body.slice(from, stop);
};

/** True where a full stop belongs to an abbreviation or an initial and ends no sentence. */
const abbreviation = (body: string, stop: number): boolean => {
  const word = wordBefore(body, stop);
  if (word.length === 0) return false;
  if (word.length === 1) return isUpper(word) || body[stop - 2] === ".";
  // "a.m." ends no sentence before a capital; "U.S." may, but names follow it far more often.
  return SHORT.has(word.toLowerCase()) && !(word === word.toLowerCase() && ["no", "art", "co", "mar", "est"].includes(word));
};

/** Where the sentence whose stop stands at `i` ends, closing quotes included; -1 if it goes on. */
const endAt = (body: string, i: number): number => {
  const c = body[i] as string;
  if (c !== "." && c !== "!" && c !== "?") return -1;
  let end = i + 1;
  while (end < body.length && /[.!?"”’)\]]/.test(body[end] as string)) end++;
  const next = body[end];
  if (next === undefined || next === "\n") return c === "." && abbreviation(body, i) && next !== undefined ? -1 : end;
  if (next !== " ") {
    // "carry it out.Tomar called": a missing space.
    return c === "." &&
      end === i + 1 &&
      isUpper(next) &&
      !isUpper(body[i - 1]) &&
      isLetter(body[i - 1]) &&
      body[end + 1] !== "." &&
      !/[.]/.test(body.slice(end + 1, end + 3)) &&
      body.slice(end, end + 12).includes(" ")
      ? end
      : -1;
  }
  if (c === "." && abbreviation(body, i)) return -1;
  let at = end + 1;
  while (at < body.length && /["“‘([]/.test(body[at] as string)) at++;
  const start = body[at];
  return start === undefined || isUpper(start) || /\d/.test(start) || !isLetter(start) ? end : -1;
};

/** Cuts a body into sentences; paragraphs and regions end them. UTF-16 offsets, trimmed. Linear. */
export const sentences = (body: string, regions: readonly Region[]): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = [];
  const cuts = new Set<number>();
  for (const r of regions) {
    cuts.add(r.start);
    cuts.add(r.end);
  }
  const whole = new Map(
    regions
      .filter((r) => r.kind === "title" || r.kind === "dateline" || r.kind === "byline" || r.kind === "envelope")
      .map((r) => [r.start, r.end]),
  );
  let from = 0;
  const push = (to: number): void => {
    let a = from,
      b = to;
    while (a < b && /\s/.test(body[a] as string)) a++;
    while (b > a && /\s/.test(body[b - 1] as string)) b--;
    if (b > a) out.push({ start: a, end: b });
    from = to;
  };
  for (let i = 0; i < body.length; i++) {
    if (cuts.has(i) && i > from) push(i);
    const region = whole.get(i);
    if (region !== undefined && region > i) {
      i = region - 1;
      continue;
    }
    if (body[i] === "\n") {
      push(i + 1);
      continue;
    }
    const end = endAt(body, i);
    if (end > 0) {
      push(end);
      i = end - 1;
    }
  }
  push(body.length);
  return out;
};
