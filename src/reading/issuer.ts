/** Whose readout a report is: "Ministry of Foreign Affairs of the Republic of Latvia" above a readout is Latvia's account. */
import type { Document } from "./document.ts";

/** Who signs a side's own account. */
const ORGAN =
  /\b(?:ministry|ministries|foreign office|mfa|press (?:service|office|department|secretary)|official web ?site|presidency|embassy|mission|department of state|state department|government of|office of|secretariat|chancellery|cabinet of ministers|prime minister'?s office)\b/i;
/** A line that is nothing but an office and its party: "PRESIDENT OF THE REPUBLIC OF LATVIA". */
const OFFICE_ALONE = /^(?:the )?(?:president|prime minister|government|parliament|king|emir|chancellor) of\b/i;
const OFFICE_WORDS = 9;
/** UTF-16 units at the head of the body in which a report says whose it is. */
const HEAD = 300;

const signs = (line: string): boolean =>
  ORGAN.test(line) || (OFFICE_ALONE.test(line) && line.split(/\s+/).length <= OFFICE_WORDS);

interface Named {
  readonly at: number;
  readonly party: string;
  readonly place: boolean;
}

/** What telling whose readout it is looks at. */
type Headed = Pick<Document, "report" | "names" | "words">;

/** States, organizations and places named in the head, in order; a seat (the Kremlin, Akorda) stands for its state. */
const partiesAtHead = (doc: Headed): Named[] =>
  doc.names.flatMap((n): Named[] => {
    const at = doc.words.start[n.first] as number;
    const hits = at < HEAD ? n.match.hits.map((h) => h.entity) : [];
    const party = hits.find((e) => e.kind === "state" || e.kind === "organization");
    if (party) return [{ at, party: party.id, place: false }];
    const place = hits.find((e) => e.kind === "place");
    return place?.kind === "place" ? [{ at, party: place.country, place: true }] : [];
  });

/** Null for news, for joint statements, and where the head names nobody. */
export const issuerOf = (doc: Headed): string | null => {
  const { type, body } = doc.report;
  if (type !== "readout" && type !== "statement") return null;
  const head = body.slice(0, HEAD);
  if (/\bjoint\b/i.test(head)) return null;
  const parties = partiesAtHead(doc);
  let start = 0;
  for (const line of head.split("\n")) {
    const here = parties.filter((p) => p.at >= start && p.at < start + line.length);
    const own = here.find((p) => !p.place) ?? here[0];
    if (own && signs(line.trim())) return own.party;
    start += line.length + 1;
    // A readout signs itself above its first sentence.
    if (/[.!?]["”]?$/.test(line.trim()) && line.length > 100) return null;
  }
  return null;
};
