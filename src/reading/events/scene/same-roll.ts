import type { TimeMention } from "../../document.ts";
import type { Event } from "../accounts/event.ts";

/** "On 3 June the President will receive letters from four envoys. A, B, C and D will hand them over": all on the one day that is told. */
export const dayOfRoll = (e: Event, chief: Event | null): readonly TimeMention[] => {
  const same = chief !== null && e !== chief && e.kind === "ceremony" && chief.kind === "ceremony" && e.status === chief.status;
  const receiver = same && e.participants.some((p) => chief.participants.some((x) => x.entity === p.entity));
  return receiver && e.status === "planned" && e.times.length === 0 ? chief.times : [];
};
