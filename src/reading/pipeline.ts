/**
 * An ordered list of small stages over one immutable document. A stage says which layers it reads and which it adds;
 * a list in which a need is unmet, or a layer is added twice, is refused when the pipeline is made.
 */
export interface Stage<Layers> {
  readonly name: string;
  readonly reads: readonly (keyof Layers)[];
  readonly adds: readonly (keyof Layers)[];
  readonly run: (layers: Layers) => Partial<Layers> | Parts<Partial<Layers>>;
}

/** A long stage's work in parts: wherever it yields, the other documents come as far before it goes on. */
export type Parts<T> = Generator<undefined, T, undefined>;

export class PipelineError extends Error {
  readonly code = "impossible-order";
}

/** Work in parts for one document alone, done to its end. */
export const entirely = <T>(parts: Parts<T>): T => {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
};

const inParts = <T extends object>(work: T | Parts<T>): work is Parts<T> => "next" in work && typeof work.next === "function";

/** Takes every document through a stage, part by part. */
const runStage = <Layers extends object>(stage: Stage<Layers>, all: readonly Layers[]): void => {
  let begun: { readonly layers: Layers; readonly parts: Parts<Partial<Layers>> }[] = [];
  for (const layers of all) {
    const work = stage.run(layers);
    if (inParts(work)) begun.push({ layers, parts: work });
    else Object.assign(layers, work);
  }
  while (begun.length)
    begun = begun.filter(({ layers, parts }) => {
      const { done, value } = parts.next();
      if (done) Object.assign(layers, value);
      return !done;
    });
};

/**
 * Checks the order once and gives the function that runs it; `given` names the layers that are there from the start. Of several
 * documents each stage takes all before the next one begins: its code stays near the processor, and no document sees another.
 */
export const pipeline = <Layers extends object>(
  given: readonly (keyof Layers)[],
  stages: readonly Stage<Layers>[],
): ((starts: readonly Partial<Layers>[]) => Layers[]) => {
  const there = new Set<keyof Layers>(given);
  for (const s of stages) {
    for (const need of s.reads)
      if (!there.has(need)) throw new PipelineError(`stage ${s.name} reads ${String(need)}, which no earlier stage adds`);
    for (const add of s.adds) {
      if (there.has(add)) throw new PipelineError(`stage ${s.name} adds ${String(add)}, which is there already`);
      there.add(add);
    }
  }
  return (starts) => {
    // Each stage sees the layers its list of needs promises; the cast holds because the order was checked above.
    const all = starts.map((start) => ({ ...start }) as Layers);
    for (const s of stages) runStage(s, all);
    return all;
  };
};
