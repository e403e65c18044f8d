/** The sets of reports with gold: the project's own are always there, the others only where `../shared` lies beside the checkout. */
import { existsSync } from "node:fs";
import { join } from "node:path";

export interface GoldSet {
  readonly name: string;
  readonly gold: string;
  /** A folder of reports, named by the gold's ids. */
  readonly texts: string;
  /** The gold tells what each side said. */
  readonly positions: boolean;
  /** The gold names the real engagement of each report, so that the record made of the set can be scored. */
  readonly clusters: boolean;
  /** Only counted: nobody who writes rules looks at its reports or errors, so that it tells how other reports are read. */
  readonly closed: boolean;
}

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "..", "shared");
const shared = (name: string, has: Partial<GoldSet> = {}): GoldSet => ({
  name,
  gold: join(SHARED, "gold", name, "gold.jsonl"),
  texts: join(SHARED, "gold", name, "texts"),
  positions: false,
  clusters: false,
  closed: false,
  ...has,
});
const own = (name: string, has: Partial<GoldSet> = {}): GoldSet => ({
  name,
  gold: join(import.meta.dirname, name, "gold.jsonl"),
  texts: join(import.meta.dirname, name, "texts"),
  positions: false,
  clusters: false,
  closed: false,
  ...has,
});

const SETS: readonly GoldSet[] = [
  {
    name: "examples",
    gold: join(ROOT, "examples", "gold.jsonl"),
    texts: join(ROOT, "examples", "reports"),
    positions: true,
    clusters: true,
    closed: false,
  },
  own("written"),
  own("statements", { positions: true, clusters: true }),
  own("plain"),
  own("unseen", { closed: true }),
  own("plain-unseen", { closed: true }),
  shared("seeds", {
    gold: join(SHARED, "gold", "seeds.jsonl"),
    texts: join(SHARED, "seeds"),
    positions: true,
    clusters: true,
  }),
  shared("dev-b"),
  shared("dev-c", { positions: true, clusters: true }),
  shared("readouts-us"),
];

export const present = (): GoldSet[] => SETS.filter((s) => existsSync(s.gold));
export const absent = (): string[] => SETS.filter((s) => !existsSync(s.gold)).map((s) => s.name);
/** Where public sets with gold lie, if they do. */
export const BENCHMARKS = join(SHARED, "benchmarks");
/** The shared scorers, which ours must agree with. */
export const SCORERS = join(SHARED, "eval");
