/** Words around the names of people. All folded. */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Capitalized words that begin no personal name: days, months, frames, common sentence openers. */
export const NEVER_NAMES = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  the a an this that these those it its he she they we you i his her their our my your who which what when where while as at by for from in into of on onto to
  with within without under over after before during since until and but or nor so yet if then there here not no yes also both all each every some any many
  most more such same other another one two three four five six seven eight nine ten first second third last next new news press release statement readout
  thereafter afterwards afterward beforehand previously subsequently separately finally eventually instead likewise elsewhere outside inside beside besides
  shortly recently lately formerly similarly accordingly consequently therefore nevertheless nonetheless otherwise hours minutes neither nobody midday midnight
  today yesterday tomorrow meanwhile moreover furthermore however earlier later additionally according following speaking referring touching noting
  asked told said photo image video source sources updated published read more home about contact search menu login comments share print
  united republic kingdom federation union state states government ministry parliament assembly council committee commission court bank fund
  summit conference forum meeting dialogue treaty agreement declaration convention protocol memorandum accord charter day week month year
  north south east west northern southern eastern western central middle great world europe asia africa america latin pacific atlantic
  foreign affairs minister president prime secretary general house white palace airport embassy university institute agency party front group
  islamic democratic people peoples national international regional global human rights security defence defense peace war
  christmas ramadan eid easter constitution once although because despite amid between among against across along around behind beyond
  how why whether will would can could should may might must let thanks thank welcome dear ladies gentlemen office street square avenue
  english french russian arabic spanish chinese german portuguese cup league army navy gulf sea ocean strait river mount lake island islands city
  royal supreme high joint special permanent senior deputy vice former acting chief head trade economy energy health education culture deal talks
  administration presidency airport relations cooperation strategic partnership development economic community organization organisation initiative road belt pact alliance
  hall room hotel castle museum garden lawn centre center station tower theatre theater stadium plaza villa library church cathedral temple monastery base club school college academy gate bridge wall park forest mosque parliament wing peninsula embassy budget secretariat headquarters earthquake hurricane cyclone covid pope lunch dinner tea asean nato`);

/** Verbs whose subject is a person or a side: enough to take two unknown capitalized words before them for a name. */
export const SPEAKING =
  set(`said told says added met meets thanked stressed emphasized emphasised noted expressed underlined underscored praised welcomed
  arrived visited received held signed invited congratulated called telephoned phoned warned urged asked announced declared pledged promised affirmed
  reaffirmed reiterated spoke talked hailed proposed suggested stated replied recalled wrote tweeted confirmed denied rejected briefed informed
  conveyed extended voiced hosted greeted hopes wants insisted argued explained described paid flew travelled traveled left landed is was has had will would`);

export const MALE = set(
  "he him his mr king prince emir amir sultan sheikh sir lord spokesman chairman congressman pope pontiff cardinal archbishop patriarch monsignor",
);
export const FEMALE = set("she her mrs ms miss queen princess dame lady sheikha spokeswoman chairwoman congresswoman begum");
