/** The forms in which people are named: full, shortened, surname alone, by the customs of their country. */
import { foldedWords, words as wordsOf } from "./fold.ts";
import type { NameForm } from "./knowledge.ts";
import { respelled } from "./spelling.ts";

/** One way to name a person: folded words, and how it stands for them. */
export interface PersonName {
  readonly words: readonly string[];
  readonly form: NameForm;
  /** True: some word is written in lower case: "Kang Kyung-wha", "Mata'afa". */
  readonly lower: boolean;
}

/** What the customs depend on. */
export interface NamedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  /** States the person has held office for. */
  readonly parties: readonly string[];
  /** A reigning house: known by title and first name ("King Abdullah", "Sheikh Tamim"). */
  readonly royal: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The family name comes first: Wang Yi, Kim Jong Un. */
const FAMILY_FIRST = set("CHN PRK KOR TWN HKG MAC VNM KHM");
/** Known by the first name alone, too: Anwar Ibrahim is Anwar, Abiy Ahmed is Abiy. */
const FIRST_ALONE = set("MYS THA LAO MMR BTN IDN ETH ERI MNG BRN ISL TLS KHM SOM LKA");
/** Written in either order: Kishida Fumio, Fumio Kishida. */
const EITHER_ORDER = set("JPN HUN TWN HKG KOR CHN SGP KHM MNG VNM");
/** Known by the last name though the family name comes first: Bui Thanh Son is Son. */
const LAST_TOO = set("VNM KHM SGP HKG TWN");
/** Two family names, the father's first: Marcelo Ebrard Casaubón is Ebrard. */
const TWO_FAMILY_NAMES = set("ESP MEX ARG COL PER VEN CHL ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY GNQ");

const HONORIFICS = set(
  "dr sir dame lord lady prince princess king queen sheikh sheikha shaikh shaykh emir amir sultan sayyid sayyida hrh hm mr mrs ms prof professor gen general lt col brig adm marshal ayatollah hojjatoleslam mullah maulvi mawlawi haji hajji pope cardinal archbishop rev reverend hon engineer eng datuk dato seri tun tan sri tengku tunku ratu u daw crown grand duke patriarch air chief mar maj capt captain colonel major baroness don dona ambassador the honorable honourable excellency his her ceo aka chair",
);
const SUFFIXES = set("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi phd kbe");
const PATRONYMIC_ENDS = set("oglu ogly ogli uulu uly qizi qyzy kyzy kizi gizi");
const LEADING = set(
  "al el ul as ash ad ar an az bin ibn bint ben abu von van der den de di da do dos das del della le la les du des ter ten zu zur ould d l o n m mac t san santa saint sainte st",
);
const ARTICLES = set("al el ul as ash ad ar an az");
const SONS = set("bin ibn bint ben ould");
const HOUSES = set("saud nahyan thani maktoum maktum sabah khalifa said busaidi nuaimi qasimi hussein");

/** "Salman of Saudi Arabia", "John Reid, Baron Reid of Cardowan", "Hans-Adam II, Prince of Liechtenstein" without what follows the name. */
const untitled = (name: string): string => {
  const comma = name.indexOf(",");
  const before = comma > 0 && foldedWords(name.slice(0, comma)).length > 1 ? name.slice(0, comma) : name;
  return before.replace(/ of (?:the )?\p{Lu}.*$/u, "");
};

/** Words that name nobody by themselves. */
const NEVER_ALONE = set(
  "the of and in on at for from by with as is was were be been has have had will would can could i we you they she it this that these those not no or if",
);

/** A name cut in parts: words joined by hyphens are one part, articles are parts of their own. */
const partsOf = (name: string): string[][] => {
  const bare = untitled(name)
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”«»][^"“”«»]*["“”«»]/g, " ")
    .replace(/,\s*(?:Jr|Sr)\b\.?/gi, " ");
  const parts: string[][] = [];
  for (const token of bare.split(/[\s,]+/)) {
    const words = foldedWords(token);
    while (words.length > 1 && LEADING.has(words[0] as string) && (words[0] as string).length > 1)
      parts.push([words.shift() as string]);
    if (words.length) parts.push(words);
  }
  return parts;
};

