import { wordEntry, wordTest } from "../forms.ts";
import { GAP, type Words } from "../words.ts";
import { attendsThere } from "./attends-there.ts";
import type { OccasionMention } from "./occasion.ts";

type Relation = OccasionMention["relation"];

const TABLE: readonly (readonly [Relation, string])[] = [
  [
    "sidelines",
    `sidelines of,side lines of,sideline of,side line of,at the sidelines of,at the margins of,at the fringes of,margins of,margin of,fringes of,fringe of,sidelines at,margins at,parallel with,parallel to,alongside,interval of,intervals of,edge of,edges of,corridors of,wings of,periphery of,break in,breaks in,break from,breaks from,between sessions of,between two sessions of,between the sessions of,between sittings of,between speeches at,between speeches to,between speeches in,between the speeches at,between the speeches of,between the speeches to,between votes at,between votes in,between meetings at,between meetings of,between rounds of,between addresses to,pause in,pauses in,recess of,recess in,gap in,gaps in,gaps between,time off from,time out from,away from,lull in,lulls in,shadow of`,
  ],
  [
    "frame",
    `framework of,frames of,frame of,scope of,as part of,within,occasion of,connection with,during,course of,attending,attend,attended,attends,attendance at,
    take part in,took part in,taking part in,takes part in,taken part in,participate in,participated in,participating in,participates in,
    participation in,participation at,participate at,participated at,participating at,presence at,appearance at,appeared at,appearing at,address to,told,remarks to,remarks at,statement at,intervention at,joining,joined,join,joins,addressing,addressed,addresses,address,speaking at,spoke at,speaks at,speech at,
    hosting,hosts,hosted,host,chairing,chaired,chairs,chair,opened,opens,convened,convenes,representing,
    to mark,marking,marks,marked,celebrating,celebrates,celebrated,celebrate,commemorating,commemorate,commemorates,commemorated,honor of,honour of,celebration of,celebrations of,commemoration of,observance of,honouring,honoring,in time for,week of,present at,delegation to,delegations to,
    presided over,presiding over,presides over,preside over,advantage of,used,inaugurated,inaugurates,inaugurating,
    in town for,on hand for,guest at,guests at,speaker at,host of,hosts of,venue of,days of,backdrop of,amid,while at,respects upon,respects on,respects at,wishes on,on,upon`,
  ],
  ["at", "at"],
  [
    "around",
    "run up to,lead up to,heels of,way to,return from,returned from,back from,fresh from,ahead of,advance of,prior to,before,after,following,eve of,opening of,close of,closing of,end of,conclusion of,opening",
  ],
];

const NONE: readonly Opening[] = [];
interface Opening {
  readonly words: readonly string[];
  readonly relation: Relation;
}

const BY_FIRST: ReadonlyMap<string, readonly Opening[]> = (() => {
  const all = new Map<string, Opening[]>();
  for (const [relation, phrases] of TABLE)
    for (const phrase of phrases.split(",")) {
      const words = phrase.trim().split(" ");
      all.set(words[0] as string, [...(all.get(words[0] as string) ?? []), { words, relation }]);
    }
  for (const openings of all.values()) openings.sort((a, b) => b.words.length - a.words.length);
  return all;
})();

const openingsAt = wordEntry((word): readonly Opening[] => BY_FIRST.get(word) ?? NONE, []);

/** Every word that an opening, a format or a purpose may begin with. */
export const mayOpen = wordTest((word) => BY_FIRST.has(word) || word === "for" || word === "in" || word === "within");

/** "on the sidelines of", "within the framework of", "attending", "ahead of": the words that lead to an occasion, and how. */
export const openingAt = (w: Words, i: number): { readonly relation: Relation; readonly from: number } | null => {
  const found = openingsAt(w, i).find((o) => o.words.every((word, k) => w.folded[i + k] === word));
  return found ? { relation: found.relation, from: i + found.words.length } : null;
};

/** Openings that only a feast or a journey follows: "on the president's birthday", "on National Day", "on a state visit to"; not "on the summit". */
export const feastOnly = (w: Words, i: number): boolean =>
  (w.folded[i] === "on" || w.folded[i] === "upon") && w.folded[i + 2] !== "occasion" && w.folded[i - 1] !== "respects";

/** "congratulated him on his inauguration", "for her enthronement": what somebody is congratulated on. */
const OFFICES_TAKEN = new Set("inauguration coronation enthronement investiture".split(" "));
const OWN = new Set(["his", "her", "their"]);
export const isTaking = (word: string): boolean => OFFICES_TAKEN.has(word);
/** "for his inauguration": where "for" tells no purpose of a journey. */
export const congratulatedFor = (w: Words, i: number): boolean =>
  w.folded[i] === "for" && OWN.has(w.folded[i + 1] ?? "") && isTaking(w.folded[i + 2] ?? "");

/** What carries somebody to an occasion: "arrived in Baku for the summit", "had come to the Kingdom for". */
const ARRIVED = new Set(
  "arrived arrive arriving arrives landed brought drew drawn flocked descended journeyed stopping stays stayed staying remained reached came come comes coming travelled traveled travelling traveling flew flown gathered gather assembled convened visit visiting visited trip here town met meeting hosted welcomed invited".split(
    " ",
  ),
);
/** How far before "for" the journey is told, in words. */
const REACH = 12;

const LEADS = new Set(["in", "at", "to"]);
const THERE = new Set("here there town capital city island".split(" "));
/** Words between a place and "for": "in [New York] this week for". */
const PLACE_REACH = 6;
/** "In Bali for the G20", "both in New York this week for the Assembly": where somebody is stands right before. */
const beingThere = (w: Words, first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - PLACE_REACH); i--) {
    if ((w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) return false;
    if (THERE.has(w.folded[i] as string)) return true;
    if (LEADS.has(w.folded[i] as string)) return (w.capital[i + 1] as number) > 0;
  }
  return false;
};

/** "for" that tells what somebody has come for. */
export const cameFor = (w: Words, first: number, at: number): boolean => {
  if (w.folded[at] !== "for") return false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) if (ARRIVED.has(w.folded[i] as string)) return true;
  return beingThere(w, first, at);
};

const AHEAD = new Set("will would to upcoming next forthcoming planned scheduled due expected plans intends shall".split(" "));
/** How far before an opening a word of the future still speaks of it. */
const NEAR = 5;

/** "will attend the summit", "the upcoming summit": no frame of what the report tells as held. */
export const liesAhead = (w: Words, first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    const word = w.folded[i] as string;
    if (word === "to" && (w.folded[at] === "mark" || i < at - 1 || attendsThere(w, i, first))) continue;
    if (AHEAD.has(word)) return true;
  }
  return false;
};

/** What makes an attendance one that is over: "after attending", "having addressed", "followed her speech at". */
const OVER = new Set("after following follows followed since having concluded returning returned".split(" "));
/** Words between it and the opening: "since [her last] appearance at". */
const OVER_NEAR = 3;

/** "After taking part in the summit he flew on": what is told was not in its frame. */
export const liesBehind = (w: Words, first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - OVER_NEAR); i--) if (OVER.has(w.folded[i] as string)) return true;
  return false;
};
