/** The words offices are made of. All folded. */

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Words that name an office by themselves, singular. */
export const HEADS = set(`
  minister pm fm nsa president premier chancellor secretary undersecretary ambassador envoy representative commissioner chairman chairwoman chairperson
  chair speaker king queen emir amir sultan prince princess pope spokesman spokeswoman spokesperson leader head chief governor mayor senator
  congressman congresswoman lawmaker parliamentarian adviser advisor councilor councillor counselor counsellor coordinator negotiator mediator
  diplomat consul charge nuncio director administrator commander general admiral marshal majesty highness excellency chairmanship rapporteur
  delegate member rais taoiseach whip president-elect attache monarch ruler sovereign aide deputy vice-president doyen dean legislator
  pontiff emperor empress grand-duke duke duchess statesman cleric patriarch cardinal metropolitan imam ayatollah officer official minister-counsellor tanaiste agong mantri
  subsecretary assistant vice-minister comptroller father treasurer trustee ombudsman facilitator interlocutor premiership lady`);

/** Plural heads, with their singular. */
export const PLURAL_HEADS: ReadonlyMap<string, string> = new Map(
  `ministers:minister presidents:president premiers:premier chancellors:chancellor secretaries:secretary ambassadors:ambassador envoys:envoy
  representatives:representative commissioners:commissioner chairmen:chairman chairs:chair speakers:speaker kings:king queens:queen emirs:emir
  princes:prince spokesmen:spokesman leaders:leader heads:head chiefs:chief governors:governor mayors:mayor senators:senator congressmen:congressman
  lawmakers:lawmaker parliamentarians:parliamentarian advisers:adviser advisors:advisor negotiators:negotiator mediators:mediator diplomats:diplomat
  directors:director commanders:commander generals:general officials:official delegates:delegate members:member deputies:deputy aides:aide officers:officer
  rapporteurs:rapporteur`
    .trim()
    .split(/\s+/)
    .map((p) => p.split(":") as [string, string]),
);

/** Heads that are also everyday words: an office only with a field, rank or party before or "of/to/for" after. */
export const WEAK_HEADS =
  set(`head chief chair general director member officer official commander leader representative deputy delegate lady ruler
  father aide assistant whip dean marshal diplomat coordinator negotiator mediator imam cleric officials members officers delegates sovereign facilitator`);

/** Ranks and manners of office. */
export const RANKS =
  set(`deputy vice shadow first second third assistant under principal senior chief special permanent personal state federal union cabinet
  holy junior associate joint lead top high honorary presidential national royal crown parliamentary general executive supreme military political
  diplomatic prime main ranking managing resident non-resident extraordinary plenipotentiary grand central majority minority opposition rebel guerrilla insurgent
  counter coordinating ordinating chargé charge party press regional district provincial ruling communist paramount ministerial governmental elder congressional`);

/** What an office deals with. */
export const FIELDS =
  set(`foreign external raksha defence defense interior home internal finance financial economy economic trade commerce commercial energy oil
  petroleum gas agriculture agricultural health education culture cultural justice transport transportation environment environmental climate
  planning development information industry industrial investment investments tourism labour labor security affairs european international
  cooperation relations immigration national digital water waterways science technology technologies youth sports sport infrastructure
  communications communication treasury religious women housing space intelligence human rights humanitarian refugee refugees police army peace
  politics politburo policy budget forestry fisheries mines mining railways aviation maritime emergency emergencies veterans social family gender nuclear
  innovation media law legal consular parliament parliamentary protocol strategic strategy asian african american eastern western southern northern
  middle east political public administration reform works rural urban livestock settlement islamic arab
  diaspora expatriates emigrants reconstruction integration reconciliation normalization disarmament arms control counterterrorism narcotics
  customs tax taxes revenue electricity power hydrocarbons land lands natural resources business enterprise enterprises small medium
  commonwealth growth welfare community communities local government coast guard navy air force forces armed staff statistics
  migration nationality citizenship homeland regional
  production productive solidarity equality employment pensions universities cyber procurement supply supplies food ocean oceans border borders
  disaster disasters coordination mineral minerals heritage antiquities hajj awqaf endowments monuments wildlife parks arts manpower overseas
  tribal frontier decentralization decentralisation francophonie parity children youths islands territorial territories textiles steel
  chemicals fertilizers petrochemicals telecommunications infrastructures manufacturing handicrafts artisanal fishing aquaculture ecology
  ecological renewable mobility privatization privatisation competitiveness entrepreneurship cooperatives shipping ports harbours harbors broadcasting postal sanitation hydraulics husbandry plantations villages
  attorney solicitor auditor prosecutor inspector accountant surveyor indigenous multiculturalism seniors disability vocational training scientific research pilgrimage cyberspace drought meteorology heavy light`);

/** "former", "acting" and their like. */
export const FORMER = set("former ex previous onetime erstwhile late");
export const ACTING = set("acting interim caretaker provisional transitional");
/** Adjectives before an office that are no part of it. */
export const PASSING =
  set(`new newly incoming outgoing visiting current incumbent then elected reelected re veteran long serving longtime longstanding
  appointed departing embattled powerful hardline young aging ageing own fellow host respective two three four five both all
  top old elderly ailing veteran influential wartime exiled self proclaimed designated accredited nominated ever`);

export const DETERMINERS = set("the a an his her its their our my your");
export const HONORIFICS =
  set(`mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable rt he h hm hh hrh hih hsh his her their excellency majesty highness
  holiness beatitude eminence grace sheikh shaikh sheikha sayyed sayyid syed gen general maj major lt lieutenant col colonel capt captain adm admiral ambassador amb senator sen rep
  congressman congresswoman king queen prince princess emir amir sultan pope cardinal archbishop patriarch ayatollah hojjatoleslam mawlawi maulvi maulana mullah comrade haji
  field marshal brigadier brig e father reverend tan tun sri ir drs dato datuk shri smt begum imam metropolitan shah
  baroness viscount viscountess countess madam madame mme mlle sr sra srta msgr mgr monsignor bishop engr eng atty adv alhaji alhaja hajia otunba ato ts tengku
  commodore mp mps mep meps ratu adi afioga susuga pehin pengiran awang dayang lyonpo seri setia paduka utama diraja panglima yb yab ybhg yabhg yam ytm cde daw cmdr cdr hj ustaz puan datin`);
/** Words inside a personal name. */
export const PARTICLES = set(
  "al el bin ibn bint abu abd ben von van der den de da di du dos das do la le al- ould oglu ogly kyzy qizi ul ur ud ad as ash at az y e of",
);
