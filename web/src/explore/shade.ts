const SHADES = 5;

/** The step of a scale of 1 to 5 for a count, by its logarithm: among many ones a five must show as well as a fifty among tens. */
export function shade(count: number, most: number): number {
  if (count <= 0) return 0;
  if (most <= 1) return 1;
  return 1 + Math.round((Math.log(count) / Math.log(most)) * (SHADES - 1));
}
