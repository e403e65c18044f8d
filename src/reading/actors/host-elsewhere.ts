import { writtenIn } from "./left-behind.ts";
import type { RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** People told of lately among whom a host or a guest who was left aside for a while is looked for. */
const LATELY = 12;

/**
 * "Norway's premier welcomed ten leaders. A sat with B by the window. C had a word with [the host]", "A landed in Havana. In London B sat with C. The
 * President of Cuba awaits [the guest]": where somebody else acts than the two told of last, the host is who is at home, and the guest
 * whom the report told of last beside those of the country; empty: the two are meant.
 */
export const hostElsewhere = (t: ToldSoFar, a: RawActor, guest: boolean): number[] => {
  const sentence = t.sentenceOf[a.first] as number;
  const acting = t.told(sentence).find((m) => m.at < a.first && !m.possessive);
  if (!acting || t.pair.includes(acting.entity)) return [];
  const { party } = t.person(acting.entity);
  const others = t.mentions.latest.slice(0, LATELY).filter((e) => e !== acting.entity && t.person(e).party !== party);
  const home = t.homeAt(sentence);
  // "A showed B the tapestries. Premier C of A's state had his turn with the guest": nobody is a guest of his own state.
  const compatriots = t.pair.filter((e) => t.person(e).party === party);
  if (guest && writtenIn(t) === null && t.pair.length === 2 && compatriots.length === 1)
    return t.pair.filter((e) => e !== compatriots[0]);
  if (!guest) {
    const host = others.find((e) => home.includes(t.person(e).party ?? ""));
    return host === undefined ? [] : [host];
  }
  const abroad = others.find((e) => !home.includes(t.person(e).party ?? ""));
  return party !== null && home.includes(party) && abroad !== undefined ? [abroad] : [];
};
