/** Time against length: each hostile unit, and the examples one after another, at growing lengths. */
import type { Reader } from "../../src/reading/read.ts";
import { BUDGET, check } from "./check.ts";
import { repeated, UNITS } from "./hostile.ts";

export interface Growth {
  readonly name: string;
  /** Milliseconds of processor time at each length. */
  readonly ms: readonly number[];
  /** Time at the longest over time at the shortest, divided by the ratio of the lengths: 1 is linear. */
  readonly factor: number;
  readonly wrong: string | null;
}

/** Below this a time is mostly noise: it counts as if it were this. */
const FLOOR = 4;
const LINEAR = 3;

/** A text is too slow only if so many readings in a row are: the first also compiles what it is the first to run. Other faults come again. */
const READINGS = 3;

const growthOf = (reader: Reader, name: string, text: string, lengths: readonly number[], budget: number): Growth => {
  const ms: number[] = [];
  for (const length of lengths) {
    const c = { name, text: repeated(text, length), html: false, published: "2021-05-04" };
    let told = check(reader, c, budget);
    for (let again = 1; told.wrong !== null && again < READINGS; again++) told = check(reader, c, budget);
    if (told.wrong !== null) return { name, ms: [...ms, told.ms], factor: Number.NaN, wrong: `at ${length}: ${told.wrong}` };
    ms.push(told.ms);
  }
  const [first, last] = [lengths[0] as number, lengths.at(-1) as number];
  const factor = Math.max(FLOOR, ms.at(-1) as number) / Math.max(FLOOR, ms[0] as number) / (last / first);
  const wrong =
    factor > LINEAR ? `${factor.toFixed(1)} times what linear growth would be (${ms.map(Math.round).join(", ")} ms)` : null;
  return { name, ms, factor, wrong };
};

export interface Asked {
  /** Units whose name has it; all of them by default. */
  readonly wanted?: string;
  /** Milliseconds a thousand words may take at each length. */
  readonly budget?: number;
}

/** `texts`: reports, put one after another. */
export function* growths(
  reader: Reader,
  texts: readonly string[],
  lengths: readonly number[],
  { wanted = "", budget = BUDGET }: Asked = {},
): Generator<Growth> {
  for (const text of texts) check(reader, { name: "warm", text, html: false, published: null });
  for (const u of [{ name: "reports", text: texts.join("\n\n") }, ...UNITS])
    if (u.name.includes(wanted)) yield growthOf(reader, u.name, u.text, lengths, budget);
}
