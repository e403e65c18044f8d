/** Offices that only one state has under that name. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["secretary of state", "USA"],
  ["deputy secretary of state", "USA"],
  ["assistant secretary of state", "USA"],
  ["under secretary of state", "USA"],
  ["external affairs minister", "IND"],
  ["minister of external affairs", "IND"],
  ["foreign secretary", "GBR"],
  ["chancellor of the exchequer", "GBR"],
  ["taoiseach", "IRL"],
  ["tanaiste", "IRL"],
  ["secretary of defense", "USA"],
  ["defense secretary", "USA"],
  ["assistant to the president for national security affairs", "USA"],
  ["federal chancellor", "DEU"],
  ["state councilor", "CHN"],
  ["chief minister", "IND"],
  ["cardinal", "VAT"],
  ["cardinal secretary of state", "VAT"],
  ["first lady", ""],
]);
export const impliedParty = (words: readonly string[]): string | null => IMPLIED.get(words.join(" ")) || null;
