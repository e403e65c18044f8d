/** The names of people, and how likely each is meant. */
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { Tenure } from "../../src/knowledge/knowledge.ts";
import { HIT_COMMON, HIT_RELAXED, hitOf, NAME_FORMS } from "../../src/knowledge/layout.ts";
import { personNames } from "../../src/knowledge/names.ts";
import { spellingKey } from "../../src/knowledge/spelling.ts";
import { type Names, unique } from "./compile-parties.ts";
import type { JoinedPerson } from "./people.ts";

const OFTEN_IN_REPORTS = new Set([
  "USA",
  "RUS",
  "CHN",
  "GBR",
  "FRA",
  "DEU",
  "TUR",
  "IND",
  "JPN",
  "ITA",
  "BRA",
  "SAU",
  "IRN",
  "ISR",
  "UKR",
  "UN",
  "EU",
  "NATO",
]);

/** How much a person is spoken of: presidents and foreign ministers of late years before others of one surname. */
const personPrior = (p: JoinedPerson): number => {
  const weight = (t: Tenure): number => {
    const late = Number((t.to ?? t.from ?? "2000").slice(0, 4)) - 1990;
    const office =
      t.officeClass === "head-of-state" ||
      t.officeClass === "head-of-government" ||
      t.officeClass === "foreign-minister" ||
      t.officeClass === "head-of-organization"
        ? 100
        : t.officeClass === "other" || t.officeClass === "ambassador" || t.officeClass === "other-minister"
          ? 20
          : 50;
    return (t.attested ? office / 2 : office) + late;
  };
  return (
    Math.max(0, ...p.tenures.map(weight)) +
    Math.min(20, p.tenures.length) +
    (p.tenures.some((t) => OFTEN_IN_REPORTS.has(t.for)) ? 30 : 0)
  );
};

/** First names of so many people, and of more than have it as a surname, are given names. */
const GIVEN = 8;

const givenNames = (people: readonly JoinedPerson[]): ReadonlySet<string> => {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string | undefined): void => {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const p of people) {
    const words = foldedWords(p.name);
    if (words.length < 2) continue;
    count(first, words[0]);
    count(last, words.at(-1));
  }
  return new Set([...first].filter(([word, n]) => n >= GIVEN && n > (last.get(word) ?? 0)).map(([word]) => word));
};

export const compilePeople = (
  names: Names,
  first: number,
  people: readonly JoinedPerson[],
  common: ReadonlySet<string>,
): void => {
  const given = givenNames(people);
  const order = people.map((p, i) => [personPrior(p), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    const p = people[i] as JoinedPerson;
    const parties = unique(p.tenures.map((t) => t.for));
    for (const name of personNames({ name: p.name, aliases: p.aliases, parties, royal: p.royal })) {
      const only = name.words.length === 1 ? (name.words[0] as string) : "";
      const ordinary = common.has(only) || given.has(only) || (only !== "" && only.length < 3);
      const hit = hitOf(first + i, NAME_FORMS.indexOf(name.form), (name.lower ? HIT_RELAXED : 0) | (ordinary ? HIT_COMMON : 0));
      names.exact.add(name.words, hit);
      const keys = name.words.map(spellingKey);
      if (only === "" ? (name.words[0] as string).length > 1 : (keys[0] as string).length > 3) names.spelling.add(keys, hit);
    }
  }
};
