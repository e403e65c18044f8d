/**
 * Offsets of the API count Unicode code points; JavaScript strings count UTF-16 units. `unitOffsets("a😀b")` is [0, 1, 3, 4]: the unit
 * offset of each code point, and the length at the end. Null where the two counts agree, which is nearly always.
 */
export function unitOffsets(text: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null;
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; points++) {
    offsets[points] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[points] = text.length;
  return offsets.subarray(0, points + 1);
}

/** The UTF-16 offset of a code point offset, held inside the text. */
export function toUnit(text: string, offsets: Uint32Array | null, point: number): number {
  if (offsets === null) return Math.min(Math.max(point, 0), text.length);
  return offsets[Math.min(Math.max(point, 0), offsets.length - 1)] ?? text.length;
}
