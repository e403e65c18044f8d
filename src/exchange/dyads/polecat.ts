import { townOf } from "../../record/places.ts";
import { VERSION } from "../../version.ts";
import type { Source } from "../source.ts";
import { table } from "../table.ts";
import { quadCodeOf, scoreOf } from "./cameo.ts";
import { ADDED, countryName, type Dyad, dyads, eventDay, type Side, sectorsOf } from "./dyad.ts";

const cow = (source: Source, side: Side): string | null => source.knowledge.state(side.party)?.codes.cow ?? null;
const iso = (source: Source, side: Side): string | null => (source.knowledge.state(side.party) ? side.party : null);

/** The columns of POLECAT; and its address, the quote, the permalink. */
export const POLECAT = table<Dyad>({
  name: "dyads_polecat",
  about: "One pair of actors of one event a row, in the columns of POLECAT.",
  primaryKey: ["Event ID"],
  items: dyads,
  columns: [
    ["Event ID", "string", "The engagement's id and the pair; a string.", (d) => d.id],
    ["Event Date", "date", "First day, where known to the day.", eventDay],
    ["Event Type", "string", "PLOVER event.", (d) => d.plover.event],
    ["Event Mode", "string", "PLOVER mode.", (d) => d.plover.mode],
    ["Intensity", "number", "PLOVER's score of event and mode.", (d) => scoreOf(d.plover.event, d.plover.mode)],
    ["Quad Code", "string", "VERBAL COOPERATION or VERBAL CONFLICT.", (d) => quadCodeOf(d.plover.event)],
    ["Contexts", "string", "PLOVER contexts, joined.", (d) => d.plover.contexts.join("; ")],
    ["Actor Name", "string", "Visitor, speaker, or of equals the first by code.", (d) => d.actor.name],
    ["Actor Country", "string", "ISO 3166-1 alpha-3; empty for organizations.", (d, s) => iso(s, d.actor)],
    ["Actor COW", "string", "Number in Correlates of War; a string.", (d, s) => cow(s, d.actor)],
    ["Actor Sectors", "string", "Government, legislature, organization.", (d, s) => sectorsOf(s, d.actor)],
    ["Actor Title", "string", "Office held on that day.", (d) => d.actor.office],
    ["Actor Wikipedia ID", "string", "Wikidata id of the person or the state.", (d) => d.actor.wikidata],
    ["Recipient Name", "string", "Host, addressee, or of equals the second by code.", (d) => d.recipient.name],
    ["Recipient Country", "string", "ISO 3166-1 alpha-3; empty for organizations.", (d, s) => iso(s, d.recipient)],
    ["Recipient COW", "string", "Number in Correlates of War; a string.", (d, s) => cow(s, d.recipient)],
    ["Recipient Sectors", "string", "Government, legislature, organization.", (d, s) => sectorsOf(s, d.recipient)],
    ["Recipient Title", "string", "Office held on that day.", (d) => d.recipient.office],
    ["Recipient Wikipedia ID", "string", "Wikidata id of the person or the state.", (d) => d.recipient.wikidata],
    ["Placename", "string", "Town or venue; a house stands before its town.", (d) => d.engagement.where?.place ?? null],
    ["City", "string", "Town.", (d) => townOf(d.engagement.where?.place ?? "") || null],
    ["Country", "string", "Name of the state of the place.", (d, s) => countryName(s, d.engagement.where?.country ?? "")],
    ["Latitude", "number", "Degrees north.", (d) => d.engagement.where?.lat ?? null],
    ["Longitude", "number", "Degrees east.", (d) => d.engagement.where?.lon ?? null],
    ["GeoNames ID", "string", "Empty: not kept.", () => null],
    ["Source", "string", "Outlet of the report.", (d) => d.words.outlet ?? d.words.source],
    ["Publication Date", "string", "When the report was published.", (d) => d.words.published],
    ["Language", "string", "Language of the report.", () => "en"],
    ["Version", "string", "Version of the program.", () => VERSION],
    ["Source URL", "string", "Address of the report, else where it was taken from.", (d) => d.words.url ?? d.words.source],
    ...ADDED,
  ],
});
