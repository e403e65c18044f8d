import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Anchor, NameHit } from "../document.ts";
import type { Words } from "../words.ts";

/** What telling who is who looks at. */
export interface ResolveContext {
  readonly words: Words;
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
  readonly anchor: Anchor;
}
