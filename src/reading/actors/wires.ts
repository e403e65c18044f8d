import type { Report } from "../../text/report.ts";
import type { Words } from "../words.ts";

/**
 * News agencies that tell of their own state's dealings from wherever they are, and call its officials by office alone. Agencies that tell of all
 * the world from there (Xinhua, TASS, ANSA, EFE) are none of them.
 */
const HOMES: ReadonlyMap<string, string> = new Map(
  `vna:VNM kcna:PRK yonhap:KOR kyodo:JPN montsame:MNG kpl:LAO akp:KHM antara:IDN bernama:MYS pna:PHL tatoli:TLS app:PAK bss:BGD unb:BGD irna:IRN
  spa:SAU wam:ARE qna:QAT kuna:KWT petra:JOR sana:SYR kazinform:KAZ kabar:KGZ uza:UZB khovar:TJK azertac:AZE armenpress:ARM ukrinform:UKR belta:BLR
  agerpres:ROU bta:BGR tanjug:SRB hina:HRV tasr:SVK ctk:CZE pap:POL mti:HUN lusa:PRT`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** "VIENTIANE (VNA) -", "NEW YORK, Sept. 25 (Yonhap) --": the state whose agency a dateline names; null: none, or one of the world. */
export const stateOfWire = ({ dateline }: Report, { start, folded, capital, count }: Words): string | null => {
  if (!dateline) return null;
  for (let i = 0; i < count && (start[i] as number) < dateline.end; i++) {
    const state =
      (start[i] as number) >= dateline.start && (capital[i] as number) > 0 ? HOMES.get(folded[i] as string) : undefined;
    if (state) return state;
  }
  return null;
};
