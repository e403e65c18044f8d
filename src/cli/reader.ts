import { loadKnowledge } from "../knowledge/compiled.ts";
import { createReader, type Reader } from "../reading/read.ts";
import { VERSION } from "../version.ts";

/** The reader of this version over the knowledge base that comes with it. */
export const openReader = (): Reader => createReader(loadKnowledge(), VERSION);
