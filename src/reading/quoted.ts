import { GAP, type Words } from "./words.ts";

/** Which words stand between quotation marks, paragraph by paragraph. */
export const quoted = (w: Words): Uint8Array => {
  const out = new Uint8Array(w.count);
  let inside = false;
  for (let i = 0; i < w.count; i++) {
    const gap = w.gap[i] as number;
    if (gap & GAP.paragraph) inside = false;
    if (gap & GAP.quote)
      for (const mark of w.text.slice(i ? (w.end[i - 1] as number) : 0, w.start[i] as number)) {
        if (mark === "“") inside = true;
        else if (mark === "”") inside = false;
        else if (mark === '"') inside = !inside;
      }
    out[i] = inside ? 1 : 0;
  }
  return out;
};
