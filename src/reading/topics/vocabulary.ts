/** A topic of diplomacy: what an engagement was about. `cues` are folded words and phrases that tell it. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly cues: readonly string[];
}

const topic = (id: string, label: string, cues: string): Topic => ({ id, label, cues: cues.split(",").map((c) => c.trim()) });

/** The vocabulary, documented in docs/topics.md. A cue names its topic by itself; words that only hint are left out. */
export const TOPICS: readonly Topic[] = [
  topic(
    "bilateral-relations",
    "Bilateral relations",
    "bilateral relations, bilateral ties, bilateral cooperation, relations between the two countries, ties between the two countries, friendly relations, bilateral relationship, diplomatic relations, allied relations, brotherly relations",
  ),
  topic(
    "alliance",
    "Alliance and strategic partnership",
    "strategic partnership, alliance, strategic alliance, allied relations, comprehensive partnership, allied cooperation",
  ),
  topic(
    "regional-security",
    "Regional security",
    "regional security, situation in the region, regional stability, regional issues, regional situation, regional developments, regional peace",
  ),
  topic(
    "peace-process",
    "Peace process",
    "peace process, peace talks, peace treaty, peace agreement, peace negotiations, ceasefire, cease fire, truce, cessation of hostilities",
  ),
  topic(
    "normalization",
    "Normalization of relations",
    "normalization, normalisation, normalize relations, normalise ties, establishment of diplomatic relations, restoration of relations",
  ),
  topic(
    "border",
    "Borders",
    "border, borders, frontier, demarcation, delimitation, border crossing, territorial integrity, line of actual control",
  ),
  topic(
    "conflict",
    "Armed conflict",
    "war in, war of aggression, hostilities, occupation, military operation, offensive, invasion, armed conflict, fighting",
  ),
  topic(
    "reconstruction",
    "Reconstruction",
    "reconstruction, rebuild, rebuilding, restoration works, liberated territories, post war recovery",
  ),
  topic("mine-action", "Mine action", "mine threat, demining, landmines, mine clearance, mine action"),
  topic(
    "displaced-persons",
    "Displaced persons and refugees",
    "refugees, refugee, internally displaced, idps, displaced persons, displaced people",
  ),
  topic("migration", "Migration", "migration, migrants, irregular migration, illegal migration, visa, visas, readmission"),
  topic(
    "defence",
    "Defence cooperation",
    "defence cooperation, defense cooperation, military cooperation, defence industry, defense industry, military exercises, armed forces, joint exercises, air defence, air defense",
  ),
  topic(
    "security-cooperation",
    "Security cooperation",
    "security cooperation, security partnership, security guarantees, security issues, intelligence sharing, law enforcement",
  ),
  topic(
    "arms-control",
    "Arms control",
    "arms control, disarmament, missiles, ballistic missile, non proliferation, nonproliferation, strategic arms",
  ),
  topic(
    "nuclear",
    "Nuclear issues",
    "nuclear programme, nuclear program, nuclear issue, nuclear deal, denuclearization, jcpoa, nuclear weapons, nuclear file, uranium enrichment",
  ),
  topic("terrorism", "Terrorism", "terrorism, terrorist, counterterrorism, extremism, violent extremism"),
  topic("sanctions", "Sanctions", "sanctions, embargo, export controls"),
  topic(
    "cyber",
    "Cyber and digital",
    "cyber, cybersecurity, digital economy, artificial intelligence, digitalization, ransomware",
  ),
  topic("trade", "Trade", "trade, tariffs, exports, imports, free trade, trade turnover, commerce, market access"),
  topic("investment", "Investment", "investment, investments, investors, business council, joint ventures"),
  topic(
    "economy",
    "Economic cooperation",
    "economic cooperation, economic ties, economic relations, economic development, trade and economic, economic partnership, economic",
  ),
  topic(
    "finance",
    "Finance and debt",
    "loan, debt, debt relief, financing, grant agreement, budget support, monetary fund, development bank",
  ),
  topic(
    "energy",
    "Energy",
    "energy, natural gas, gas pipeline, pipeline, oil, electricity, hydropower, renewable energy, energy security",
  ),
  topic(
    "transport",
    "Transport and connectivity",
    "transport, transit, connectivity, corridor, railway, highway, logistics, middle corridor, air links, flights, ports",
  ),
  topic("water", "Water", "water resources, water management, dam, river basin, irrigation, transboundary water"),
  topic("agriculture", "Agriculture and food", "agriculture, food security, grain, fertilizer, farming, fisheries"),
  topic(
    "climate",
    "Climate and environment",
    "climate change, climate, environment, emissions, cop26, cop27, cop28, cop29, biodiversity",
  ),
  topic("health", "Health", "health, pandemic, covid, vaccines, vaccine, medical"),
  topic(
    "disaster",
    "Disaster and relief",
    "earthquake, floods, flood, hurricane, cyclone, relief supplies, search and rescue, disaster",
  ),
  topic(
    "humanitarian",
    "Humanitarian aid",
    "humanitarian aid, humanitarian assistance, humanitarian issues, humanitarian access, humanitarian crisis, humanitarian situation, humanitarian",
  ),
  topic(
    "human-rights",
    "Human rights",
    "human rights, rule of law, democracy, democratic norms, freedom of expression, minorities",
  ),
  topic(
    "prisoners",
    "Prisoners and detainees",
    "prisoners, prisoner exchange, hostages, detainees, wrongfully detained, prisoner swap",
  ),
  topic("consular", "Consular matters", "consular, embassy security, citizens abroad, consulate, safety of diplomats"),
  topic(
    "culture-education",
    "Culture and education",
    "education, educational, cultural, culture, students, scholarships, universities, heritage",
  ),
  topic("tourism", "Tourism", "tourism, tourists, visa free"),
  topic("science-technology", "Science and technology", "science, technology, semiconductors, innovation, research cooperation"),
  topic("space", "Space", "space cooperation, space exploration, outer space, satellites"),
  topic("labour", "Labour mobility", "labour mobility, labor mobility, migrant workers, workers rights, seasonal workers"),
  topic(
    "drugs-crime",
    "Drugs and organized crime",
    "drug trafficking, drugs, fentanyl, organized crime, organised crime, human trafficking, narcotics",
  ),
  topic(
    "maritime",
    "Maritime affairs",
    "maritime, south china sea, freedom of navigation, black sea, taiwan strait, law of the sea, red sea",
  ),
  topic(
    "election-observation",
    "Elections and their observation",
    "election observation, observation of the, observers, presidential election, election process, electoral process",
  ),
  topic(
    "multilateral",
    "Cooperation in organizations",
    "multilateral cooperation, multilateral formats, international organizations, regional organizations, within the framework of the un, united nations, international organisations, multilateral platforms",
  ),
  topic("enlargement", "Membership and enlargement", "enlargement, accession, membership, open door, candidate status"),
  topic("un-reform", "Reform of the United Nations", "security council reform, un reform, reform of the united nations"),
  topic(
    "treaty",
    "Treaties and legal frame",
    "treaty, memorandum of understanding, agreement on, protocol on, declaration on, legal framework",
  ),
  topic(
    "credentials",
    "Credentials and appointments",
    "credentials, letters of credence, new ambassador, appointment, end of his tenure, farewell",
  ),
  topic("anniversary", "Anniversaries and national days", "anniversary, national day, independence day"),
];
