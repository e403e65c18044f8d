/** The five forms of a verb in order: base, third person, past, participle, gerund. Where two spellings are usual, both rows are given. */
export type VerbForms = readonly [string, string, string, string, string];

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been, begin began begun, bid bade bidden, break broke broken, bring brought brought, catch caught caught, come came come,
  eat ate eaten, fly flew flown, get got got, give gave given, go went gone, have had had, hear heard heard, hold held held, keep kept kept,
  lay laid laid, lead led led, leave left left, lend lent lent, let let let, make made made, meet met met, pay paid paid, put put put, ring rang rung, run ran run,
  say said said, see saw seen, send sent sent, set set set, shake shook shaken, sit sat sat, speak spoke spoken, spend spent spent,
  stand stood stood, strike struck struck, take took taken, throw threw thrown, write wrote written, bind bound bound, steal stole stolen,
  withdraw withdrew withdrawn, seek sought sought, forgo forwent forgone, sink sank sunk, foresee foresaw foreseen, forbid forbade forbidden, drink drank drunk, drive drove driven, ride rode ridden, draw drew drawn, fall fell fallen`
    .split(",")
    .map((row) => row.trim().split(" ") as [string, string, string])
    .map(([base, past, participle]) => [base, [past, participle]]),
);

/** Verbs whose last consonant is doubled: "conferred", "stopped". */
const DOUBLING = new Set(
  "confer drop stop chat get put sit run set begin let bid swap pop plan scrap skip defer snub shun spar".split(" "),
);
/** Verbs in -l that are written both ways: "travelled", "traveled". */
const EITHER = new Set("travel dial initial cancel quarrel".split(" "));

const third = (base: string): string => {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const stem = (base: string): string => (DOUBLING.has(base) ? `${base}${base.at(-1)}` : base);

const regularPast = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;
};

const gerund = (base: string): string => {
  if (base === "be") return "being";
  return base.endsWith("e") && !/(?:ee|ye)$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem(base)}ing`;
};

const inflected = (base: string): readonly VerbForms[] => {
  const irregular = IRREGULAR.get(base);
  const past = irregular?.[0] ?? regularPast(base),
    participle = irregular?.[1] ?? regularPast(base);
  const forms: VerbForms = [base, third(base), past, participle, gerund(base)];
  if (base === "be") return [forms, ["be", "are", "were", "been", "being"]];
  return EITHER.has(base) ? [forms, [base, `${base}s`, `${base}led`, `${base}led`, `${base}ling`]] : [forms];
};

/** One verb stands in many rows of the tables: it is inflected once. */
const known = new Map<string, readonly VerbForms[]>();

/** "sign" -> sign, signs, signed, signed, signing. */
export const verbForms = (base: string): readonly VerbForms[] => {
  const before = known.get(base);
  if (before) return before;
  const made = inflected(base);
  known.set(base, made);
  return made;
};
