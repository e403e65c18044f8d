/** The words of gatherings, celebrations and journeys that frame an engagement, folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that name a gathering by themselves. */
export const STRONG = set(
  `summit summits forum conference assembly congress symposium ministerial biennale exhibition festival expo convention retreat plenary
  roundtable games seminar`,
);
/** Nouns that name one only with its body, its ordinal or its kind: "the SCO meeting", "the seventh round of the joint commission". */
const WEAK = set(
  `council session sessions dialogue meeting meetings talks consultations committee commission gathering debate platform format round rounds
  process week`,
);
export const GATHERINGS: ReadonlySet<string> = new Set([...STRONG, ...WEAK]);
export const CELEBRATIONS = set(
  `inauguration funeral coronation anniversary celebrations celebration ceremony jubilee parade independence wedding commemoration
  commemorations enthronement swearing centenary centennial bicentenary bicentennial sesquicentennial tercentenary investiture burial requiem canonization
  canonisation beatification birthday death nowruz novruz eid ramadan christmas easter diwali vesak`,
);
export const PURPOSES = set("observation election elections referendum");
export const JOURNEYS = set("visit trip");

/** Standing bodies: they gather only where the words say so ("joint", "seventh", "session"). */
export const STANDING = set("council commission committee process platform");
/** What makes a standing body's name that of a sitting: "the 7th joint consultative committee". */
export const SITTING = set(
  "joint intergovernmental mixed interministerial consultative bilateral round session sessions meeting meetings ministerial",
);

/** Lower-case words that may stand inside the name of an occasion. */
export const INSIDE = set(
  `of the for on and to s informal extraordinary emergency annual ministerial high level regular ordinary special joint first second third fourth fifth sixth
  seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth
  thirty fortieth forty fiftieth fifty sixtieth sixty seventieth seventy eightieth eighty inaugural latest yearly
  official state working foreign ministers heads leaders presidents states government defence defense finance economy interior member world global international
  regional general council council's summit forum conference meeting session assembly dialogue congress intergovernmental commission committee strategic
  bilateral trilateral quadrilateral peace donor donors security parliamentary consultative united nations policy climate cooperation economic presidential early
  snap election elections observation independence day anniversary political consultations mixed interministerial plenary round national trade business
  open closed interactive thematic spring autumn`,
);
/** Who owns a celebration: "the 40th anniversary of its statehood". */
export const OWNERS = set("its their his her");
/** Bodies that a report calls by their kind: "the group's defence ministers' conclave". */
export const BODIES = set("bloc organization organisation group grouping alliance association body union club");
/** Officials who gather as a body: "foreign ministers of the SCO had gathered". */
export const DELEGATES = set(
  "ministers leaders presidents heads premiers states members speakers envoys chiefs parliamentarians delegates",
);
export const GATHER = set(
  "gathered gather gathers gathering met meet meets meeting assembled assemble assembles convened convene convenes",
);
/** What an anniversary is of. */
export const REMEMBERED = new Set(
  "diplomatic relations establishment founding foundation victory liberation ties unification friendship".split(" "),
);
