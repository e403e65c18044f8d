import { townOf } from "../../record/places.ts";
import { table } from "../table.ts";
import { goldsteinOf } from "./cameo.ts";
import { ADDED, countryName, type Dyad, dyads, eventDay, sectorsOf } from "./dyad.ts";

/** The columns of ICEWS; and its address, the quote, the permalink. */
export const ICEWS = table<Dyad>({
  name: "dyads_icews",
  about: "One pair of actors of one event a row, in the columns of ICEWS.",
  primaryKey: ["Event ID"],
  items: dyads,
  columns: [
    ["Event ID", "string", "The engagement's id and the pair; a string.", (d) => d.id],
    ["Event Date", "date", "First day, where known to the day.", eventDay],
    ["Source Name", "string", "Visitor, speaker, or of equals the first by code.", (d) => d.actor.name],
    ["Source Sectors", "string", "Government, legislature, organization.", (d, s) => sectorsOf(s, d.actor)],
    ["Source Country", "string", "Name of the state; empty for organizations.", (d, s) => countryName(s, d.actor.party)],
    ["Event Text", "string", "PLOVER event and mode in words.", (d) => [d.plover.event, d.plover.mode].filter(Boolean).join(" ")],
    ["CAMEO Code", "string", "CAMEO code, a string: its zero counts.", (d) => d.cameo],
    ["Intensity", "number", "Goldstein's scale, -10 to 10.", (d) => goldsteinOf(d.cameo)],
    ["Target Name", "string", "Host, addressee, or of equals the second by code.", (d) => d.recipient.name],
    ["Target Sectors", "string", "Government, legislature, organization.", (d, s) => sectorsOf(s, d.recipient)],
    ["Target Country", "string", "Name of the state; empty for organizations.", (d, s) => countryName(s, d.recipient.party)],
    ["Story ID", "string", "The report.", (d) => d.words.report],
    ["Sentence Number", "integer", "Empty: words are found by their offsets.", () => null],
    ["Publisher", "string", "Outlet of the report.", (d) => d.words.outlet],
    ["City", "string", "Town.", (d) => townOf(d.engagement.where?.place ?? "") || null],
    ["District", "string", "Empty: not kept.", () => null],
    ["Province", "string", "Empty: not kept.", () => null],
    ["Country", "string", "Name of the state of the place.", (d, s) => countryName(s, d.engagement.where?.country ?? "")],
    ["Latitude", "number", "Degrees north.", (d) => d.engagement.where?.lat ?? null],
    ["Longitude", "number", "Degrees east.", (d) => d.engagement.where?.lon ?? null],
    ["Source URL", "string", "Address of the report, else where it was taken from.", (d) => d.words.url ?? d.words.source],
    ...ADDED,
  ],
});
