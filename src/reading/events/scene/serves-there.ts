import type { Entity } from "../../document.ts";
import type { Event } from "../accounts/event.ts";

/** "the UN Resident Coordinator", "Heads of Mission-designate": who serves where he is received, beside ambassadors. */
const RESIDENT =
  /\bresident (?:coordinator|representative)\b|\bcountry (?:director|representative|manager)\b|\bheads? of missions?\b/i;
export const servesThere = (e: Event, { office }: Entity): boolean =>
  office?.officeClass === "ambassador" ||
  RESIDENT.test(office?.text ?? "") ||
  (e.kind === "ceremony" && office?.officeClass === "special-envoy");
