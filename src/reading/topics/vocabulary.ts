/** A topic of diplomacy: what an engagement was about. `cues` are folded words and phrases that tell it. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly cues: readonly string[];
}

const topic = (id: string, label: string, cues: string): Topic => ({ id, label, cues: cues.split(",").map((c) => c.trim()) });

/** The vocabulary, documented in docs/vocabulary.md. A cue names its topic by itself; words that only hint are left out. */
export const TOPICS: readonly Topic[] = [
  topic(
    "bilateral-relations",
    "Bilateral relations",
    "bilateral relations, bilateral ties, bilateral cooperation, relations between the two countries, ties between the two countries, friendly relations, bilateral relationship, diplomatic relations, allied relations, brotherly relations, relations between, ties between, bilateral issues, bilateral agenda, relations with, ties with, mutual relations, relations of the two, friendly ties, close ties, cooperation between the two countries, overall relations",
  ),
  topic(
    "alliance",
    "Alliance and strategic partnership",
    "strategic partnership, alliance, strategic alliance, allied relations, comprehensive partnership, allied cooperation, allied ties, allied, allies, strategic ties, strategic cooperation, treaty on allied relations, alliance program",
  ),
  topic(
    "regional-security",
    "Regional security",
    "regional security, situation in the region, regional stability, regional issues, regional situation, regional developments, regional peace, regional and international issues, regional and global issues, international and regional, regional matters, regional affairs, stability in the region, security in the region, peace in the region, security of the region, regional and international developments, events in the region, regional conflicts, strategic stability",
  ),
  topic(
    "peace-process",
    "Peace process",
    "peace process, peace talks, peace treaty, peace agreement, peace negotiations, ceasefire, cease fire, truce, cessation of hostilities, peace deal, peace accord, peace plan, peaceful settlement, political settlement, lasting peace, end of the war, end to the war, armistice, peace declaration, declaration of peace, peace efforts, mediation, settlement of the conflict, disengagement",
  ),
  topic(
    "normalization",
    "Normalization of relations",
    "normalization, normalisation, normalize relations, normalise ties, establishment of diplomatic relations, restoration of relations, normalize, normalise, normalizing, normalising, normal relations, normal ties, mend relations, mend ties, rapprochement, reconciliation, resumption of relations, resume relations, restore relations, relations restored, full relations, full diplomatic relations, reopen embassies, exchange of ambassadors",
  ),
  topic(
    "border",
    "Borders",
    "border, borders, frontier, demarcation, delimitation, border crossing, territorial integrity, line of actual control, border crossings, crossing points, crossings, state border, borderline, frontiers, checkpoint, line of control",
  ),
  topic(
    "conflict",
    "Armed conflict",
    "war in, war of aggression, hostilities, occupation, military operation, offensive, invasion, armed conflict, fighting, war, wars, warfare, shelling, bombardment, fighters, battlefield, front line, troops on the, clashes, heavy weapons, aggression",
  ),
  topic(
    "reconstruction",
    "Reconstruction",
    "reconstruction, rebuild, rebuilding, restoration works, liberated territories, post war recovery, reconstruct, restoration of, post conflict, rebuilt, reconstruction and construction",
  ),
  topic("mine-action", "Mine action", "mine threat, demining, landmines, mine clearance, mine action, mines, de mining"),
  topic(
    "displaced-persons",
    "Displaced persons and refugees",
    "refugees, refugee, internally displaced, idps, displaced persons, displaced people",
  ),
  topic(
    "migration",
    "Migration",
    "migration, migrants, irregular migration, illegal migration, visa, visas, readmission, migrant, visa regime, border control",
  ),
  topic(
    "defence",
    "Defence cooperation",
    "defence cooperation, defense cooperation, military cooperation, defence industry, defense industry, military exercises, armed forces, joint exercises, air defence, air defense, exercises, military contacts, military talks, military channels, military ties, defence, defense, defence ministers, defense ministers, drills, hotline, arms deliveries, weapons, missile defence",
  ),
  topic(
    "security-cooperation",
    "Security cooperation",
    "security cooperation, security partnership, security guarantees, security issues, intelligence sharing, law enforcement, security guarantee, guarantees of security, security matters, security ties, security pact, intelligence services, police cooperation, intelligence cooperation, security talks",
  ),
  topic(
    "arms-control",
    "Arms control",
    "arms control, disarmament, missiles, ballistic missile, non proliferation, nonproliferation, strategic arms, disarm, disarming, arms reduction, nuclear arms, limits on missiles",
  ),
  topic(
    "nuclear",
    "Nuclear issues",
    "nuclear programme, nuclear program, nuclear issue, nuclear deal, denuclearization, jcpoa, nuclear weapons, nuclear file, uranium enrichment, nuclear, denuclearisation, enrichment, uranium, atomic, nonproliferation",
  ),
  topic(
    "terrorism",
    "Terrorism",
    "terrorism, terrorist, counterterrorism, extremism, violent extremism, terror, counter terrorism, terrorists, terrorist attack, extremist",
  ),
  topic("sanctions", "Sanctions", "sanctions, embargo, export controls, sanction, sanctioned, blockade"),
  topic(
    "cyber",
    "Cyber and digital",
    "cyber, cybersecurity, digital economy, artificial intelligence, digitalization, ransomware, cyber security, cyberattacks, computer networks, digital, hackers",
  ),
  topic(
    "trade",
    "Trade",
    "trade, tariffs, exports, imports, free trade, trade turnover, commerce, market access, border trade, trade barriers, customs, goods, export, import, grain exports, export of grain, trading, bilateral trade, trade volume",
  ),
  topic(
    "investment",
    "Investment",
    "investment, investments, investors, business council, joint ventures, investor, invest, business forum, business circles, joint venture, industrial zone, industrial cooperation, industrial projects",
  ),
  topic(
    "economy",
    "Economic cooperation",
    "economic cooperation, economic ties, economic relations, economic development, trade and economic, economic partnership, economic, economies, trade and economy, industry, common currency, unit of account",
  ),
  topic(
    "finance",
    "Finance and debt",
    "loan, debt, debt relief, financing, grant agreement, budget support, monetary fund, development bank, loans, soft loan, credit line, aid package, financial crisis, financial assistance",
  ),
  topic(
    "energy",
    "Energy",
    "energy, natural gas, gas pipeline, pipeline, oil, electricity, hydropower, renewable energy, energy security, gas, power lines, power plant, hydropower plant, energy routes, energy cooperation, oil and gas, nuclear energy, pipelines, solar",
  ),
  topic(
    "transport",
    "Transport and connectivity",
    "transport, transit, connectivity, corridor, railway, highway, logistics, middle corridor, air links, flights, ports, train, trains, rail, airlines, airline, shipping, roads, road, lorries, freight, container, flight, air connectivity, bridge, airport, seaports",
  ),
  topic(
    "water",
    "Water",
    "water resources, water management, dam, river basin, irrigation, transboundary water, water, river, rivers, dams",
  ),
  topic(
    "agriculture",
    "Agriculture and food",
    "agriculture, food security, grain, fertilizer, farming, fisheries, agricultural, rice, dairy, wheat, food, farmers, fishing",
  ),
  topic(
    "climate",
    "Climate and environment",
    "climate change, climate, environment, emissions, cop26, cop27, cop28, cop29, biodiversity, emissions cut, global warming, amazon, rainforest, environmental",
  ),
  topic(
    "health",
    "Health",
    "health, pandemic, covid, vaccines, vaccine, medical, healthcare, hospital, hospitals, disease, diseases, covid 19",
  ),
  topic(
    "disaster",
    "Disaster and relief",
    "earthquake, floods, flood, hurricane, cyclone, relief supplies, search and rescue, disaster, earthquakes, quake, tremor, rescuers, rescue team, rescue teams, search teams, relief, fire in, hurricanes, tsunami, drought",
  ),
  topic(
    "humanitarian",
    "Humanitarian aid",
    "humanitarian aid, humanitarian assistance, humanitarian issues, humanitarian access, humanitarian crisis, humanitarian situation, humanitarian, relief work, aid workers, aid convoys, aid convoy, lorries with aid",
  ),
  topic(
    "human-rights",
    "Human rights",
    "human rights, rule of law, democracy, democratic norms, freedom of expression, minorities, rights situation, freedom of, civil society, good governance, governance, corruption, anti corruption",
  ),
  topic(
    "prisoners",
    "Prisoners and detainees",
    "prisoners, prisoner exchange, hostages, detainees, wrongfully detained, prisoner swap, prisoner, detained, hostage, abductees, abductions, captives, captured, release of",
  ),
  topic(
    "consular",
    "Consular matters",
    "consular, embassy security, citizens abroad, consulate, safety of diplomats, embassies, embassy, diplomatic mission, diplomatic missions, protection of missions, vienna convention, attack on the embassy",
  ),
  topic(
    "culture-education",
    "Culture and education",
    "education, educational, cultural, culture, students, scholarships, universities, heritage, university, school, schools, teachers, teacher training, language, humanitarian and cultural, sport, museum, archaeological",
  ),
  topic("tourism", "Tourism", "tourism, tourists, visa free, tourist"),
  topic(
    "science-technology",
    "Science and technology",
    "science, technology, semiconductors, innovation, research cooperation, technologies, scientific, artificial intelligence, research",
  ),
  topic("space", "Space", "space cooperation, space exploration, outer space, satellites"),
  topic(
    "labour",
    "Labour mobility",
    "labour mobility, labor mobility, migrant workers, workers rights, seasonal workers, labour, labor, workers, labour migration",
  ),
  topic(
    "drugs-crime",
    "Drugs and organized crime",
    "drug trafficking, drugs, fentanyl, organized crime, organised crime, human trafficking, narcotics, drug trade, trafficking, narcotic, crime, mafias, smuggling",
  ),
  topic(
    "maritime",
    "Maritime affairs",
    "maritime, south china sea, freedom of navigation, black sea, taiwan strait, law of the sea, red sea, shipping lanes, naval, sea lanes, gulf",
  ),
  topic(
    "election-observation",
    "Elections and their observation",
    "election observation, observation of the, observers, presidential election, election process, electoral process, election, elections, vote, ballot, constitutional process",
  ),
  topic(
    "multilateral",
    "Cooperation in organizations",
    "multilateral cooperation, multilateral formats, international organizations, regional organizations, within the framework of the un, united nations, international organisations, multilateral platforms, multilateral, multilateralism, within international organizations, regional integration",
  ),
  topic(
    "enlargement",
    "Membership and enlargement",
    "enlargement, accession, membership, open door, candidate status, join the, joining, member of the, full membership, way into",
  ),
  topic("un-reform", "Reform of the United Nations", "security council reform, un reform, reform of the united nations"),
  topic(
    "treaty",
    "Treaties and legal frame",
    "treaty, memorandum of understanding, agreement on, protocol on, declaration on, legal framework, treaties, agreements, protocols, joint declaration, joint statement, declaration, memorandum, accord, road map, roadmap, legal frame, ratification",
  ),
  topic(
    "credentials",
    "Credentials and appointments",
    "credentials, letters of credence, new ambassador, appointment, end of his tenure, farewell, letters of recall, tour of duty, farewell visit, farewell call, diplomatic mission in, end of his mission, end of her mission, assumption of office, accredited",
  ),
  topic(
    "anniversary",
    "Anniversaries and national days",
    "anniversary, national day, independence day, anniversaries, years of diplomatic relations, years of relations, years of friendship",
  ),
];
