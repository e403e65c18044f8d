import { HEADS } from "../lexicon/office-words.ts";
import type { Words } from "../words.ts";

/** Services and houses of one state that reporters call by a name of their own, with the state they act for. */
const STATES: ReadonlyMap<string, string> = new Map(
  `cia:USA nsa:USA fbi:USA nsc:USA dia:USA dhs:USA fema:USA usaid:USA noaa:USA nasa:USA pentagon:USA centcom:USA africom:USA indopacom:USA eucom:USA
  mi5:GBR mi6:GBR gchq:GBR fcdo:GBR dgse:FRA dgsi:FRA bnd:DEU bfv:DEU mossad:ISR fsb:RUS svr:RUS gru:RUS roscosmos:RUS kremlin:RUS
  isi:PAK ndrc:CHN isro:IND irgc:IRN aeoi:IRN sbu:UKR csis:CAN asio:AUS nis:KOR`
    .trim()
    .split(/\s+/)
    .map((p) => p.split(":") as [string, string]),
);

/** Heads of services: "CIA Director", "Mossad chief". */
const OF_SERVICES = new Set(["director", "chief", "head", "boss", "administrator", "commander", "spokesman", "spokeswoman"]);

/** True where word `i`, right before a head, names a service: written in capitals where the head is not, or known by its name. */
export const agencyBefore = (w: Words, i: number, head: number): boolean => {
  const word = w.folded[i] as string;
  if (i !== head - 1 && !HEADS.has(w.folded[i + 1] as string)) return false;
  if (!OF_SERVICES.has(w.folded[head] as string) || (w.capital[i] as number) === 0) return false;
  const acronym = w.capital[i] === 2 && w.capital[head] !== 2 && word.length >= 2 && word.length <= 6;
  return acronym || (STATES.has(word) && word.length > 3);
};

/** The state whose service a word names; null where it names none. */
export const stateOfAgency = (word: string): string | null => STATES.get(word) ?? null;
