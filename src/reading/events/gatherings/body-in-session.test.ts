import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const PERMANENT = ["gathering held OSCE Permanent Council"];
/** A body in session, and who presides over it. */
test.each([
  ["The OSCE Permanent Council met in Vienna on Monday.", PERMANENT],
  ["The OSCE Permanent Council has closed its 24th sitting in Vienna.", PERMANENT],
  ["The Permanent Council of the OSCE was in session in Vienna on Monday.", PERMANENT],
  ["The Permanent Council of the OSCE convenes in Vienna on Saturday.", ["gathering planned OSCE Permanent Council"]],
  ["The NATO-Russia Council opened a two-day session in Brussels on Monday.", ["gathering held NATO-Russia Council"]],
  ["The chiefs of staff of ECOWAS wound up two days in Accra on Tuesday.", ["gathering held chief of staff/ECOWAS"]],
  ["ECOWAS heads of state are to take stock on Sunday, by video.", ["gathering planned head of state/ECOWAS"]],
  [
    "High Representative Josep Borrell chaired the Foreign Affairs Council in Brussels on Monday.",
    ["gathering held Foreign Affairs Council + Josep Borrell"],
  ],
  ["High Representative Josep Borrell chairs the Foreign Affairs Council this Sunday.", ["gathering planned Josep Borrell"]],
  [
    "NATO's allies and Russia differ. The NATO-Russia Council convenes in Brussels on Sunday.",
    ["gathering planned North Atlantic Treaty Organization + Russia"],
  ],
  // No session.
  ["The OSCE Permanent Council opened an office in Vienna on Monday.", []],
  ["The OSCE Permanent Council met with criticism on Monday.", []],
  ["The OSCE Permanent Council sat on the report for a year.", []],
  ["Josep Borrell, who chairs the Foreign Affairs Council, spoke in Brussels on Monday.", []],
  ["The chiefs of staff of ECOWAS closed the border on Tuesday.", []],
  ["ECOWAS heads of state have not met.", []],
  ["Egypt asked Ethiopia on Monday to let the World Bank sit in as a neutral party.", []],
  ["Red Cross societies of the two lands wound up two days of talks in Lima on Monday.", []],
])("%s", (text, expected) => expect(engagementsOf(text, ["gathering"])).toEqual(expected));
