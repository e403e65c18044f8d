import type { Actor, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { bySentence, type GatherContext } from "../accounts/told.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** People of no office, whom an official of one country sees in it: what he has with them he has with no one of another. */
const OTHERS =
  set(`police policemen reporters journalists editors broadcasters students pupils teachers professors academics scholars scientists researchers experts doctors nurses
  patients families relatives parents widows survivors victims evacuees residents villagers farmers fishermen miners workers employees staff crew crews players footballers coach
  coaches athletes fans supporters shareholders investors bankers businessmen businesspeople businesswomen entrepreneurs traders lawyers judges bishops clergy clerics priests imams
  elders youth youths volunteers firefighters rescuers soldiers troops pilots artists writers musicians actors activists campaigners veterans pensioners unions
  aides advisers advisors backbenchers voters expatriates schoolchildren children graduates alumni engineers mayors governors premiers`);
/** Who is so by the word before him: "business leaders", "coalition partners". */
const LEADERS = set(
  "leaders representatives figures chiefs partners people community communities owners groups officials associates allies",
);
const OF_WHAT =
  set(`business industry industrial union labour labor church religious faith civic community student youth farm tribal coalition party local village town city opposition
  parliamentary corporate company bank banking hotel school university diaspora muslim catholic orthodox christian jewish buddhist women tourism police`);
/** What is seen of others in a body: "a group of farmers", "the crew of a boat". */
const BODIES = set("group groups number dozens hundreds scores handful team members delegation some circle");
const LED = set("with by for to of");
/** What closes the words of whom one is with. */
const ENDS =
  set(`who which that when where while after before since until because although though as and but about on over in at amid under during against from into
  near outside inside than if whether said says`);
/** Words from an engagement to those with whom it was. */
const REACH = 9;

const isHead = wordTest((word) => OTHERS.has(word) || LEADERS.has(word));
const HEADS = spots(isHead);

/** The time mention that begins at a word, or behind its "on". */
const behindTime = (c: GatherContext, sentence: number, i: number): number => {
  const from = c.words.folded[i] === "on" ? i + 1 : i;
  const t = (c.timesIn.get(sentence) ?? []).find((x: TimeMention) => x.first === from || x.first === i);
  return t ? t.last : i;
};

/** "held talks [with the police]", "met [business leaders]", "a dinner [for the players]": where those stand with whom it was, if they hold no office; -1. */
const othersBehind = (c: GatherContext, t: Trigger): number => {
  const { folded, gap } = c.words;
  const last = c.sentences[t.sentence]?.last ?? t.last;
  const passive = folded[t.first - 1] === "was" || folded[t.first - 1] === "were" || folded[t.first - 1] === "been";
  let led = !t.noun && !passive;
  for (let i = t.last; i < Math.min(last, t.last + REACH); i++) {
    const time = behindTime(c, t.sentence, i);
    if (time > i) {
      i = time - 1;
      continue;
    }
    const word = folded[i] as string;
    const a = c.actors[c.actorAt[i] as number];
    // "his", "her own", and "business leaders", of whom nobody is known.
    if ((a && a.entities.length > 0 && !a.possessive) || (gap[i] as number) & ~(GAP.space | GAP.hyphen)) return -1;
    if (LED.has(word)) {
      if (word === "of" && !BODIES.has(folded[i - 1] ?? "")) return -1;
      led = true;
    } else if (ENDS.has(word)) return -1;
    else if (led && isHead(c.words, i) && (OTHERS.has(word) || OF_WHAT.has(folded[i - 1] ?? ""))) {
      // "farmers' demands", "student leaders": no people, or others.
      if (BODIES.has(word) && folded[i + 1] === "of") continue;
      return (gap[i + 1] as number) & GAP.apostrophe || isHead(c.words, i + 1) ? -1 : i;
    }
  }
  return -1;
};

/** Words behind them in which somebody may be told with them: "met farmers and President X". */
const BESIDE = 6;
const namedBeside = (c: GatherContext, at: number, last: number): boolean => {
  for (let i = at + 1; i < Math.min(last, at + 1 + BESIDE); i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a && human(a) && a.entities.length > 0 && !a.possessive) return true;
  }
  return false;
};

const CONTACTS = new Set(["meeting", "call"]);

/** True where all of a sentence who are told of are of one state. */
const oneSide = (c: GatherContext, actors: readonly Actor[]): boolean =>
  new Set(actors.filter((a) => human(a) && !a.possessive).flatMap((a) => a.entities.map((e) => c.entities[e]?.party ?? null)))
    .size < 2;

/**
 * Without what officials of one side have with people of no office: "held talks with the police", "met business leaders". Whoever was
 * told before them, of another state, has no part in it.
 * `without`: the sentences in which nothing else can be told.
 */
export const withoutOthersMet = (
  c: GatherContext,
  triggers: readonly Trigger[],
): { readonly triggers: readonly Trigger[]; readonly without: readonly number[] } => {
  const heads = HEADS(c.words);
  if (!heads.length) return { triggers, without: [] };
  const met = (t: Trigger): boolean => {
    const last = c.sentences[t.sentence]?.last ?? t.last;
    if (!CONTACTS.has(t.kind) || !spotsWithin(heads, t.last, Math.min(last, t.last + REACH)).length) return false;
    const sides = new Set(t.parts.flatMap((p) => p.actor.entities.map((e) => c.entities[e]?.party ?? null)));
    const at = sides.size > 1 ? -1 : othersBehind(c, t);
    return at >= 0 && !namedBeside(c, at, last);
  };
  const others = new Set(triggers.filter(met));
  if (!others.size) return { triggers, without: [] };
  const actorsIn = bySentence(c.actors, (a) => c.sentenceOf[a.first] as number);
  return {
    triggers: triggers.filter((t) => !others.has(t)),
    without: [...new Set([...others].map((t) => t.sentence))].filter((s) => oneSide(c, actorsIn.get(s) ?? [])),
  };
};
