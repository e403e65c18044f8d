import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** A text and the people read in it: name, office, party. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a security council with a secretary is the state's own",
    "Russian Security Council Secretary Nikolay Patrushev met the secretary of the Security Council of Belarus, Alexander Volfovich.",
    ["Nikolay Patrushev | Security Council Secretary | RUS", "Alexander Volfovich | secretary of the Security Council | BLR"],
  ],
  [
    "the comma that closes what is told of one",
    "Talks between Hakan Fidan, the Turkish foreign minister, and Prime Minister Kyriakos Mitsotakis were held.",
    ["Hakan Fidan | foreign minister | TUR", "Kyriakos Mitsotakis | Prime Minister | GRC"],
  ],
  [
    "its, of the party with which the sentence before begins",
    "The Afghan government is not amused. Its ambassador, Nur Rahimi, went to the ministry. No tea in Oslo was had. Its cups were cold.",
    ["Nur Rahimi | ambassador | AFG"],
  ],
  [
    "a member of a party's politburo",
    "Adviser Ann Roe of Fiji met Communist Party of China Politburo Member and Director of the Office of Works Li Dan.",
    ["Ann Roe | Adviser | FJI", "Li Dan | Politburo Member and Director of the Office of Works | CPC"],
  ],
  [
    "the Union among the fields of a minister",
    "The Spanish Minister of Foreign Affairs, European Union and Cooperation, Ana Ruiz, met Foreign Minister Baiba Braže of Latvia.",
    ["Ana Ruiz | Minister of Foreign Affairs, European Union and Cooperation | ESP", "Baiba Braže | Foreign Minister | LVA"],
  ],
  [
    "near miss: the Union that somebody else is of",
    "Foreign Minister Baiba Braže of Latvia met the Spanish Minister of Trade, Ana Ruiz, and European Union Commissioner Luc Roy.",
    ["Baiba Braže | Foreign Minister | LVA", "Ana Ruiz | Minister of Trade | ESP", "Luc Roy | Commissioner | EU"],
  ],
  [
    "where a consul or a mission's secretary serves",
    "The Italian consul general in Barcelona, Carlo Ferrari, and the first secretary of Canada's mission in Gozo, Philip Roy, came.",
    ["Carlo Ferrari | consul general | ITA", "Philip Roy | first secretary of Canada's mission | CAN"],
  ],
  ["but not the country behind a town", "The Italian consul general in Gozo, Malta, came.", ["- | consul general | ITA"]],
  [
    "an aside in brackets between the office and the name",
    "The Speaker of the Polish Sejm (lower house of the parliament) Jan Karski met Qatar's Commander of the Internal Security Force (Lekhwiya) Sheikh Hamad bin Ali.",
    ["Jan Karski | Speaker of the Polish Sejm | POL", "Hamad bin Ali | Commander of the Internal Security Force | QAT"],
  ],
  [
    "a bracket that the name of the body opens",
    "The President of the United Nations General Assembly (UNGA) Ada Berg met the Rwandan Transport Minister, Claude Uwase.",
    ["Ada Berg | President of the United Nations General Assembly | UN", "Claude Uwase | Transport Minister | RWA"],
  ],
  [
    "a rank behind a minister, and what an envoy is sent on",
    "Peruvian Defence Minister General Luis Rojas met the U.N. special envoy on Haiti, Ada Berg.",
    ["Luis Rojas | Defence Minister | PER", "Ada Berg | special envoy on Haiti | UN"],
  ],
  [
    "a counterpart abroad sits in no parliament of the other's",
    "The Speaker of the Polish parliament, Jan Karski, met his Peruvian counterpart.",
    ["Jan Karski | Speaker of the Polish parliament | POL", "- | Speaker of the parliament | PER"],
  ],
  [
    "two offices and a stroke",
    "She saw Deputy Prime Minister/Foreign Minister Winston Peters.",
    ["Winston Peters | Deputy Prime Minister and Foreign Minister | NZL"],
  ],
  [
    "a chargé's whole title",
    "The Holy Father received Lucia Bravo Mendes, Chargé d'affaires of Brazil.",
    ["Lucia Bravo Mendes | Chargé d'affaires | BRA", "(Pope Francis) | Holy Father | VAT"],
  ],
  [
    "an assembly of the people's",
    "He called on the Speaker of the People's National Assembly of Algeria, Ibrahim Boughali.",
    ["Ibrahim Boughali | Speaker of the People's National Assembly | DZA"],
  ],
  [
    "fields in a list",
    "Samoa's Dr Tuala Fata, Minister of Forestry, Fisheries and Tourism, met Italian Foreign Minister Antonio Tajani.",
    ["Antonio Tajani | Foreign Minister | ITA", "Tuala Fata | Minister of Forestry, Fisheries and Tourism | WSM"],
  ],
  [
    "a name right behind the state of whom somebody serves",
    "Deputy Head of the Office of the President of Georgia Nino Beridze met the Adviser to the Prime Minister of the Kingdom of the Netherlands Pieter van Dam.",
    ["Nino Beridze | Deputy Head of the Office of the President | GEO", "Pieter van Dam | Adviser to the Prime Minister | NLD"],
  ],
  [
    "but not what a body has behind the state in its name",
    "The Head of the Georgia Reform Centre Nino Beridze came.",
    ["Nino Beridze | Head of the Georgia Reform Centre | GEO"],
  ],
  [
    "nor the chiefs of staff",
    "Gen. Lee Wood, the chairman of the U.S. Joint Chiefs of Staff, came.",
    ["Lee Wood | chairman of the U.S. Joint Chiefs of Staff | USA"],
  ],
  [
    "fields in a list before the head",
    "Transport talks: Land, Infrastructure, Transport and Tourism Minister Hideo Mori of Japan met Chile's Sustainability and Environment Minister Ana Prado.",
    [
      "Hideo Mori | Land, Infrastructure, Transport and Tourism Minister | JPN",
      "Ana Prado | Sustainability and Environment Minister | CHL",
    ],
  ],
  [
    "a ministry that is there for citizens abroad too",
    "Norway's Foreign Minister Espen Barth Eide met Togo's Minister of Foreign Affairs, African Integration and Togolese Abroad, Robert Dussey.",
    [
      "Espen Barth Eide | Foreign Minister | NOR",
      "Robert Dussey | Minister of Foreign Affairs, African Integration and Togolese Abroad | TGO",
    ],
  ],
  [
    "higher education and civil service",
    "Peru's Minister of Higher Education Luis Prado met Finland's Minister for Civil Service and Equality Aino Salmi.",
    ["Luis Prado | Minister of Higher Education | PER", "Aino Salmi | Minister for Civil Service and Equality | FIN"],
  ],
  [
    "where it was is no part of the office",
    "Norway's Foreign Minister Espen Barth Eide met with the foreign minister of Kenya in Oslo.",
    ["Espen Barth Eide | Foreign Minister | NOR", "(Musalia Mudavadi) | foreign minister | KEN"],
  ],
  [
    "where an envoy of a body serves is not whose he is",
    "Retno Marsudi of Indonesia met the Special Representative of the UN Secretary-General in Mali, El Ghassim Wane.",
    [
      "Retno Marsudi | Minister of Foreign Affairs | IDN",
      "El Ghassim Wane | Special Representative of the UN Secretary-General in Mali | UN",
    ],
  ],
  [
    "behind where somebody is accredited stands a name",
    "Antony Blinken met Kenya's ambassador to the United States Amina Otieno and Peru's envoy to the US Luis Prado.",
    [
      "Antony Blinken | Secretary of State | USA",
      "Amina Otieno | ambassador to the United States | KEN",
      "Luis Prado | envoy to the US | PER",
    ],
  ],
  [
    "an ambassador at a body that sends none is of the state that sent her",
    "Hakan Fidan met Kenya's UN Ambassador Amina Otieno.",
    ["Hakan Fidan | Minister of Foreign Affairs | TUR", "Amina Otieno | UN Ambassador | KEN"],
  ],
  [
    "but the EU sends its own",
    "Hakan Fidan met EU Ambassador Anna Karlsdotter.",
    ["Hakan Fidan | Minister of Foreign Affairs | TUR", "Anna Karlsdotter | Ambassador | EU"],
  ],
  [
    "what kind of state it is goes with the state",
    "Hakan Fidan met the Ambassador of the Republic of Portugal, Rui Prado, and the Secretary of State of the Republic of Slovenia, Ana Horvat.",
    ["Hakan Fidan | Minister of Foreign Affairs | TUR", "Rui Prado | Ambassador | PRT", "Ana Horvat | Secretary of State | SVN"],
  ],
  [
    "who speaks for the opposition",
    "Hakan Fidan met Australia's Shadow Minister for Trade Ruth Prado.",
    ["Hakan Fidan | Minister of Foreign Affairs | TUR", "Ruth Prado | Shadow Minister for Trade | AUS"],
  ],
  [
    "an honour is no office",
    "Hakan Fidan was made Commander of the Order of the Star of Ghana.",
    ["Hakan Fidan | Minister of Foreign Affairs | TUR"],
  ],
  [
    "a comma between two ministers is no list of fields",
    "Foreign Minister Hakan Fidan, Defence Minister Yasar Guler and Trade Minister Omer Bolat of Türkiye flew to Baghdad.",
    ["Hakan Fidan | Foreign Minister | TUR", "Yasar Guler | Defence Minister | TUR", "Omer Bolat | Trade Minister | TUR"],
  ],
  [
    "the state inside an office is no part of it",
    "The incoming British envoy to Chile, Fiona Margaret Grey Clouder, met the chief Chinese negotiator, Liu He.",
    ["Fiona Margaret Grey Clouder | envoy to Chile | GBR", "Liu He | chief negotiator | CHN"],
  ],
  [
    "an office that serves another",
    "Tariq Fatemi, the prime minister's foreign policy adviser, met Brett McGurk, the special envoy of President Trump.",
    ["Tariq Fatemi | prime minister's foreign policy adviser | -", "Brett McGurk | special envoy of President Trump | USA"],
  ],
  [
    "a secretary who serves",
    "Kenya's Secretary to the Cabinet, Mercy Wanjau, met Rui Lacerda, Secretary to the President of Portugal.",
    ["Mercy Wanjau | Secretary to the Cabinet | KEN", "Rui Lacerda | Secretary to the President | PRT"],
  ],
  [
    "assistant to the president",
    "Assistant to the President for National Security Affairs Jake Sullivan met Ibrahim Kalin in Ankara.",
    [
      "Jake Sullivan | Assistant to the President for National Security Affairs | USA",
      "Ibrahim Kalin | Director of the National Intelligence Organization (MIT) | TUR",
    ],
  ],
  [
    "organs act for their organization",
    "European Council President Charles Michel and President of the European Commission Ursula von der Leyen met Xi Jinping.",
    [
      "Charles Michel | European Council President | EU",
      "Ursula von der Leyen | President of the European Commission | EU",
      "Xi Jinping | President | CHN",
    ],
  ],
  [
    "a rank that is a field of something else is no office",
    "Japan's General Budget was discussed when Foreign Minister Yoko Kamikawa met Ibrahim Kalin.",
    ["Yoko Kamikawa | Foreign Minister | JPN", "Ibrahim Kalin | Director of the National Intelligence Organization (MIT) | TUR"],
  ],
  [
    "named behind several states, in turn",
    "The presidents of Zambia, Senegal and the Comoros, Hakainde Hichilema, Macky Sall and Azali Assoumani, were received in Kyiv.",
    ["Hakainde Hichilema | president | ZMB", "Macky Sall | president | SEN", "Azali Assoumani | president | COM"],
  ],
  [
    "two offices, the first with its field behind it",
    "Minister of Foreign Affairs and Deputy Prime Minister Ana Novakova met Minister for Transport and Minister for Health R Sivanathan of Malaysia.",
    [
      "Ana Novakova | Minister of Foreign Affairs and Deputy Prime Minister | -",
      "R Sivanathan | Minister for Transport and Minister for Health | MYS",
    ],
  ],
  [
    "a field that leads to an office of its own",
    "France's Minister of Economy and National Security Adviser Ana Novakova spoke.",
    ["Ana Novakova | Minister of Economy and National Security Adviser | FRA"],
  ],
  [
    "two offices before a state",
    "She saw State Secretary and Trade Minister of Estonia Tiit Riisalo.",
    ["Tiit Riisalo | State Secretary and Trade Minister | EST"],
  ],
  [
    "a second office behind a name, of an organization",
    "Bassirou Diomaye Faye, Senegal's president and the current chair of the African Union, met Vladimir Putin.",
    ["Bassirou Diomaye Faye | president | SEN", "Vladimir Putin | President | RUS"],
  ],
  [
    "an office before a name and one of an organization behind it are two",
    "Senegalese President Bassirou Diomaye Faye, chairperson of the African Union, met Vladimir Putin.",
    ["Bassirou Diomaye Faye | President | SEN", "Vladimir Putin | President | RUS"],
  ],
  [
    "a commission's chair acts for the whole",
    "Narendra Modi hosted Moussa Faki, who chairs the AU Commission.",
    ["Narendra Modi | Prime Minister | IND", "Moussa Faki | Chairperson of the Commission | AU"],
  ],
  [
    "letters behind a name",
    "Xi Jinping met the Rt Hon Philip Hammond MP, the UK Foreign Secretary.",
    ["Xi Jinping | President | CHN", "Philip Hammond | Foreign Secretary | GBR"],
  ],
  [
    "bodies before those who serve or lead them",
    "Kenya's central bank governor, Ada Otieno, met the attorney general of Vietnam, Hoang Van Lam, and Polish Foreign Ministry official Jan Wilk.",
    [
      "Ada Otieno | central bank governor | KEN",
      "Hoang Van Lam | attorney general | VNM",
      "Jan Wilk | Foreign Ministry official | POL",
    ],
  ],
  [
    "a ministry's undersecretary, where a minister is only met there",
    "Omar Said, an undersecretary at Qatar's foreign ministry, met the minister at the ministry.",
    ["Omar Said | undersecretary at Qatar's foreign ministry | QAT"],
  ],
  [
    "fields in small letters",
    "Tom Ek, Sweden's minister of culture, sports and tourism, came.",
    ["Tom Ek | minister of culture, sports and tourism | SWE"],
  ],
  [
    "whose affairs",
    "Minister for Pacific Affairs Mere Tuilagi of Fiji came.",
    ["Mere Tuilagi | Minister for Pacific Affairs | FJI"],
  ],
  [
    "what an envoy is sent for",
    "Norway's special envoy for the lake dispute, Ada Berg, came.",
    ["Ada Berg | special envoy for the lake dispute | NOR"],
  ],
  [
    "what goes on with a head",
    "Ada Berg, Ambassador Extraordinary and Plenipotentiary of Jordan, met Omar Said, Minister Responsible for Trade of Oman.",
    ["Ada Berg | Ambassador Extraordinary and Plenipotentiary | JOR", "Omar Said | Minister Responsible for Trade | OMN"],
  ],
  [
    "where an ambassador lives is no part of the office",
    "Willem Hoek, the Dutch ambassador in Bangkok, met UN Resident Coordinator Ole Lind.",
    ["Willem Hoek | ambassador | NLD", "Ole Lind | Resident Coordinator | UN"],
  ],
  [
    "the first to come",
    "Petr Novy, the first Czech defence minister to come, met First Deputy Minister Tom Ek of Sweden.",
    ["Petr Novy | defence minister | CZE", "Tom Ek | First Deputy Minister | SWE"],
  ],
  [
    "whose adviser somebody is tells for whom",
    "Ada Berg, chief adviser to the Thai prime minister, came.",
    ["Ada Berg | chief adviser to the Thai prime minister | THA"],
  ],
  ["who takes charge is no chargé", "Emmanuel Macron took charge of French diplomacy.", ["Emmanuel Macron | President | FRA"]],
];

describe("offices", () => {
  it.each(rows)("%s", (_, text, expected) => {
    expect(new Set(peopleIn(text))).toEqual(new Set(expected));
  });
});
