import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const LIST =
  "Foreign Minister Espen Barth Eide of Norway met King Salman, Crown Prince Mohammed bin Salman, Foreign Minister Faisal bin Farhan";

/** What is told, a text, its day, and somebody read in it. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["two of one name side by side", `${LIST}.`, "2024-05-23", "Mohammed bin Salman | Crown Prince and Prime Minister | SAU"],
  ["and the first of them keeps his own", `${LIST}.`, "2024-05-23", "Salman | King | SAU"],
  [
    "the last of a list of one state",
    `${LIST} and the Head of the National Cybersecurity Authority, Omar Al Harbi, to speak of Sudan.`,
    "2024-05-23",
    "Omar Al Harbi | Head of the National Cybersecurity Authority | SAU",
  ],
  [
    "the second of two whom another met",
    "Singapore's Minister for Law K Shanmugam met Brunei's Minister of Development Juanda bin Rashid and Minister of Tourism Abdul Manaf bin Metussin.",
    "2024-05-23",
    "Abdul Manaf bin Metussin | Minister of Tourism | BRN",
  ],
  [
    "a president's deputy beside him",
    "Ghanaian President John Dramani Mahama and Vice President Ama Prado welcomed King Mswati III of Eswatini.",
    "2025-07-23",
    "Ama Prado | Vice President | GHA",
  ],
  [
    "but not of two who met each other",
    "Kenyan President William Ruto and Trade Minister Bob Karlsson met while Peru and Chile spoke of trade with Fiji.",
    "2024-05-23",
    "Bob Karlsson | Trade Minister | -",
  ],
  [
    "an office that somebody owns",
    "Emmanuel Macron's trade minister, Luc Morel, received Austria's foreign minister, Anna Weiss.",
    "2024-05-23",
    "Luc Morel | trade minister | FRA",
  ],
  [
    "also where most would take it for another state's",
    "Pope Leo's secretary of state, Cardinal Luigi Conti, received Austria's foreign minister, Anna Weiss.",
    "2025-07-23",
    "Luigi Conti | secretary of state | VAT",
  ],
  [
    "somebody's own minister",
    "France spoke of Chad. President Idriss Déby was seen with his prime minister, Oumar Tchari.",
    "2012-08-23",
    "Oumar Tchari | prime minister | TCD",
  ],
  [
    "somebody's wife",
    "Singapore's President Tony Tan and his wife, Mary Tan, were received by Queen Elizabeth.",
    "2014-10-21",
    "Mary Tan | - | SGP",
  ],
  [
    "a consort by her title, of him whose state the base knows",
    "Emperor Akihito and Empress Annabel gave a dinner for King Felipe.",
    "2017-04-05",
    "Annabel | Empress | JPN",
  ],
  [
    "whoever accompanies somebody",
    "France spoke of Chad. Kenyan Prime Minister Ada Otieno met Foreign Minister Baiba Braže, accompanied by Interior Minister Ben Otieku.",
    "2024-05-08",
    "Ben Otieku | Interior Minister | KEN",
  ],
  [
    "the state told with the last of a list",
    "Kenyan Foreign Minister Peter Njoroge met the Deputy Prime Minister, Hon Manu Tika, the Minister of Finance, Hon Sela Fono, and the Governor of the Central Bank of Samoa, Leasi Scanlan.",
    "2024-05-08",
    "Sela Fono | Minister of Finance | WSM",
  ],
  [
    "the same where he who met them is only pointed at",
    "Kenyan Foreign Minister Peter Njoroge spoke. He met Deputy Prime Minister Manu Tika, Minister of Finance Sela Fono and the Governor of the Central Bank of Samoa, Leasi Scanlan.",
    "2024-05-08",
    "Manu Tika | Deputy Prime Minister | WSM",
  ],
  [
    "the state told with the second of two whom somebody received",
    "BERN - President Karl Moser received Foreign Minister Hamid Noori and Trade Minister Kari Lund of Canada.",
    "2024-05-08",
    "Hamid Noori | Foreign Minister | CAN",
  ],
  [
    "that of the first of two who were received",
    "Afghan Foreign Minister Hamid Noori and the presidential adviser Karim Daud were received by President Petru Rusu of Moldova.",
    "2006-06-03",
    "Karim Daud | presidential adviser | AFG",
  ],
  [
    "near miss: two who met each other",
    "Afghan Foreign Minister Hamid Noori and Defence Minister Kari Lund met in Oslo.",
    "2006-06-03",
    "Kari Lund | Defence Minister | -",
  ],
  [
    "near miss: no state has two foreign ministers",
    "Afghan Foreign Minister Hamid Noori and Foreign Minister Kari Lund met President Petru Rusu of Moldova.",
    "2006-06-03",
    "Kari Lund | Foreign Minister | -",
  ],
  [
    "of two told by one office the other of the two sides",
    "President Andreas Markou of Cyprus saw Prime Minister Nikos Dallas of Greece. The two foreign ministers, Dora Bakoyannis and Costas Dervis, came to dinner.",
    "2006-06-03",
    "Costas Dervis | foreign minister | CYP",
  ],
  [
    "near miss: where more than two sides were told of",
    "President Andreas Markou of Cyprus and Petru Rusu of Moldova saw Prime Minister Nikos Dallas of Greece. The two foreign ministers, Dora Bakoyannis and Costas Dervis, came.",
    "2006-06-03",
    "Costas Dervis | foreign minister | -",
  ],
  [
    "near miss: a list of two states",
    "Prime Minister Rishi Sunak, President Emmanuel Macron and Interior Minister Anna Example spoke of Kenya.",
    "2023-06-08",
    "Anna Example | Interior Minister | KEN",
  ],
];

describe("the party of those who are named side by side", () => {
  it.each(rows)("%s", (_, text, day, expected) => expect(peopleIn(text, day)).toContain(expected));
});
