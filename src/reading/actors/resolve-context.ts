import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Report } from "../../text/report.ts";
import type { Anchor, NameHit } from "../document.ts";
import type { Words } from "../words.ts";

/** What telling who is who looks at. */
export interface ResolveContext {
  readonly report: Report;
  readonly words: Words;
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
  readonly anchor: Anchor;
}
