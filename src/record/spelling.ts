/** Surnames that other alphabets' spellings tell apart and nothing else: Tiani, Tchiani; Kadyrow, Kadyrov. */

/** Shorter names differ by a letter too often: Wang, Yang. */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 7;

/** Letters to put in, take out or change to make the one of the other; more than `most` counts as one more. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (before[j] as number) + 1,
          (row[j - 1] as number) + 1,
          (before[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    before = row;
  }
  return before[b.length] as number;
};

/** One letter apart, or two where the name is long. Only beside another sign that they are one: a given name, an office. */
export const spelledAlike = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > 40) return false;
  const most = Math.max(a.length, b.length) >= LONG ? 2 : 1;
  return distance(a, b, most) <= most;
};
