/** Offices that only one state has under that name. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["secretary of state", "USA"],
  ["deputy secretary of state", "USA"],
  ["assistant secretary of state", "USA"],
  ["deputy assistant secretary of state", "USA"],
  ["principal deputy assistant secretary of state", "USA"],
  ["under secretary of state", "USA"],
  ["external affairs minister", "IND"],
  ["minister of external affairs", "IND"],
  ["minister of state for external affairs", "IND"],
  ["raksha mantri", "IND"],
  ["foreign secretary", "GBR"],
  ["chancellor of the exchequer", "GBR"],
  ["taoiseach", "IRL"],
  ["tanaiste", "IRL"],
  ["secretary of defense", "USA"],
  ["defense secretary", "USA"],
  ["assistant to the president for national security affairs", "USA"],
  ["assistant to the president for homeland security", "USA"],
  ["homeland security adviser", "USA"],
  ["homeland security advisor", "USA"],
  ["homeland security secretary", "USA"],
  ["secretary of homeland security", "USA"],
  ["assistant secretary", "USA"],
  ["principal deputy assistant secretary", "USA"],
  ["deputy assistant secretary", "USA"],
  ["secretary of war", "USA"],
  ["secretary of the treasury", "USA"],
  ["chairman of the joint chiefs of staff", "USA"],
  ["vice chairman of the joint chiefs of staff", "USA"],
  ["minister of international relations and cooperation", "ZAF"],
  ["deputy minister of international relations and cooperation", "ZAF"],
  ["prime cabinet secretary", "KEN"],
  ["principal secretary for foreign affairs", "KEN"],
  ["cabinet secretary for foreign and diaspora affairs", "KEN"],
  ["federal chancellor", "DEU"],
  ["state councilor", "CHN"],
  ["chief minister", "IND"],
  ["congressman", "USA"],
  ["congresswoman", "USA"],
  ["holy father", "VAT"],
  ["pontiff", "VAT"],
  ["pope", "VAT"],
  ["supreme pontiff", "VAT"],
  ["cardinal", "VAT"],
  ["cardinal secretary of state", "VAT"],
  ["first lady", ""],
]);
/** Of those, the ones that other states have too, beside the one that is meant where a report names none of them. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ["foreign secretary", ["BGD", "BTN", "IND", "LKA", "MDV", "MEX", "NPL", "PAK", "PHL"]],
  ["chief minister", ["GIB", "IMN", "MYS", "PAK", "VIR"]],
  ["congressman", ["PHL", "BRA", "MEX", "PER", "CHL", "ARG", "COL"]],
  ["congresswoman", ["PHL", "BRA", "MEX", "PER", "CHL", "ARG", "COL"]],
  ["external affairs minister", ["LKA"]],
  ["minister of external affairs", ["LKA"]],
  // Of states that call so the first official beside or under a minister.
  ["secretary of state", ["BGR", "CHE", "ESP", "FRA", "HRV", "HUN", "MNE", "POL", "PRT", "ROU", "SRB", "SVK", "SVN", "VAT"]],
  ["chairman of the joint chiefs of staff", ["KOR", "PAK"]],
  ["minister of international relations and cooperation", ["LSO", "NAM"]],
  ["deputy minister of international relations and cooperation", ["LSO", "NAM"]],
]);

/** The states that have an office which most would take for another's; folded words. */
export const alsoOf = (office: string): readonly string[] => SHARED.get(office) ?? [];

/** The African Union's are of its Chairperson, the European Union's of its High Representative. */
const OF_SECRETARY_GENERAL = /^(?:deputy )?special representative of (?:the )?secretary general\b/;

/**
 * "Under Secretary of Defense for Policy", "Assistant Secretary of the Treasury": America's, whatever field it is for. Others who have a secretary
 * of state beside a minister have no under secretaries of him, or call them parliamentary or permanent.
 */
const AMERICAN =
  /^(?:acting )?(?:(?:principal )?deputy )?(?:assistant |under )?secretary of (?:defense|war|the treasury)\b|^(?:acting )?(?:deputy |(?:principal )?(?:deputy )?assistant |under )secretary of state for \b/;

/** The state whose office it is by its words alone; of a shared one only where the report names that state, or nobody else who has it. */
export const impliedParty = (words: readonly string[], named: () => ReadonlySet<string>): string | null => {
  const office = words.join(" ");
  const party = IMPLIED.get(office) || (OF_SECRETARY_GENERAL.test(office) ? "UN" : AMERICAN.test(office) ? "USA" : null);
  const others = SHARED.get(office);
  return party !== null && others && !named().has(party) && others.some((o) => named().has(o)) ? null : party;
};
