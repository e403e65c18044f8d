import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "Samoan Foreign Minister Sefo Tanielu met Rwandan Transport Minister Claude Uwase in Kigali on Monday.";
const HELD = "meeting held Claude Uwase + Sefo Tanielu";

it.each([
  [`${MET} They reached an agreement to hold regular political consultations.`, [HELD]],
  [`${MET} The two agreed to hold regular meetings of their ministries.`, [HELD]],
  [`${MET} They will hold talks in Apia in June.`, [HELD, "meeting planned Claude Uwase + Sefo Tanielu"]],
])("what is to be kept up is no meeting to come: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
