/** States told by whom somebody serves there: "special envoy of President Mnangagwa", "Ambassador of the Custodian of the Two Holy Mosques". */
import { personHits } from "../names.ts";
import type { OfficeContext } from "./office-context.ts";
import { behindCustodian } from "./person-names.ts";

interface Served {
  readonly id: string;
  readonly words: readonly [number, number];
}

const LEADERS = new Set(["head-of-state", "head-of-government"]);
/** "special envoy of President Mnangagwa": for the state that the person who is served leads, or led last. */
export const stateOfHolder = (c: OfficeContext, last: number): Served | null => {
  const hit = c.byLast.get(last);
  const [one, ...more] = hit ? personHits(hit.match) : [];
  if (!hit || !one || more.length || one.entity.kind !== "person") return null;
  const led = one.entity.tenures.filter((t) => LEADERS.has(t.officeClass) && /^[A-Z]{3}$/.test(t.for));
  const id = led.sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "")).at(-1)?.for;
  return id === undefined ? null : { id, words: [hit.first, hit.last] };
};

/** "the Ambassador of the Custodian of the Two Holy Mosques to Kenya": an envoy of the King of Saudi Arabia, told by his style alone. */
export const stateOfCustodian = (c: OfficeContext, i: number): Served | null => {
  const last = behindCustodian(c, i);
  return last > i ? { id: "SAU", words: [i, last] } : null;
};

const CROWNED = new Set(["king", "queen", "emir", "amir", "sultan", "crown"]);
/** "Director of the Office of [His Majesty the King]": the word behind the sovereign in whose office somebody serves; `i` where none follows. */
export const sovereignServed = ({ words: w, sentenceOf }: OfficeContext, i: number): number => {
  if (w.folded[i - 1] !== "of" || !/^(?:office|court|diwan|cabinet)$/.test(w.folded[i - 2] ?? "")) return i;
  if (!/^(?:his|her)$/.test(w.folded[i] as string)) return i;
  const royal = w.folded[i + 1] === "royal" ? i + 2 : i + 1;
  if (!/^(?:majesty|highness)$/.test(w.folded[royal] ?? "") || sentenceOf[royal] !== sentenceOf[i]) return i;
  const title = w.folded[royal + 1] === "the" ? royal + 2 : royal + 1;
  if (title === royal + 1 || !CROWNED.has(w.folded[title] ?? "") || sentenceOf[title] !== sentenceOf[i]) return royal + 1;
  return w.folded[title] === "crown" ? title + 2 : title + 1;
};
