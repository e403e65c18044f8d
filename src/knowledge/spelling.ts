/**
 * The spelling key of a word of a person's name: what usual Latin spellings of one name share. "Sergey", "Sergei" and "Serguei" have one
 * key, so have "Aliyev" and "Aliev", "Bayramov" and "Bairamov". Keys are compared with keys only; they are not words.
 */

/** Given names whose spellings differ by more than the rules below cover; each line is one name. */
const FAMILIES: readonly string[] = [
  "mohamed mohammed mohammad mohamad muhammad muhammed mohamoud mahammad mahamat muhamed mehmed mohammadi",
  "husein hussein hussain hossein husain hosein huseyn huseyin hossain hocine",
  "hasan hassan hasson",
  "abdalla abdullah abdallah abdulla abdollah abdoullah",
  "abdul abdel abdal abdol abdoul",
  "ahmad ahmed achmad",
  "yusuf yousef youssef yousuf yusef yusif youssouf yussuf",
  "ismail ismael esmail esmaeil ismayil ismayilov",
  "ibrahim ebrahim",
  "omar umar",
  "osman usman othman uthman ousmane",
  "ali aly",
  "alexander aleksandr aleksander alexandr alexandre oleksandr aliaksandr alyaksandr aleksandar alexandru",
  "alexei aleksey alexey aleksei oleksii oleksiy aliaksei",
  "mikhail mikheil mikhael mykhailo mihail mihails mykhaylo",
  "dmitri dmitry dmitriy dmitrii dmytro dzmitry dimitri dimitry",
  "vladimir volodymyr uladzimir",
  "nikolai nikolay mykola mikalai",
  "andrei andrey andriy andrii andrej",
  "yevgeny evgeny evgeni yevgeni yevgeniy yevhen evgenii",
  "kassym kassim kasym qasym qassym kasim qasim qassim",
  "jomart zhomart",
  "tokayev tokaev toqayev",
  "nursultan nursoltan",
  "kuanysh quanysh",
  "yerlan erlan",
  "yermek ermek",
  "sayyid sayed syed sayyed seyed seyyed saiyid sayid",
  "khalifa khalifah kalifa",
  "jeyhun ceyhun jeihun dzheikhun",
  "mevlut mevlud",
  "recep rejep recip redjep",
  "saeed said saied",
  "nawaf nawwaf",
  "nayef naif nayif",
  "zayed zaid zayid",
  "mikhaylo mihailo",
  "georgi georgy georgiy georgii giorgi heorhiy",
  "ilya ilia illia",
  "petro petr pyotr piotr",
  "ivan iwan",
  "yusupov yusufov",
  "abdelaziz abdulaziz",
  "abdelfattah abdulfattah",
  "shahbaz shehbaz",
  "elizabeth elisabeth",
  "kathryn catherine katherine",
  "stephen steven",
  "filip philip phillip",
  "saleh salih saaleh",
  "shukri shoukry shukry choukri",
  "faisal faysal feisal faycal",
  "khaled khalid haled",
  "walid waleed oualid",
  "hamid hameed",
  "rashid rasheed rachid",
  "majid majed maged",
  "jamal gamal djamel djamal",
  "sabah sabbah",
  "zaher zahir",
  "amir ameer emir",
  "nasser nasir naser",
  "qadhafi gaddafi qaddafi kadhafi gadhafi kaddafi",
  "bakiyev bakiev",
  "netanyahu netanyahou",
  "zelensky zelenskyy zelenskiy zelenskyi zelenski",
  "lukashenko lukashenka",
  "rouhani rohani ruhani",
  "khatami xatami",
  "karzai karzay qarzai",
  "szijjarto sijjarto siyarto",
];

const FAMILY = new Map<string, string>(
  FAMILIES.flatMap((line) => {
    const names = line.split(" ");
    return names.map((name) => [name, names[0] as string] as const);
  }),
);
FAMILY.delete("mohammadi");
FAMILY.delete("ismayilov");

/** In this order: digraphs of other alphabets first, then y and i, then endings and doubled letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, "ch"],
  [/sch|shch/g, "sh"],
  [/dzh|dj|zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/tz/g, "ts"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/y/g, "i"],
  [/ej$/g, "ei"],
  [/ii+/g, "i"],
  [/ie/g, "e"],
  [/off$/g, "ov"],
  [/enka$/g, "enko"],
  [/([aeiou])h$/g, "$1"],
  [/(.)\1+/g, "$1"],
];

const ARTICLES: ReadonlyMap<string, string> = new Map([
  ["el", "al"],
  ["ul", "al"],
  ["ibn", "bin"],
  ["ben", "bin"],
]);

/** Letters that other spellings write as two, or by another letter; each line one custom. */
const SPELLED_OUT: readonly ReadonlyMap<string, string>[] = [
  new Map(
    Object.entries({ ç: "ch", ş: "sh", č: "ch", š: "sh", ž: "zh", ğ: "gh", ə: "a", đ: "dj", ș: "sh", ț: "ts", ţ: "ts", ý: "y" }),
  ),
  new Map(Object.entries({ ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa", ə: "e" })),
];
/** Azerbaijani and Turkish c is said as English j, and Azerbaijani x as kh. */
const TURKIC: ReadonlyMap<string, string> = new Map(
  Object.entries({ c: "j", ç: "ch", ş: "sh", ğ: "gh", ə: "a", x: "kh", q: "g", ı: "i" }),
);

const rewrite = (name: string, letters: ReadonlyMap<string, string>): string =>
  [...name.normalize("NFC")]
    .map((letter) => {
      const spelled = letters.get(letter.toLowerCase());
      if (spelled === undefined) return letter;
      return letter === letter.toLowerCase() ? spelled : (spelled[0] as string).toUpperCase() + spelled.slice(1);
    })
    .join("");

/** The name as English papers spell it that know no accents: "Çavuşoğlu" also as "Chavushoglu", "Müller" as "Mueller". */
export const respelled = (name: string, turkic: boolean): string[] => {
  const tables = turkic && /[çşğəıÇŞĞƏİ]/.test(name) ? [...SPELLED_OUT, TURKIC] : SPELLED_OUT;
  return [...new Set(tables.map((letters) => rewrite(name, letters)))].filter((n) => n !== name);
};

const byRule = (word: string): string => RULES.reduce((key, [from, to]) => key.replace(from, to), word);

/** The key of one folded word; words with anything but the letters a to z are their own key. */
export const spellingKey = (folded: string): string => {
  const name = FAMILY.get(folded) ?? ARTICLES.get(folded) ?? folded;
  return name.length < 3 || name.length > 24 || !/^[a-z]+$/.test(name) ? name : byRule(name);
};
