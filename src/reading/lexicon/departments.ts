import { FIELDS } from "./office-words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** What a ministry is of, beside the fields that other offices have too: "Minister of Higher Education", "Sustainability Minister". All folded. */
const DEPARTMENTS = set(`
  higher secondary primary further technical technological lifelong learning literacy skills apprenticeship teaching service
  services civil civic administrative personnel governance institutional constitutional democratic electoral
  intergovernmental parastatals protection prevention safety care inclusion insurance wellness healthcare medical mental
  disabled disabilities elderly aged child families empowerment equalities equal opportunities society societal population
  demography volunteers voluntary pension poverty alleviation industries crafts craft creative jobs job creation consumer
  consumers corporate competition companies sme smes msmes cooperative startups finances funds duties domestic wholesale
  retail logistics utilities equipment machinery assets privatised property change sustainable sustainability green blue
  circular transition conservation forests forest irrigation marine seafood animal hunting fresh habitat urbanism spatial
  town construction buildings building roads road highways airports rail transports posts post ict electronic
  digitalization digitalisation digitization digitisation transformation modernization modernisation cybersecurity geology
  geological metallurgy atomic hydrocarbon hydropower metals coal situations relief resilience contingencies prisons
  corrections correctional order policing counterterror terrorism regions territory decentralised autonomies municipal
  municipalities outer settlements resettlement returnees recreation racing hospitality film worship religions cults church
  ecclesiastical guidance endowment orphans martyrs ethnic multicultural minorities aboriginal native languages language
  intercultural civilisation civilization asylum foreigners expatriate abroad europe cohesion partnerships partnership
  policies reforms projects programmes programs promotion management monitoring evaluation implementation delivery
  responsibility responsible agrarian agri agribusiness agroindustry fishery veterinary crop crops rubber cocoa tea
  plantation sugar jute coffee coconut legislation art persons senior aging ageing telecom publicity aquatic farming schools
  hygiene medicine pharmaceutical sanitary economics economical co-operatives co-operation privatisations taxation banking
  provincial cities military war combatants repatriation religion buddhasasana nationalities peacebuilding prices
  astronautics aerospace data village ecologic seas arctic rivers river wetlands parks gardens citizens integrity
  anticorruption ethics transparency informatics computing electronics leisure entertainment cinema unity identity resource
  workforce rehabilitation regeneration estates drugs mobilisation mobilization values traditional chieftaincy hinterland
  presidential`);

/** Heads that such a ministry has. */
const OF_MINISTRIES = set("minister secretary undersecretary subsecretary vice-minister commissioner");

/** Does a word (folded) tell what an office with that head (folded, singular) deals with? */
export const isDepartment = (word: string, head: string): boolean =>
  FIELDS.has(word) || (DEPARTMENTS.has(word) && OF_MINISTRIES.has(head));