const one = (part: readonly string[] | undefined): string => (part?.length === 1 ? (part[0] as string) : "");

const dropTitles = (parts: string[][]): string[][] => {
  let first = 0;
  while (first < parts.length - 1 && HONORIFICS.has(one(parts[first]))) first++;
  let last = parts.length;
  while (last - first > 2 && SUFFIXES.has(one(parts[last - 1]))) last--;
  return parts.slice(first, last);
};

/** "Elmar Maharram oglu Mammadyarov" without the father's name. */
const dropPatronymic = (parts: string[][]): string[][] => {
  const at = parts.findIndex((p) => PATRONYMIC_ENDS.has(one(p)));
  if (at < 2) return parts;
  const end = at === parts.length - 1 ? parts.slice(0, at - 1) : [...parts.slice(0, at - 1), ...parts.slice(at + 1)];
  return end.length >= 2 ? end : parts;
};

/** Index of the part at which the surname begins, with its particles: "van der Bellen", "al Sisi", "bin Farhan". */
const surnameStart = (parts: readonly string[][]): number => {
  let at = parts.length - 1;
  while (at > 1 && LEADING.has(one(parts[at - 1]))) at--;
  return at;
};

class Forms {
  readonly #found = new Map<string, PersonName>();
  #lower: ReadonlySet<string> = new Set();

  /** Of the forms added from here on, those with these words have lower case inside. */
  spelledLower(words: ReadonlySet<string>): void {
    this.#lower = words;
  }

  add(form: NameForm, ...parts: readonly (readonly string[])[]): void {
    const words = parts.flat();
    if (!words.length || words.length > 8) return;
    if (words.length === 1 && ((words[0] as string).length < 2 || NEVER_ALONE.has(words[0] as string))) return;
    const key = words.join(" ");
    const known = this.#found.get(key);
    // A full name outranks a short form spelled the same.
    if (!known || (form === "name" && known.form !== "name"))
      this.#found.set(key, { words, form, lower: words.some((w) => this.#lower.has(w)) });
  }

