import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

it.each<[string, readonly string[]]>([
  // Those whom a body is made of belong to its name, and the state behind them to the office.
  [
    "Deputy Chairman of the Cabinet of Ministers of the Kyrgyz Republic Askar Berdiev saw Speaker of the House of Representatives of Malta Ada Borg.",
    [
      "Askar Berdiev | Deputy Chairman of the Cabinet of Ministers | KGZ",
      "Ada Borg | Speaker of the House of Representatives | MLT",
    ],
  ],
  [
    "President of the Chamber of Deputies of Chile Luis Rojas saw the President of the ECO Council of Ministers, Ada Borg.",
    ["Luis Rojas | President of the Chamber of Deputies | CHL", "Ada Borg | President of the ECO Council of Ministers | ECO"],
  ],
  [
    "Chairman of the Council of Heads of State and Government Luis Rojas spoke.",
    ["Luis Rojas | Chairman of the Council of Heads of State and Government | -"],
  ],
  // Where the head of a mission serves ends his office: behind it stands his name.
  [
    "He saw Head of the EU Delegation to Ghana Ada Borg and Head of the World Bank Office in Peru Luis Rojas.",
    ["Ada Borg | Head of the EU Delegation to Ghana | EU", "Luis Rojas | Head of the World Bank Office in Peru | WB"],
  ],
  // A minister is none of a body's members.
  ["The council of Foreign Minister Ada Borg was heard.", ["Ada Borg | Foreign Minister | -"]],
])("%s", (text, want) => expect(peopleIn(text).filter((x) => !x.startsWith("- | He"))).toEqual(want));

it.each<[string, readonly string[]]>([
  // Whoever is sent by the Secretary-General also heads the mission.
  [
    "The Special Representative of the UN Secretary-General for Cyprus, Head of UNFICYP Colin Stewart spoke.",
    ["Colin Stewart | Special Representative of the UN Secretary-General for Cyprus and Head of UNFICYP | UN"],
  ],
  [
    "Brian Nelson, Assistant Secretary for African and Asian Affairs, and Chairman of the State Duma of Russia Ivan Petrov spoke.",
    ["Brian Nelson | Assistant Secretary for African and Asian Affairs | -", "Ivan Petrov | Chairman of the State Duma | RUS"],
  ],
  // Whoever is sent by nobody heads another's mission not.
  [
    "The Trade Minister of Malta, Head of UNFICYP Colin Stewart spoke.",
    ["Colin Stewart | Head of UNFICYP | UNFICYP", "- | Trade Minister | MLT"],
  ],
])("%s", (text, want) => expect(peopleIn(text)).toEqual(want));
