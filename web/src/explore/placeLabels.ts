import { freeBoxes } from "./boxes.ts";
import type { Frame } from "./frame.ts";
import type { Placed } from "./PlaceMap.tsx";

const MOST = 24;
/** Pixels that a letter takes on average, and a line. */
const LETTER = 7.5;
const LINE = 17;

/** The places whose names are written: the most visited first, none over another, none over the frame's edge. */
export function labelled(
  placed: readonly Pick<Placed, "place" | "point" | "key">[],
  frame: Frame,
  unit: number,
): ReadonlySet<string> {
  const take = freeBoxes();
  const out = new Set<string>();
  for (const { place, point, key } of placed) {
    if (out.size >= MOST) break;
    const [x, y] = point;
    const box = {
      left: x,
      right: x + (26 + place.place.length * LETTER) * unit,
      top: y - (LINE / 2) * unit,
      bottom: y + (LINE / 2) * unit,
    };
    const inside =
      box.left >= frame.x && box.right <= frame.x + frame.width && box.top >= frame.y && box.bottom <= frame.y + frame.height;
    if (inside && take(box)) out.add(key);
  }
  return out;
}
