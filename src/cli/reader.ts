import { guarded, whyNotRead } from "../reading/guarded.ts";
import { createReader, type Reader } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import type { Report } from "../text/report.ts";
import { VERSION } from "../version.ts";
import { openBase } from "./knowledge-base.ts";
import { tell } from "./terminal.ts";

/** So many reports are read together; a long one, in UTF-16 units, waits for no others. */
const TOGETHER = 32,
  LONG = 50_000;

/** True once the reports that wait are to be read: there are enough of them, or the last one is long. */
export const areEnough = (waiting: readonly Report[], most = TOGETHER): boolean =>
  waiting.length >= most || (waiting.at(-1)?.body.length ?? 0) > LONG;

/** The reader of this version over the knowledge base that comes with it and the user's own people. */
export const openReader = (): Reader => guarded(createReader(openBase(), VERSION));

/** Names a report that a fault kept from being read; true if there was one. */
export const toldUnread = (reading: Reading): boolean => {
  const why = whyNotRead(reading);
  if (why !== null) tell(`chancery: ${reading.report.source}: ${why}`);
  return why !== null;
};
