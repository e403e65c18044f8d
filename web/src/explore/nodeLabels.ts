import { freeBoxes } from "./boxes.ts";

/** A name beside a node, in pixels of the canvas. */
export interface NodeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const GAP = 4;
const LINE = 15;

/** Those of the names that are written: of the largest nodes first, none over another. `widthOf`: pixels of a text. */
export function written(labels: readonly NodeLabel[], widthOf: (text: string) => number): readonly NodeLabel[] {
  const take = freeBoxes();
  return labels
    .toSorted((a, b) => b.size - a.size)
    .filter(({ text, x, y, size }) =>
      take({
        left: x + size,
        right: x + size + GAP + widthOf(text),
        top: y - LINE / 2,
        bottom: y + LINE / 2,
      }),
    );
}

/** Writes the names of one picture. */
export function writeLabels(context: CanvasRenderingContext2D, labels: readonly NodeLabel[], font: string, ink: string): void {
  context.font = font;
  context.fillStyle = ink;
  for (const { text, x, y, size } of written(labels, (name) => context.measureText(name).width))
    context.fillText(text, x + size + GAP, y + LINE / 3);
}
