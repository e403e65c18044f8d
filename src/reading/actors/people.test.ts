import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, its day, and the people read in it: name, office, party. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a generation's suffix is no part of a known name",
    "President Joseph R. Biden, Jr. met Rishi Sunak.",
    "2023-06-08",
    ["Joseph R. Biden | President | USA", "Rishi Sunak | Prime Minister | GBR"],
  ],
  [
    "unless it is how he is called",
    "President Ferdinand Marcos Jr. met Anwar Ibrahim.",
    "2023-06-08",
    ["Ferdinand Marcos Jr | President | PHL", "Anwar Ibrahim | Prime Minister | MYS"],
  ],
  [
    "a first name given in honour",
    "Prime Minister Muhammad Nawaz Sharif met Narendra Modi.",
    "2015-12-25",
    ["Nawaz Sharif | Prime Minister | PAK", "Narendra Modi | Prime Minister | IND"],
  ],
  [
    "king and queen",
    "Spain's King Felipe VI and Queen Letizia came to the White House.",
    "2018-06-19",
    ["Felipe VI | King | ESP", "Letizia | Queen | ESP"],
  ],
  [
    "a crown prince's full name behind his title",
    "Crown Prince Salman bin Hamad Al Khalifa of Bahrain met Kamala Harris.",
    "2023-09-13",
    ["Salman bin Hamad Al Khalifa | Crown Prince and Prime Minister | BHR", "Kamala Harris | Vice President | USA"],
  ],
  [
    "styles and their initials",
    "H.H. the Amir Sheikh Tamim bin Hamad Al-Thani sent a cable to H.M. King Mohammed VI of Morocco.",
    "2023-09-09",
    ["Tamim bin Hamad Al-Thani | Amir | QAT", "Mohammed VI | King | MAR"],
  ],
  [
    "his holiness",
    "His Holiness Pope Francis received Sergio Mattarella.",
    "2023-05-05",
    ["Francis | Pope | VAT", "Sergio Mattarella | President | ITA"],
  ],
  [
    "a prince by birth, a minister by office",
    "Foreign Minister Prince Faisal bin Farhan met Antony Blinken.",
    "2023-05-05",
    ["Faisal bin Farhan | Foreign Minister | SAU", "Antony Blinken | Secretary of State | USA"],
  ],
  [
    "two offices before a name behind a comma",
    "Portugal's Minister of State and Minister of Foreign Affairs, Paulo Portas, called on José Miguel Insulza.",
    "2011-09-26",
    ["Paulo Portas | Minister of State and Minister of Foreign Affairs | PRT", "José Miguel Insulza | Secretary General | OAS"],
  ],
  [
    "each state with its envoy's name",
    "He was handed letters of credence by the newly appointed ambassadors of Egypt, Maher Almahdy; Mongolia, Shagdar Battsetseg; and Kenya, Lemarron Kaanto.",
    "2022-11-04",
    ["Maher Almahdy | ambassador | EGY", "Shagdar Battsetseg | ambassador | MNG", "Lemarron Kaanto | ambassador | KEN"],
  ],
  [
    "its Amir",
    "Kuwait was represented by its Amir, Sheikh Nawaf Al-Ahmad Al-Sabah.",
    "2021-01-05",
    ["Nawaf Al-Ahmad Al-Sabah | Amir | KWT"],
  ],
  [
    "an office behind other things told",
    "He saw Gurbanguly Berdimuhamedov, the host's father and predecessor, now chairman of the People's Council.",
    "2022-12-14",
    ["Gurbanguly Berdimuhamedov | chairman of the People's Council | TKM"],
  ],
  [
    "a counterpart behind the name",
    "Wu Dawei told Christopher Hill of the discussions with Kim Kye-Gwan, his counterpart from the DPRK.",
    "2007-01-22",
    ["Wu Dawei | - | -", "Christopher Hill | Ambassador Extraordinary and Plenipotentiary | USA", "Kim Kye-Gwan | - | PRK"],
  ],
  [
    "congratulated on an appointment",
    "Jake Sullivan called Dr. Monica Juma to congratulate her on her appointment as Kenya's National Security Advisor.",
    "2022-10-21",
    ["Jake Sullivan | National Security Advisor | USA", "Monica Juma | National Security Advisor | KEN"],
  ],
  [
    "envoys told of together",
    "Special Representatives for the normalization process between Armenia and Turkey, Deputy Speaker of the National Assembly Ruben Rubinyan and Ambassador Serdar Kilic, met.",
    "2022-01-14",
    [
      "Ruben Rubinyan | Special Representative for the normalization process between Armenia and Turkey | ARM",
      "Serdar Kilic | Special Representative for the normalization process between Armenia and Turkey | TUR",
    ],
  ],
  [
    "an envoy of whom the base knows what for",
    "Ankara's envoy Serdar Kilic and Yerevan's Ruben Rubinian met.",
    "2022-02-24",
    [
      "Serdar Kilic | Special Representative for the normalization process with Armenia | TUR",
      "Ruben Rubinian | Special Representative for the normalization process with Türkiye | ARM",
    ],
  ],
  [
    "of two of one surname the one with the title",
    "President Joe Biden and First Lady Jill Biden hosted Kishida Fumio. President Biden spoke.",
    "2024-04-10",
    ["Joe Biden | President | USA", "Jill Biden | First Lady | USA", "Kishida Fumio | Prime Minister | JPN"],
  ],
  [
    "minister and state councilor",
    "Wang Yi met Sergey Lavrov.",
    "2021-07-13",
    ["Wang Yi | State Councilor and Minister of Foreign Affairs | CHN", "Sergey Lavrov | Minister of Foreign Affairs | RUS"],
  ],
  [
    "an implied state gives way to what is known",
    "Mr. Finer met Foreign Secretary Vinay Kwatra and Foreign Secretary David Cameron.",
    "2023-12-04",
    [
      "Finer | Deputy National Security Advisor | USA",
      "Vinay Kwatra | Foreign Secretary | IND",
      "David Cameron | Foreign Secretary | GBR",
    ],
  ],
  [
    "what is named after people is nobody",
    "President Maduro landed at Jose Marti International Airport and drove down Simon Bolivar Avenue.",
    "2023-12-04",
    ["Maduro | President | VEN"],
  ],
  [
    "nor is an administration",
    "The Biden-Harris Administration spoke with Kyriakos Mitsotakis.",
    "2023-12-04",
    ["Kyriakos Mitsotakis | Prime Minister | GRC"],
  ],
  [
    "an office told by a verb, by its name where the base knows it",
    "Yukiya Amano, who directs the International Atomic Energy Agency, met Ahmed Awad bin Mubarak, who heads Yemeni diplomacy.",
    "2019-02-21",
    ["Yukiya Amano | Director General | IAEA", "Ahmed Awad bin Mubarak | head of Yemeni diplomacy | YEM"],
  ],
  [
    "somebody unknown, told of with who",
    "Sengphet Houngboungnuang, who is about to leave Hanoi after years as the Lao Ambassador, was received by PM Chinh.",
    "2023-09-14",
    ["Sengphet Houngboungnuang | Ambassador | LAO", "Chinh | Prime Minister | VNM"],
  ],
  [
    "somebody unknown by a usual given name",
    "A burning book has cost Pål Jonsvik his trip to Turkey, but Main Street stays open.",
    "2023-01-21",
    ["Pål Jonsvik | - | -"],
  ],
  [
    "two offices of two parties behind a name",
    "Irfaan Ali, President of Guyana and current Chairman of the Caribbean Community (CARICOM), spoke.",
    "2024-03-12",
    ["Irfaan Ali | President and Chairman | GUY"],
  ],
  [
    "what somebody resigns as is the office",
    "Ariel Henry will resign as Haiti's Prime Minister.",
    "2024-03-12",
    ["Ariel Henry | Prime Minister | HTI"],
  ],
  [
    "a list of names ends with its sentence part",
    "Sharad Pawar received envoys Ahmed Patel and Mallikarjun Kharge; Uddhav Thackeray had spoken before.",
    "2019-11-11",
    ["Sharad Pawar | - | IND", "Ahmed Patel | envoy | -", "Mallikarjun Kharge | envoy | -", "Uddhav Thackeray | - | -"],
  ],
  [
    "an office is no name",
    "The Envoy of ASEAN Chair made last calls on Retno Marsudi.",
    "2023-11-29",
    ["- | Envoy | ASEAN", "Retno Marsudi | Minister of Foreign Affairs | IDN"],
  ],
  [
    "an office held before, and what an envoy is sent for",
    "China's Special Representative for Eurasian Affairs, Li Hui, met Dmytro Kuleba. Li, who was ambassador to Russia for ten years, travels on.",
    "2023-05-17",
    ["Li Hui | Special Representative for Eurasian Affairs | CHN", "Dmytro Kuleba | Minister of Foreign Affairs | UKR"],
  ],
  [
    "a title that comes later, before a reporters' word",
    "The chief US negotiator, Christopher Hill, flew in. Wu Dawei was to see the US Assistant Secretary of State, who wanted Wu's opinion.",
    "2007-01-22",
    ["Christopher Hill | Assistant Secretary of State | USA", "Wu Dawei | - | -"],
  ],
  [
    "an organ's president by his surname",
    "President Michel and President Macron met Prime Minister Pashinyan in Prague.",
    "2022-10-07",
    ["Michel | President of the European Council | EU", "Macron | President | FRA", "Pashinyan | Prime Minister | ARM"],
  ],
  [
    "a community's leader is of the community",
    "President Demetris Christofias met Mehmet Ali Talat, the Turkish Cypriot leader.",
    "2008-10-10",
    ["Demetris Christofias | President | CYP", "Mehmet Ali Talat | leader | Turkish Cypriots"],
  ],
  [
    "a king stays apart from others of his name",
    "H.M. King Mohammed VI of Morocco wrote to Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani.",
    "2023-09-09",
    [
      "Mohammed VI | King | MAR",
      "Mohammed bin Abdulrahman bin Jassim Al-Thani | Prime Minister and Minister of Foreign Affairs | QAT",
    ],
  ],
  [
    "a place that owns an office",
    "Narendra Modi, Gujarat's Chief Minister, tweeted that he had declined to see the delegation.",
    "2013-12-17",
    ["Narendra Modi | Chief Minister | IND"],
  ],
  [
    "nobody is of a state that only a town's name might mean",
    "Cuba's Foreign Minister Bruno Rodríguez met Clark Hamilton, Deputy Speaker, in Cambridge.",
    "2019-06-17",
    ["Bruno Rodríguez | Foreign Minister | CUB", "Clark Hamilton | Deputy Speaker | -"],
  ],
];

describe("people", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    expect(new Set(peopleIn(text, day))).toEqual(new Set(expected));
  });
});
