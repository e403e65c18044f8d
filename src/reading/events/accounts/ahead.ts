import type { Event } from "./event.ts";
import type { GatherContext } from "./told.ts";

/** True where every time of an engagement lies ahead of the report. */
export const liesAhead = ({ day }: Pick<GatherContext, "day">, { times }: Event): boolean =>
  times.length > 0 && times.every((t) => day !== null && t.from !== null && t.from > day);
