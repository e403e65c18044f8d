import { featuresOf, type Grounds } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** Below this nothing is inferred: what the report does not state is left open. */
export const LEFT_OPEN = 0.06;

/** The chance that features with these weights give. */
export const chance = (features: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/**
 * How likely an engagement is right as a whole: told, with its status and all its participants. Of those given about 0.9
 * nine in ten are right on the gold sets that the weights were fitted to (eval/results.md shows the table), which are more than
 * the project holds: see eval/README.md.
 */
export const confidenceOf = (g: Grounds): number =>
  Math.round(100 * Math.max(0.02, Math.min(0.99, chance(featuresOf(g), WEIGHTS)))) / 100;
