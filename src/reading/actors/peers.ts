import type { Words } from "../words.ts";

const TITLES = new Set("prince princess duke duchess".split(" "));
/** Whereof the princes of one realm have their titles: no state has them for its own. */
const OF_BRITAIN = new Set(
  "wales edinburgh cambridge cornwall sussex york kent gloucester rothesay wessex lancaster windsor".split(" "),
);
const REALM = "GBR";
const PEER = new RegExp(`^(?:${[...TITLES].join("|")}) of (?:${[...OF_BRITAIN].join("|")})$`, "i");

/** "the Duke of Edinburgh", "the Prince of Wales": the realm of a title of birth whose head is word `h`, and where the title ends; or null. */
export const peerage = ({ folded, capital }: Words, h: number): { readonly last: number; readonly party: string } | null =>
  TITLES.has(folded[h] as string) && folded[h + 1] === "of" && OF_BRITAIN.has(folded[h + 2] ?? "") && (capital[h + 2] ?? 0) > 0
    ? { last: h + 3, party: REALM }
    : null;

/** True for an office that is such a title: whoever bears it is neither the sovereign nor the bearer of another. */
export const isPeer = (office: string): boolean => PEER.test(office);