  list(): PersonName[] {
    return [...this.#found.values()];
  }
}

/** "Faisal bin Farhan Al Saud": Faisal bin Farhan, bin Farhan, Faisal Al Saud, Al Saud. */
const addSonForms = (forms: Forms, parts: string[][]): void => {
  const at = parts.findIndex((p, i) => i > 0 && SONS.has(one(p)));
  const father = parts[at + 1];
  if (at < 1 || !father) return;
  const given = parts.slice(0, at);
  const son = parts[at] as string[];
  const spelled = one(son) === "ibn" || one(son) === "ben" ? [son, ["bin"]] : [son];
  const tail = parts.slice(at + 2);
  for (const particle of spelled) {
    if (!ARTICLES.has(one(father))) {
      forms.add("name", ...given, particle, father);
      forms.add("short", particle, father);
    }
  }
  if (tail.length && !SONS.has(one(tail[0]))) forms.add("name", ...given, ...tail.slice(surnameStart([[""], ...tail]) - 1));
};

const addFamilyFirst = (forms: Forms, parts: string[][]): void => {
  const family = parts[0] as string[];
  const given = parts.slice(1);
  forms.add("surname", family);
  forms.add("name", ...given, family);
  // "Kyung-wha", "Kyungwha", "Kyung Wha" are one given name.
  const flat = given.flat();
  if (flat.length === 2) forms.add("name", family, [flat.join("")]);
  if (given.length > 1) forms.add("short", ...given);
};

const addTwoFamilyNames = (forms: Forms, parts: string[][]): void => {
  const n = parts.length;
  const father = parts[n - 2] as string[];
  const mother = parts[n - 1] as string[];
  if (n < 3 || LEADING.has(one(father)) || one(father).length === 1) return;
  let from = n - 2;
  while (from > 1 && LEADING.has(one(parts[from - 1]))) from--;
  const fathers = parts.slice(from, n - 1);
  forms.add("surname", ...fathers);
  forms.add("surname", ...fathers, mother);
  forms.add("name", parts[0] as string[], ...fathers);
  forms.add("name", ...parts.slice(0, n - 1));
};

const addLastName = (forms: Forms, parts: string[][]): void => {
  const start = surnameStart(parts);
  const surname = parts.slice(start);
  const given = parts[0] as string[];
  forms.add("surname", ...surname);
  forms.add("name", given, ...surname);
  if (surname.length > 1 && ARTICLES.has(one(parts[start])) && !HOUSES.has(one(parts[start + 1]))) {
    forms.add("surname", ...surname.slice(1));
    forms.add("name", given, ...surname.slice(1));
    forms.add("name", ...parts.slice(0, start), ...surname.slice(1));
  }
  const initial = (given[0] as string)[0] as string;
  forms.add("short", [initial], ...surname);
  // Two given names and both used: "Jose Manuel Albares".
  if (start > 2) forms.add("name", given, parts[1] as string[], ...surname);
};

const addSpelled = (forms: Forms, person: NamedPerson, spelled: string): void => {
  const parts = dropTitles(partsOf(spelled));
  if (!parts.length) return;
  const all = parts.flat();
  forms.spelledLower(
    new Set(
      wordsOf(spelled)
        .filter((w) => w.capital === 0 && !LEADING.has(w.folded))
        .map((w) => w.folded),
    ),
  );
  if (parts.length === 1 || (parts.length === 2 && SUFFIXES.has(one(parts[1])))) {
    if (parts.length === 2) forms.add("name", all);
    const only = parts[0] as string[];
    forms.add(only.length === 1 ? "short" : "name", only);
    return;
  }
  forms.add("name", all);
  const names = dropPatronymic(parts);
  forms.add("name", ...names);
  const familyFirst = person.parties.some((p) => FAMILY_FIRST.has(p)) && (names.length <= 3 || names.flat().length <= 4);
  if (familyFirst) addFamilyFirst(forms, names);
  if (person.parties.some((p) => TWO_FAMILY_NAMES.has(p))) addTwoFamilyNames(forms, names);
  if (names.some((p, i) => i > 0 && SONS.has(one(p)))) addSonForms(forms, names);
  const of = (parties: ReadonlySet<string>): boolean => person.parties.some((p) => parties.has(p));
  if (!familyFirst || of(LAST_TOO)) addLastName(forms, names);
  if (of(EITHER_ORDER)) forms.add("name", ...names.slice(-1), ...names.slice(0, -1));
  if (of(FIRST_ALONE)) forms.add("surname", names[0] as string[]);
};

const ROYAL_TITLES = ["king", "queen", "prince", "princess", "sheikh", "emir", "amir", "sultan", "pope", "crown prince"];

/** "King Abdullah", "Sheikh Tamim", "Pope Francis". */
const addRoyal = (forms: Forms, person: NamedPerson): void => {
  for (const spelled of [person.name, ...person.aliases]) {
    const parts = dropTitles(partsOf(spelled));
    const given = parts[0];
    if (!given || given.flat().join("").length < 3) continue;
    const second = parts[1] && SUFFIXES.has(one(parts[1])) ? parts[1] : null;
    for (const title of ROYAL_TITLES) {
      forms.add("short", title.split(" "), given);
      if (second) forms.add("short", title.split(" "), given, second);
    }
    if (second) forms.add("name", given, second);
  }
};

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Z}\p{Lm}\p{Sk}\d]+$/u;
const ASCII = /^[a-z0-9]+$/;

/** All names of a person, folded, without doubles. Spellings in other scripts are left out: reports are read in Latin script. */
export const personNames = (person: NamedPerson): PersonName[] => {
  const forms = new Forms();
  const turkic = person.parties.some((p) => p === "AZE" || p === "TUR" || p === "X-TRNC");
  for (const spelled of [person.name, ...person.aliases]) {
    if (!LATIN.test(spelled)) continue;
    addSpelled(forms, person, spelled);
    for (const other of respelled(spelled, turkic)) addSpelled(forms, person, other);
  }
  if (person.royal) addRoyal(forms, person);
  return forms.list().filter((n) => n.words.every((w) => ASCII.test(w)));
};
