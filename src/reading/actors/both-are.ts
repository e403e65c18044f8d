import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/**
 * "Senators A and B, co-chairs of the caucus, flew in": an office in the plural between commas behind two names is theirs. Which two actors before it
 * are told so; null where the office has no two names right before it.
 */
export const bothAre = ({ words: w }: ResolveContext, raw: readonly RawActor[], i: number): readonly [number, number] | null => {
  const [one, other, a] = [raw[i - 2], raw[i - 1], raw[i] as RawActor];
  if (a.kind !== "office" || !a.plural || a.parties.length > 1 || !one?.nameWords || !other?.nameWords) return null;
  const first = w.folded[a.first - 1] === "co" ? a.first - 1 : a.first;
  const joined = w.folded[one.last] === "and" && other.first === one.last + 1 && !other.possessive;
  const apposed = other.last === first && ((w.gap[first] as number) & GAP.comma) !== 0;
  return joined && apposed && ((w.gap[a.last] ?? 0) & GAP.comma) !== 0 ? [i - 2, i - 1] : null;
};
