import type { FrameDate } from "../../text/report.ts";
import type { TimeMention } from "../document.ts";
import type { Words } from "../words.ts";

/** Without the report's own day where its frame states it ("STATE BULLETIN - 24.02.2018"): no time of anything told. */
export const withoutFrame = (times: readonly TimeMention[], w: Words, frame: readonly FrameDate[]): TimeMention[] => {
  const own = frame.filter((d) => d.span !== null && d.edtf.length === 10);
  return times.filter(
    (t) =>
      t.from === null ||
      t.from !== t.to ||
      !own.some(
        ({ span, edtf }) =>
          edtf === t.from &&
          span !== null &&
          (w.start[t.first] as number) < span.end &&
          span.start < (w.end[t.last - 1] as number),
      ),
  );
};
