import { createReader, type Reader } from "../reading/read.ts";
import { VERSION } from "../version.ts";
import { openBase } from "./knowledge-base.ts";

/** The reader of this version over the knowledge base that comes with it and the user's own people. */
export const openReader = (): Reader => createReader(openBase(), VERSION);
