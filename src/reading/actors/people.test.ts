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
    "another one behind a headline's comma",
    "Rinkevics, Irish premier meet\n\nDUBLIN - President Edgars Rinkevics met Simon Harris on Monday.",
    "2024-06-04",
    ["Edgars Rinkevics | President | LVA", "Simon Harris | Taoiseach | IRL"],
  ],
  [
    "a town or a country before an office is where it was",
    "In Oslo President Edgars Rinkevics met King Harald. In Norway Prime Minister Petr Fiala met him too.",
    "2024-06-04",
    ["Edgars Rinkevics | President | LVA", "Harald | King | NOR", "Petr Fiala | Prime Minister | CZE"],
  ],
  [
    "a statesman's surname that few bear, without a title",
    "Jaishankar meets Lavrov",
    "2024-02-17",
    ["Jaishankar | Minister of External Affairs | IND", "Lavrov | Minister of Foreign Affairs | RUS"],
  ],
  ["near miss: after her term", "Baerbock meets Zoffany", "2026-02-17", []],
  ["near miss: a surname that many bear", "Smith and Park talked.", "2024-02-17", []],
  ["near miss: a state's short form", "He had trust in US President Joe Biden.", "2024-06-04", ["Joe Biden | President | USA"]],
  [
    "what is said of a term in office before it",
    "Peter Odhiambo, the new ambassador of Kenya, met Vasco Lemos, Portugal's newly appointed envoy, and Ana Brito, the outgoing minister of trade of Brazil.",
    "2024-06-04",
    ["Ana Brito | minister of trade | BRA", "Peter Odhiambo | ambassador | KEN", "Vasco Lemos | envoy | PRT"],
  ],
  [
    "near miss: who he is, behind his name",
    "Edgars Rinkevics, Latvian president since July, met Simon Harris, Irish premier and leader of his party.",
    "2024-06-04",
    ["Edgars Rinkevics | president | LVA", "Simon Harris | premier | IRL"],
  ],
  [
    "as many names as states before their office",
    "The Uzbek and Tajik foreign ministers, Ali Karimov and Omar Sharipov, exchanged instruments of ratification.",
    "2025-03-31",
    ["Ali Karimov | foreign minister | UZB", "Omar Sharipov | foreign minister | TJK"],
  ],
  [
    "a rank that is a given name",
    "Talks were held with Afghan Trade Minister Mawlawi Nuruddin Azizi.",
    "2025-10-10",
    ["Nuruddin Azizi | Trade Minister | AFG"],
  ],
  [
    "a pronoun's word that is a surname",
    "She met Vice Premier He Lifeng of China.",
    "2025-01-11",
    ["He Lifeng | Vice Premier | CHN"],
  ],
  [
    "a small word before a name",
    "Nobody came. But Gustavo Petro of Colombia did.",
    "2024-12-17",
    ["Gustavo Petro | President | COL"],
  ],
  [
    "a day or a month before a surname",
    "French President Emmanuel Macron was ill. On Friday Macron met Donald Tusk, and in May Macron saw him again.",
    "2024-06-17",
    ["Emmanuel Macron | President | FRA", "Donald Tusk | Prime Minister | POL"],
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
    "Norway's King Harald V and Queen Sonja landed in Riga.",
    "2015-05-06",
    ["Harald V | King | NOR", "Sonja | Queen | NOR"],
  ],
  [
    "a crown prince's full name behind his title",
    "Crown Prince Salman bin Hamad Al Khalifa of Bahrain met Kamala Harris.",
    "2023-09-13",
    ["Salman bin Hamad Al Khalifa | Crown Prince and Prime Minister | BHR", "Kamala Harris | Vice President | USA"],
  ],
  [
    "styles and their initials",
    "H.H. the Amir Sheikh Hamad bin Khalifa Al-Thani telephoned H.M. King Abdullah II of Jordan.",
    "2007-03-14",
    ["Hamad bin Khalifa Al-Thani | Amir | QAT", "Abdullah II | King | JOR"],
  ],
  [
    "his holiness",
    "His Holiness Pope Francis received Sergio Mattarella.",
    "2023-05-05",
    ["Francis | Pope | VAT", "Sergio Mattarella | President | ITA"],
  ],
  [
    "a prince by birth, a minister by office",
    "Foreign Minister Prince Saud Al-Faisal met Hillary Clinton.",
    "2010-02-15",
    ["Saud Al-Faisal | Foreign Minister | SAU", "Hillary Clinton | Secretary of State | USA"],
  ],
  [
    "two offices before a name behind a comma",
    "Brazil's Minister of Culture and Minister of Science, Marta Prado, paid a call on Jens Stoltenberg.",
    "2018-03-05",
    ["Marta Prado | Minister of Culture and Minister of Science | BRA", "Jens Stoltenberg | Secretary General | NATO"],
  ],
  [
    "each state with its envoy's name",
    "She accepted letters of credence from the new ambassadors of Peru, Rosa Quispe; Latvia, Janis Ozols; and Ghana, Kwame Mensah.",
    "2021-10-07",
    ["Rosa Quispe | ambassador | PER", "Janis Ozols | ambassador | LVA", "Kwame Mensah | ambassador | GHA"],
  ],
  [
    "its Emir",
    "Qatar sent its Emir, Sheikh Hamad bin Khalifa Al Thani.",
    "2001-03-30",
    ["Hamad bin Khalifa Al Thani | Emir | QAT"],
  ],
  [
    "an office behind other things told",
    "She visited Lee Hsien Loong, his mentor and predecessor, now Senior Minister.",
    "2024-06-20",
    ["Lee Hsien Loong | Senior Minister | SGP"],
  ],
  [
    "a counterpart behind the name",
    "Igor Morgulov informed Staffan de Mistura of his call with Noh Kyu-duk, his counterpart from Seoul.",
    "2021-06-21",
    ["Igor Morgulov | Deputy Minister of Foreign Affairs | RUS", "Staffan de Mistura | - | UN", "Noh Kyu-duk | - | KOR"],
  ],
  [
    "whom a state has named as its envoy",
    "Jane Mbeki, whom Botswana has named as its Ambassador to Kenya, called on William Ruto.",
    "2024-03-12",
    ["Jane Mbeki | Ambassador to Kenya | BWA", "William Ruto | President | KEN"],
  ],
  [
    "congratulated on an appointment",
    "Jake Sullivan called Dr. Monica Juma to congratulate her on her appointment as Kenya's National Security Advisor.",
    "2022-10-21",
    ["Jake Sullivan | National Security Advisor | USA", "Monica Juma | National Security Advisor | KEN"],
  ],
  [
    "envoys told of together",
    "Special Envoys for the border talks between Thailand and Cambodia, Deputy Speaker of the Senate Arun Charoen and Ambassador Chea Vandy, met.",
    "2015-12-21",
    [
      "Arun Charoen | Special Envoy for the border talks between Thailand and Cambodia | -",
      "Chea Vandy | Special Envoy for the border talks between Thailand and Cambodia | -",
    ],
  ],
  [
    "an envoy of whom the base knows what for",
    "Serdar Kilic, Ankara's envoy, telephoned Yerevan's Ruben Rubinian.",
    "2022-05-12",
    [
      "Serdar Kilic | Special Representative for the normalization process with Armenia | TUR",
      "Ruben Rubinian | Special Representative for the normalization process with Türkiye | ARM",
    ],
  ],
  [
    "of two of one surname the one with the title",
    "President Bill Clinton and First Lady Hillary Clinton welcomed Tony Blair. President Clinton spoke.",
    "1998-02-05",
    ["Bill Clinton | President | USA", "Hillary Clinton | First Lady | USA", "Tony Blair | Prime Minister | GBR"],
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
    "a given name of two syllables with a hyphen",
    "Envoy Kim Hong-kyun met Tsai Shu-wen of Taiwan and the John Kerry-led team.",
    "2016-03-14",
    ["Kim Hong-kyun | Envoy | -", "Tsai Shu-wen | - | TWN", "John Kerry | Secretary of State | USA"],
  ],
  [
    "a name with a stop inside a word",
    "Envoy Tina Fa'amoe of Samoa met Envoy John Smith's team.",
    "2016-03-14",
    ["Tina Fa'amoe | Envoy | WSM", "John Smith | Envoy | -"],
  ],
  [
    "Grace is a name, His Grace a style",
    "Grace Achieng of Kenya met His Grace Justin Welby.",
    "2016-03-14",
    ["Grace Achieng | - | KEN", "Justin Welby | - | -"],
  ],
  [
    "who will serve an organization later is not its yet",
    "Helga Schmid met Catherine Ashton.",
    "2014-02-18",
    ["Helga Schmid | - | -", "Catherine Ashton | High Representative for Foreign Affairs and Security Policy | EU"],
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
    "Tedros Adhanom Ghebreyesus, who directs the World Health Organization, met Lucía Ferrante, who heads Uruguayan diplomacy.",
    "2022-06-21",
    ["Tedros Adhanom Ghebreyesus | Director-General | WHO", "Lucía Ferrante | head of Uruguayan diplomacy | URY"],
  ],
  [
    "somebody unknown, told of with who",
    "Ruta Kazlauskaite, who goes home from Tallinn after four years as the Lithuanian Ambassador, was received by PM Kallas.",
    "2023-06-14",
    ["Ruta Kazlauskaite | Ambassador | LTU", "Kallas | Prime Minister | EST"],
  ],
  [
    "somebody unknown by a usual given name",
    "A late storm cost Pål Jonsvik the ferry to Finland, but Main Street stays open.",
    "2023-01-21",
    ["Pål Jonsvik | - | -"],
  ],
  [
    "two offices of two parties behind a name",
    "Paul Kagame, President of Rwanda and new Chairman of the East African Community (EAC), spoke.",
    "2019-02-04",
    ["Paul Kagame | President and Chairman of the East African Community | RWA"],
  ],
  [
    "what somebody resigns as is the office",
    "Mario Draghi means to resign as Italy's Prime Minister.",
    "2022-07-14",
    ["Mario Draghi | Prime Minister | ITA"],
  ],
  [
    "a list of names ends with its sentence part",
    "Raila Odinga received envoys Amina Koroma and Joseph Mwangi; Grace Achieng had spoken before.",
    "2018-03-11",
    ["Raila Odinga | - | KEN", "Amina Koroma | envoy | -", "Joseph Mwangi | envoy | -", "Grace Achieng | - | -"],
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
    "The chief British negotiator, David Frost, landed. Maroš Šefčovič was to see the British Minister of State, who asked for Šefčovič's opinion.",
    "2021-05-18",
    ["David Frost | Minister of State | GBR", "Maroš Šefčovič | Vice-President of the European Commission | EU"],
  ],
  [
    "an organ's president by his surname",
    "President Tusk and President Hollande met Prime Minister Tsipras in Brussels.",
    "2015-07-12",
    ["Tusk | President of the European Council | EU", "Hollande | President | FRA", "Tsipras | Prime Minister | GRC"],
  ],
  [
    "a community's leader is of the community",
    "President Nicos Anastasiades met Mustafa Akinci, the Turkish Cypriot leader.",
    "2016-11-07",
    ["Nicos Anastasiades | President | CYP", "Mustafa Akinci | leader | Turkish Cypriots"],
  ],
  [
    "a king stays apart from others of his name",
    "H.M. King Abdullah II of Jordan wrote to Abdullah bin Zayed Al Nahyan.",
    "2019-09-09",
    ["Abdullah II | King | JOR", "Abdullah bin Zayed Al Nahyan | Minister of Foreign Affairs | ARE"],
  ],
  [
    "a place that owns an office",
    "Shehbaz Sharif, Punjab's Chief Minister, wrote that he would not receive the guests.",
    "2014-12-17",
    ["Shehbaz Sharif | Chief Minister | PAK"],
  ],
  [
    "what somebody is assured of is not whose he is",
    "Kenyan Ambassador Lilian Tomitom assured President Andrzej Duda of Kenya's support.",
    "2023-06-17",
    ["Lilian Tomitom | Ambassador | KEN", "Andrzej Duda | President | POL"],
  ],
  [
    "nobody is of a state that only a town's name might mean",
    "Cuba's Foreign Minister Bruno Rodríguez met Clark Hamilton, Deputy Speaker, in Cambridge.",
    "2019-06-17",
    ["Bruno Rodríguez | Foreign Minister | CUB", "Clark Hamilton | Deputy Speaker | -"],
  ],
  [
    "an apposition that is told of another",
    "India's Subrahmanyam Jaishankar was received by Prime Minister Fumio Kishida, the first minister of New Delhi to sit down with him.",
    "2023-07-28",
    ["Subrahmanyam Jaishankar | Minister of External Affairs | IND", "Fumio Kishida | Prime Minister | JPN"],
  ],
];

describe("people", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    expect(new Set(peopleIn(text, day))).toEqual(new Set(expected));
  });
});
