import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an office, and the name in the sentence behind it",
    "Rafael Grossi called on the Irish minister for justice on Wednesday. Seamus Gallivan asked him about pipes.",
    ["Rafael Grossi | Director General | IAEA", "Seamus Gallivan | minister for justice | IRL"],
  ],
  [
    "near miss: behind a colon those whom the one in office received",
    "The Holy Father received in audience:\n\n- Cardinal Luca Bassani;\n\n- Mr. Edgars Rinkēvičs, President of Latvia.",
    ["Luca Bassani | Cardinal | VAT", "Edgars Rinkēvičs | President | LVA", "(Pope Francis) | Holy Father | VAT"],
  ],
  [
    "a counterpart, and his name behind",
    "Tunisia's minister of fisheries, Mongi Belhadj, saw his Greek counterpart in Sfax. Lefteris Manousos spoke of a good day.",
    ["Mongi Belhadj | minister of fisheries | TUN", "Lefteris Manousos | minister of fisheries | GRC"],
  ],
  [
    "an envoy, and who he is",
    "Vjosa Osmani received the Pope's envoy. Cardinal Pietro Parolin, the Vatican's secretary of state, had come for the feast.",
    ["Vjosa Osmani | President | XKX", "Pietro Parolin | secretary of state | VAT"],
  ],
  [
    "an office told by another title in the base",
    "The president of the Red Cross was in Moscow. Mirjana Spoljaric was received by Sergei Lavrov.",
    ["Mirjana Spoljaric | President | ICRC", "Sergei Lavrov | Minister of Foreign Affairs | RUS"],
  ],
  [
    "the name behind somebody of another side",
    "Peru's minister of ports came to Lapland. Petteri Orpo received Efrain Quintanilla there.",
    ["Petteri Orpo | Prime Minister | FIN", "Efrain Quintanilla | minister of ports | PER"],
  ],
  [
    "two offices of whom nobody is named: whoever is named behind is neither for sure",
    "The Irish minister for justice met the Ghanaian minister of railways. Seamus Gallivan spoke of pipes.",
    ["Seamus Gallivan | - | -", "- | minister for justice | IRL", "- | minister of railways | GHA"],
  ],
  [
    "somebody told of by another office is another",
    "Rafael Grossi called on the Irish minister for justice on Wednesday. Iceland's premier, Seamus Gallivan, looked on.",
    ["Rafael Grossi | Director General | IAEA", "Seamus Gallivan | premier | ISL", "- | minister for justice | IRL"],
  ],
  [
    "a name told before is another",
    "Seamus Gallivan sells pipes. Rafael Grossi called on the Irish minister for justice on Wednesday. Seamus Gallivan looked on.",
    ["Rafael Grossi | Director General | IAEA", "- | minister for justice | IRL"],
  ],
  [
    "whoever is only the second of a sentence is not named for the office",
    "The Irish minister for justice was in Vienna on Wednesday. Rafael Grossi and Seamus Gallivan looked on.",
    ["Rafael Grossi | Director General | IAEA", "- | minister for justice | IRL"],
  ],
];

describe("who is named behind his office", () => {
  it.each(rows)("%s", (_, text, people) => {
    expect(peopleIn(text, "2024-05-16")).toEqual(people);
  });
});
