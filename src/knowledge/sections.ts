/** The file of a compiled knowledge base: where each of its parts lies. */
import { LAYOUT, LEXICON_SECTIONS, MAGIC, SECTIONS, type Section } from "./layout.ts";
import { Lexicon, type LexiconArrays } from "./lexicon.ts";

/** The base's file is missing, cut short, or made by another version of the code. */
export class KnowledgeError extends Error {
  readonly code = "knowledge-unreadable";
  constructor(message: string) {
    super(message);
    this.name = "KnowledgeError";
  }
}

/** The sections of the file as views of one buffer. */
export class Sections {
  readonly #views: ReadonlyMap<Section, Uint8Array>;

  constructor(bytes: Uint8Array, path: string) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = 12 + SECTIONS.length * 8;
    if (bytes.byteLength < header || view.getUint32(0, true) !== MAGIC)
      throw new KnowledgeError(`${path} is no compiled knowledge base; run: node scripts/knowledge/compile.ts`);
    if (view.getUint32(4, true) !== LAYOUT || view.getUint32(8, true) !== SECTIONS.length) {
      throw new KnowledgeError(`${path} was compiled by another version; run: node scripts/knowledge/compile.ts`);
    }
    const views = new Map<Section, Uint8Array>();
    SECTIONS.forEach((name, i) => {
      const start = view.getUint32(12 + i * 8, true);
      const length = view.getUint32(16 + i * 8, true);
      if (start + length > bytes.byteLength)
        throw new KnowledgeError(`${path} is cut short; run: node scripts/knowledge/compile.ts`);
      views.set(name, bytes.subarray(start, start + length));
    });
    this.#views = views;
  }

  bytes(name: Section): Uint8Array {
    return this.#views.get(name) as Uint8Array;
  }
  u32(name: Section): Uint32Array {
    const b = this.bytes(name);
    return new Uint32Array(b.buffer, b.byteOffset, b.byteLength >>> 2);
  }
  i32(name: Section): Int32Array {
    const b = this.bytes(name);
    return new Int32Array(b.buffer, b.byteOffset, b.byteLength >>> 2);
  }
  u16(name: Section): Uint16Array {
    const b = this.bytes(name);
    return new Uint16Array(b.buffer, b.byteOffset, b.byteLength >>> 1);
  }
  lexicon(which: "exact" | "spelling"): Lexicon {
    const arrays = Object.fromEntries(
      LEXICON_SECTIONS.map((s) => [s, s === "wordBytes" ? this.bytes(`${which}.${s}`) : this.u32(`${which}.${s}`)]),
    );
    return new Lexicon(arrays as unknown as LexiconArrays);
  }
}
