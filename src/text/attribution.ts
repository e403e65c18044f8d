import type { Dateline } from "./report.ts";

export interface Attribution {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SHAPES: readonly RegExp[] = [
  // "the Maltese embassy told Gazette News"
  /, (?<who>(?:the )?[\p{L} ]{3,60}?(?:[Mm]inistry|press service|presidency|embassy|office|spokes\w+)) told (?<to>\p{Lu}[\p{L}.]+(?: News(?: Agency)?)?)/gu,
  // ", Gazette reports.", ", Beacon writes"
  /, (?<to>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) (?:reports|reported|informs|writes)\b(?! that)/gu,
  // "news agency TASS said", "State news agency WAM quoted"
  /(?:[Nn]ews agency|agency) (?<to>\p{Lu}[\p{L}-]+)(?: said| quoted| reported)/gu,
  // ", the Latvian Foreign Ministry announced", "the Planning Ministry said"
  /(?<who>(?:[Tt]he )?(?:\p{Lu}[\p{L}]+ ){0,4}(?:Ministry|ministry|press service|Embassy|presidency)) (?:reported|said|announced|told reporters)/gu,
  // "according to Xinhua"
  /[Aa]ccording to (?<to>(?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})/gu,
];

/** Words without which a shape cannot stand, and what it ends with: looked for first, since most reports have none of them (a space before them would be looked for at every space). */
const CUES: readonly { readonly words: readonly string[]; readonly end?: RegExp }[] = [
  { words: ["told "], end: /(?:inistry|press service|presidency|embassy|office|spokes\w+) told \p{Lu}/u },
  { words: [" report", "informs", "writes"] },
  { words: ["agency "], end: /agency \p{Lu}/u },
  {
    words: ["inistry", "press service", "Embassy", "presidency"],
    end: /(?:inistry|press service|Embassy|presidency) (?:reported|said|announced|told)/,
  },
  { words: ["ccording to "] },
];
const mayStand = (n: number, part: string): boolean => {
  const { words, end } = CUES[n] as (typeof CUES)[number];
  return words.some((word) => part.includes(word)) && (end?.test(part) ?? true);
};

/** "Azertag.Az" behind the last sentence. */
const SIGNATURE = /(?:^|\n\n|[.!?]["”]?\s)(\p{Lu}[\p{L}]{1,20}\.\p{Lu}?[\p{L}]{1,4})$/u;
/** More than the longest of them with what stands before it. */
const SIGNED = 80;

/** Whom the report itself names as its source, nearest first. */
export const attributions = (body: string, dateline: Dateline | null): Attribution[] => {
  const out: Attribution[] = [];
  const add = (name: string, at: number): void => {
    const clean = name.trim().replace(/[.,;:]+$/, "");
    if (clean.length < 2 || out.some((o) => o.name.toLowerCase() === clean.toLowerCase())) return;
    out.push({ name: clean, start: at, end: at + clean.length });
  };
  if (dateline?.agency && /[\p{L}]{2}/u.test(dateline.agency)) {
    const at = body.indexOf(dateline.agency, dateline.start);
    // "MENAFN- Trend News Agency": whoever passed it on stands first, whoever wrote it last.
    const names = dateline.agency.replace(/\s*-\s*\d.*$/, "").split(/\s*-\s+/);
    if (at >= 0) for (const name of names.reverse()) add(name, at + dateline.agency.indexOf(name));
  }
  // Bounded: a frame stands in the first and last parts of a report.
  const parts =
    body.length > 24000
      ? ([
          [0, 16000],
          [body.length - 8000, body.length],
        ] as const)
      : ([[0, body.length]] as const);
  for (const [from, to] of parts) {
    const part = body.slice(from, to);
    for (const [n, shape] of SHAPES.entries())
      for (const m of mayStand(n, part) ? part.matchAll(shape) : []) {
        for (const key of ["to", "who"] as const) {
          const name = m.groups?.[key];
          if (name) add(name, from + m.index + m[0].indexOf(name));
        }
        if (out.length > 8) break;
      }
  }
  const last = SIGNATURE.exec(body.length > SIGNED ? body.slice(-SIGNED) : body);
  if (last?.[1]) add(last[1], body.length - last[1].length);
  return out;
};
