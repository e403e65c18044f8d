/** Words of diplomacy that say the same: who asks says "ties", the report "relations". Each stands for every inflection of itself. */
const SETS: readonly (readonly string[])[] = [
  "relation tie link relationship",
  "restore mend normalize normalise resume renew repair reestablish",
  "agreement accord deal pact treaty",
  "talk negotiation discussion dialogue consultation conversation meeting summit",
  "stop halt cease suspend freeze",
  "ceasefire truce armistice",
  "condemn denounce criticize criticise blast slam deplore decry",
  "ask request urge demand press call appeal exhort",
  "promise pledge vow undertake commit guarantee assure",
  "reject refuse dismiss decline rebuff",
  "stress emphasize emphasise underline underscore highlight",
  "troop soldier force military",
  "weapon arm armament missile",
  "journalist reporter correspondent",
  "free release liberate",
  "establish create found form",
  "help assist aid support back",
  "nation country state",
  "begin start launch open commence",
  "finish end conclude complete",
  "border frontier boundary",
  "sign initial conclude",
  "invite invitation",
  "thank gratitude grateful thankful",
  "praise hail laud commend compliment",
  "regret sorry remorse lament deplore",
  "concern worry alarm anxiety",
  "welcome greet",
  "deny denial reject",
  "purchase buy sale sell",
  "journey trip visit travel",
  "cooperation collaboration cooperate collaborate",
  "phone telephone",
].map((set) => set.split(" "));

const stemmed = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  const stem = word.replace(/(?:ies|ied|ying|ings?|ed|es|s|e|y)$/, (end, at: number) => (at < 3 ? end.replace(/s$/, "") : ""));
  return stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : stem;
};

/** Stems of words met before: the words of reports recur. */
const met = new Map<string, string>();
const MET_MOST = 20_000;

/** What a word has in common with its inflections: "urging" and "urge" are "urg", "admitted" and "admit" "admit". */
export const stemOf = (word: string): string => {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= MET_MOST) met.clear();
  const stem = stemmed(word);
  met.set(word, stem);
  return stem;
};

const SENSES = new Map<string, number[]>();
for (const [i, set] of SETS.entries()) for (const word of set) SENSES.set(stemOf(word), [...(SENSES.get(stemOf(word)) ?? []), i]);

/** Two words of one sense, whatever their inflection. */
export const sameSense = (a: string, b: string): boolean => {
  const there = SENSES.get(stemOf(b));
  return there !== undefined && (SENSES.get(stemOf(a))?.some((sense) => there.includes(sense)) ?? false);
};
