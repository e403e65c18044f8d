import type { OfficeClass } from "../../knowledge/knowledge.ts";

const has = (s: ReadonlySet<string>, ...words: string[]): boolean => words.some((w) => s.has(w));

/** "Minister of State for Foreign Affairs", "at the Foreign Ministry": below the minister, where "Minister of State and Foreign Minister" is one. */
const MINISTER_OF_STATE = /\bminister of state (?:for|at|in) .*\b(?:foreign|external)\b(?!.*\bminister\b)/;

/**
 * The class of an office from its words (folded), and the party it is held for where that matters:
 * `accredited`: the phrase names the state or body somebody is sent to.
 * The Secretary of State of the USA is a foreign minister, elsewhere not. Null for words that tell no class ("leader").
 */
export const officeClassOf = (words: readonly string[], party: string | null, accredited = false): OfficeClass | null => {
  const s = new Set(words);
  const deputy =
    MINISTER_OF_STATE.test(words.join(" ")) ||
    has(s, "deputy", "vice", "additional", "assistant", "under", "undersecretary", "junior") ||
    (s.has("permanent") && s.has("secretary"));
  if (has(s, "spokesman", "spokeswoman", "spokesperson") || (s.has("press") && s.has("secretary"))) return "spokesperson";
  // Who speaks for the opposition on what a minister does.
  if (s.has("shadow")) return "other";
  if (s.has("adviser") || s.has("advisor"))
    return has(s, "national", "security") && s.has("security") ? (deputy ? "other" : "national-security-adviser") : "other";
  if (s.has("security") && s.has("affairs") && s.has("assistant") && s.has("president")) return "national-security-adviser";
  if (has(s, "assistant", "aide", "counselor", "counsellor") && s.has("to")) return "other";
  if (s.has("secretary") && s.has("security") && s.has("council")) return deputy ? "other" : "national-security-adviser";
  // "the American envoy to Mongolia" is the ambassador; "the envoy to the talks", "the special envoy to Syria" are not.
  if (accredited && s.has("envoy") && !has(s, "special", "personal", "peace", "climate", "presidential", "chief"))
    return "ambassador";
  if (has(s, "envoy", "negotiator", "mediator") || (has(s, "representative", "coordinator") && has(s, "special", "personal")))
    return "special-envoy";
  if (
    has(s, "ambassador", "nuncio") ||
    (s.has("high") && s.has("commissioner")) ||
    (s.has("permanent") && s.has("representative")) ||
    s.has("charge")
  )
    return s.has("refugees") || s.has("rights") ? "head-of-organization" : "ambassador";
  if (
    s.has("speaker") ||
    (s.has("president") && has(s, "senate", "parliament", "assembly", "bundestag", "congress", "chamber") && !s.has("republic"))
  )
    return "speaker";
  if ((s.has("holy") && s.has("father")) || (s.has("supreme") && s.has("leader"))) return deputy ? "other" : "head-of-state";
  if (has(s, "king", "queen", "emir", "amir", "sultan", "pope", "majesty", "monarch", "emperor", "pontiff", "sovereign"))
    return deputy || has(s, "mother", "consort", "dowager", "office", "court", "diwan") ? "other" : "head-of-state";
  if (s.has("first") && s.has("lady")) return "other";
  if (s.has("general") && has(s, "secretary", "director")) return deputy ? "other" : "head-of-organization";
  if (s.has("raksha") && s.has("mantri")) return "defence-minister";
  if (s.has("tanaiste")) return "deputy-head-of-government";
  if (s.has("nsa")) return deputy ? "other" : "national-security-adviser";
  if (s.has("fm")) return deputy ? "deputy-foreign-minister" : "foreign-minister";
  if (s.has("premier") || s.has("pm") || (s.has("prime") && s.has("minister")) || s.has("chancellor") || s.has("taoiseach"))
    return deputy ? "deputy-head-of-government" : "head-of-government";
  if (has(s, "minister", "secretary", "diplomat", "councilor", "councillor", "undersecretary")) {
    if (
      has(s, "foreign", "external") ||
      (s.has("top") && s.has("diplomat")) ||
      (s.has("state") && s.has("secretary") && party === "USA")
    )
      return deputy ||
        (party === null && words.join(" ") === "foreign secretary") ||
        (s.has("secretary") && s.has("foreign") && ["IND", "PAK", "BGD", "LKA", "NPL", "MDV"].includes(party ?? ""))
        ? "deputy-foreign-minister"
        : "foreign-minister";
    if (has(s, "defence", "defense") && !deputy) return "defence-minister";
    if (has(s, "interior", "home", "internal") && !deputy) return "interior-minister";
    if (has(s, "finance", "economy", "treasury", "economic") && !deputy) return "economy-or-finance-minister";
    if (s.has("minister") && words.length > 1) return "other-minister";
    return null;
  }
  if (s.has("president")) {
    if (deputy) return "deputy-head-of-government";
    if (has(s, "commission", "council", "committee", "bank", "court", "federation") && !s.has("state"))
      return "head-of-organization";
    return s.has("elect") ? "other" : "head-of-state";
  }
  if (has(s, "state", "government") && (s.has("head") || s.has("heads")))
    return s.has("state") ? "head-of-state" : "head-of-government";
  // "Chairman of the Cabinet of Ministers" is a prime minister.
  if (s.has("cabinet") && s.has("ministers") && has(s, "chairman", "chairwoman", "chairperson"))
    return deputy ? "deputy-head-of-government" : "head-of-government";
  if (has(s, "chairperson", "chairman", "chair", "chairwoman", "commissioner"))
    return s.has("commission") || s.has("union") ? "head-of-organization" : "other";
  if (s.has("chief") && has(s, "defence", "defense")) return "defence-minister";
  return null;
};
