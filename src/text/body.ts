/** A body while it is made: its units, the place of each in the original, and how many units of the original each stands for. Grows by doubling. */
export class BodyText {
  #units: Uint16Array;
  #places: Int32Array;
  #widths: Uint8Array | null = null;
  #length = 0;

  /** `expected`: about how many units there will be. */
  constructor(expected = 4096) {
    const size = Math.max(16, expected);
    this.#units = new Uint16Array(size);
    this.#places = new Int32Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds one UTF-16 unit that stands for `width` units (1 to 255) of the original from `place` on. */
  put(unit: number, place: number, width = 1): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#places[this.#length] = place;
    if (width !== 1) {
      this.#widths ??= new Uint8Array(this.#units.length).fill(1);
      this.#widths[this.#length] = width;
    }
    this.#length++;
  }

  /** Adds the units [from, to) of the original as they stand there. */
  copy(original: Uint16Array, from: number, to: number): void {
    while (this.#length + to - from > this.#units.length) this.#grow();
    const places = this.#places;
    this.#units.set(original.subarray(from, to), this.#length);
    for (let i = from, n = this.#length; i < to; i++) places[n++] = i;
    this.#length += to - from;
  }

  #grow(): void {
    const size = this.#units.length * 2;
    const units = new Uint16Array(size);
    units.set(this.#units);
    this.#units = units;
    const places = new Int32Array(size);
    places.set(this.#places);
    this.#places = places;
    if (!this.#widths) return;
    const widths = new Uint8Array(size).fill(1);
    widths.set(this.#widths);
    this.#widths = widths;
  }

  /** The body; `end` is where the original ends. */
  done(end: number): { body: string; toOriginal: Int32Array; widths?: Uint8Array } {
    const toOriginal = new Int32Array(this.#length + 1);
    toOriginal.set(this.#places.subarray(0, this.#length));
    toOriginal[this.#length] = end;
    // Not TextDecoder: it would replace half a pair, and the body must keep its length.
    const body = Buffer.from(this.#units.buffer, 0, this.#length * 2).toString("utf16le");
    return { body, toOriginal, ...(this.#widths ? { widths: this.#widths.slice(0, this.#length) } : {}) };
  }
}
