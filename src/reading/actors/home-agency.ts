/** The state that a national news agency writes for: "Kathmandu, May 18 (QNA)" tells of Qatar's officials without naming Qatar. */
import type { Dateline } from "../../text/report.ts";

/** Agencies that write for readers at home, by their mark. Wires that sell to the world (TASS, Xinhua, EFE) name the state of every official. */
const STATES: ReadonlyMap<string, string> = new Map(
  `spa:SAU wam:ARE qna:QAT kuna:KWT bna:BHR ona:OMN petra:JOR mena:EGY ina:IRQ nna:LBN sana:SYR wafa:PSE irna:IRN isna:IRN map:MAR
  tap:TUN lana:LBY saba:YEM suna:SDN sonna:SOM bernama:MYS antara:IDN app:PAK bss:BGD akp:KHM kpl:LAO vna:VNM azertac:AZE azertag:AZE
  armenpress:ARM belta:BLR ukrinform:UKR kazinform:KAZ kabar:KGZ khovar:TJK montsame:MNG mti:HUN pap:POL tasr:SVK hina:HRV tanjug:SRB
  fena:BIH bta:BGR agerpres:ROU moldpres:MDA gna:GHA ena:ETH angop:AGO`
    .trim()
    .split(/\s+/)
    .map((p) => p.split(":") as [string, string]),
);

/** Null where the dateline bears no such mark. "NNA - ..." has the mark where others have the town. */
export const stateOfMark = (dateline: Dateline | null): string | null => {
  if (!dateline) return null;
  const marks = [dateline.agency, dateline.place].flatMap((words) => words ?? []);
  for (const mark of marks) {
    const state = STATES.get(mark.toLowerCase());
    // In capitals, but for what is a name of its own: "Map" may be a word.
    if (state && (mark === mark.toUpperCase() || mark.length > 4)) return state;
  }
  return null;
};
