/** The forms of an English verb that reports use: "deny" gives deny, denies, denied, denying. */
export interface Forms {
  readonly base: string;
  readonly s: string;
  readonly past: readonly string[];
  readonly ing: string;
}

/** Verbs whose past is no "-ed": past, then participle where it differs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  beseech: "besought",
  bid: "bade bidden",
  bind: "bound",
  bring: "brought",
  come: "came come",
  draw: "drew drawn",
  dwell: "dwelt",
  feel: "felt",
  find: "found",
  forbid: "forbade forbidden",
  forgive: "forgave forgiven",
  give: "gave given",
  go: "went gone",
  have: "had",
  hit: "hit",
  hold: "held",
  cast: "cast",
  keep: "kept",
  know: "knew known",
  lay: "laid",
  leave: "left",
  lend: "lent",
  let: "let",
  make: "made",
  pay: "paid",
  put: "put",
  read: "read",
  say: "said",
  see: "saw seen",
  seek: "sought",
  send: "sent",
  set: "set",
  shake: "shook shaken",
  shoot: "shot",
  show: "showed shown",
  sing: "sang sung",
  speak: "spoke spoken",
  stand: "stood",
  strike: "struck",
  swear: "swore sworn",
  take: "took taken",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  undertake: "undertook undertaken",
  uphold: "upheld",
  write: "wrote written",
};
/** Verbs that double their last letter before "-ed" and "-ing". */
const DOUBLING = new Set(
  "admit beg bid commit concur fret dub hit label let permit pin prod put quip set rebut refer regret signal submit transmit".split(
    " ",
  ),
);

const stem = (base: string): string => (DOUBLING.has(base) ? base + base.slice(-1) : base);

const third = (base: string): string => {
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
};

const regularPast = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith("e") ? `${base}d` : `${stem(base)}ed`;
};

const ingOf = (base: string): string => (/[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem(base)}ing`);

const inflected = (base: string): Forms => ({
  base,
  s: third(base),
  past: IRREGULAR[base]?.split(" ") ?? [regularPast(base)],
  ing: ingOf(base),
});

/** One verb stands in many rows of the tables: it is inflected once. */
const known = new Map<string, Forms>();

export const formsOf = (base: string): Forms => {
  const before = known.get(base);
  if (before) return before;
  const made = inflected(base);
  known.set(base, made);
  return made;
};
