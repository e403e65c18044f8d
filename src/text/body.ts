/** Room that the last body had and the next may have: most are short, and making it anew costs more than filling it. */
interface Room {
  readonly units: Uint16Array;
  readonly places: Int32Array;
}
let spare: Room | null = null;
const NO_UNITS = new Uint16Array(0);
const LEAST_ROOM = 4096;
/** Larger room is not kept. */
const KEPT_ROOM = 1 << 17;

/** A body while it is made: its units, the place of each in the original, and how many units of the original each stands for. Grows by doubling. */
export class BodyText {
  #units: Uint16Array;
  #places: Int32Array;
  #widths: Uint8Array | null = null;
  #length = 0;

  /** `expected`: about how many units there will be. */
  constructor(expected = 4096) {
    const size = Math.max(LEAST_ROOM, expected);
    const room: Room =
      spare && spare.units.length >= expected ? spare : { units: new Uint16Array(size), places: new Int32Array(size) };
    if (room === spare) spare = null;
    this.#units = room.units;
    this.#places = room.places;
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

  /** The body; `end` is where the original ends. Nothing can be added to it afterwards. */
  done(end: number): { body: string; toOriginal: Int32Array; widths?: Uint8Array } {
    if (this.#length === this.#places.length) this.#grow();
    const toOriginal = this.#places.slice(0, this.#length + 1);
    toOriginal[this.#length] = end;
    // Not TextDecoder: it would replace half a pair, and the body must keep its length.
    const body = Buffer.from(this.#units.buffer, 0, this.#length * 2).toString("utf16le");
    const widths = this.#widths ? { widths: this.#widths.slice(0, this.#length) } : {};
    if (this.#units.length <= KEPT_ROOM) spare = { units: this.#units, places: this.#places };
    this.#units = NO_UNITS;
    return { body, toOriginal, ...widths };
  }
}
