import type { Act } from "../../record/corrections.ts";
import type { CorrectionState } from "../../store/fit.ts";

const list = (ids: readonly string[]): string =>
  ids.length > 4 ? `${ids.slice(0, 4).join(", ")} and ${ids.length - 4} more` : ids.join(", ");

/** A decision in a line: "merge e-1-0, e-2-0". */
export const actWords = (act: Act): string => {
  switch (act.kind) {
    case "merge":
      return `merge ${list(act.sets)}`;
    case "split":
      return `split ${list(act.sets)} from ${list(act.from)}`;
    case "reject":
      return `reject ${list(act.sets)}`;
    case "set":
      return `set ${act.field} = ${act.value === null ? "nothing" : typeof act.value === "string" ? act.value : JSON.stringify(act.value)} of ${list(act.sets.slice(0, 1))}`;
    case "person":
      return `${act.was} is ${act.is.name}${act.is.id ? ` (${act.is.id})` : ""}${act.sets.length ? ` in ${list(act.sets.slice(0, 1))}` : " everywhere"}`;
    case "forget":
      return `forget ${act.report}`;
  }
};

/** "c-… 2026-01-02 A. Reviewer: merge … (why) · applied" */
export const correctionWords = (c: CorrectionState): string =>
  `${c.id}  ${c.recorded.slice(0, 10)}  ${c.author}: ${actWords(c.act)} (${c.reason})  ${c.state}${c.why ? `: ${c.why}` : ""}${c.undone ? ` ${c.undone.recorded.slice(0, 10)} by ${c.undone.author}: ${c.undone.reason}` : ""}`;
