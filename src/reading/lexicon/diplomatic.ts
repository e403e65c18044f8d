import { wordTest } from "../forms.ts";
import type { Words } from "../words.ts";

/** Words of the trade, whatever they tell in their sentence: a report of diplomacy is full of them, one of cricket or of a budget is not. */
const TRADE = new Set(
  `counterpart counterparts bilateral bilaterally trilateral multilateral quadrilateral talks ties relations diplomat diplomats diplomatic diplomacy
  ambassador ambassadors embassy embassies consul consulate envoy envoys emissary mediator mediators mediation delegation delegations summit summits visit visits visited
  visiting meeting meetings met negotiate negotiated negotiating negotiation negotiations negotiator negotiators consultations accord accords treaty treaties
  pact memorandum protocol communique cooperation friendship neighbourly neighborly agreement agreements ceasefire truce credentials protocol readout
  rapprochement normalisation normalization sovereignty territorial host hosted guest guests welcomed received foreign`.split(
    /\s+/,
  ),
);
/** True of a word of the trade. */
export const ofTheTrade = wordTest((word) => TRADE.has(word));

/** Words of a report for each of which one word of the trade is due. */
const SPARSE = 150;
/** Allowed for in any report: a short one may tell of diplomacy in other words. */
const FREE = 1;

const known = new WeakMap<Words, boolean>();

/** Says whether a report speaks of dealings between states at all, by how thick the words of the trade stand in it. */
export const diplomatic = (w: Words): boolean => {
  const told = known.get(w);
  if (told !== undefined) return told;
  const due = Math.ceil(w.count / SPARSE) - FREE;
  let n = 0;
  for (let i = 0; i < w.count && n < due; i++) if (ofTheTrade(w, i)) n++;
  known.set(w, n >= due);
  return n >= due;
};
