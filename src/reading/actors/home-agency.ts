/** The state that a national news agency writes for: "Kathmandu, May 18 (QNA)" tells of Qatar's officials without naming Qatar. */
import type { Report } from "../../text/report.ts";
import type { Words } from "../words.ts";

/** Agencies that write for readers at home, by their mark. Wires that sell to the world (TASS, Xinhua, EFE, ANSA) name the state of every official. */
const STATES: ReadonlyMap<string, string> = new Map(
  `spa:SAU wam:ARE qna:QAT kuna:KWT bna:BHR ona:OMN petra:JOR mena:EGY ina:IRQ nna:LBN sana:SYR wafa:PSE irna:IRN isna:IRN map:MAR
  tap:TUN lana:LBY saba:YEM suna:SDN sonna:SOM bernama:MYS antara:IDN app:PAK bss:BGD unb:BGD pna:PHL tatoli:TLS akp:KHM kpl:LAO vna:VNM
  kcna:PRK yonhap:KOR kyodo:JPN montsame:MNG azertac:AZE azertag:AZE armenpress:ARM belta:BLR ukrinform:UKR kazinform:KAZ kabar:KGZ
  khovar:TJK uza:UZB mti:HUN pap:POL tasr:SVK ctk:CZE hina:HRV tanjug:SRB fena:BIH bta:BGR agerpres:ROU moldpres:MDA lusa:PRT gna:GHA ena:ETH angop:AGO`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
/** Longer marks are names of their own, and not always in capitals: "Yonhap"; "Map" may be a word. */
const SHORT = 4;

/** "VIENTIANE (VNA) -", "NEW YORK, Sept. 25 (Yonhap) --", "NNA - ": the state whose agency a dateline names; null: none, or one of the world. */
export const stateOfAgency = ({ dateline }: Report, { start, folded, capital, count }: Words): string | null => {
  if (!dateline) return null;
  for (let i = 0; i < count && (start[i] as number) < dateline.end; i++) {
    const mark = folded[i] as string;
    const marked = capital[i] === 2 || ((capital[i] as number) > 0 && mark.length > SHORT);
    const state = marked && (start[i] as number) >= dateline.start ? STATES.get(mark) : undefined;
    if (state) return state;
  }
  return null;
};
