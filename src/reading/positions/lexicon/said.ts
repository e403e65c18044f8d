const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Words by which "called X ..." praises, blames or rejects. */
export const GOOD = set(
  `historic fruitful memorable productive constructive useful positive successful professional excellent important remarkable good great brilliant auspicious
  outstanding beneficial exemplary symbolic valuable frank landmark milestone friendly warm satisfactory commendable satisfaction appreciated lauded praised
  highly brotherly breakthrough beacon courageous brave bold wise timely promising encouraging substantive meaningful significant invaluable reliable
  trusted partner friend victory triumph success wonderful fantastic terrific tremendous splendid superb decent visionary statesman courage boon blessing turning unprecedented cordial sincere`,
);
export const BAD = set(
  `violation failure unacceptable illegal aggression provocation outrageous regrettable threat wrong terrorist barbaric irresponsible unfair shameful attack
  reckless dangerous harmful mistake error blunder crime criminal betrayal disgrace disgraceful unjust unjustified provocative hostile blackmail
  occupation genocide hypocritical cynical deplorable inadmissible counterproductive disastrous disaster disappointing unlawful unhelpful destructive senseless unwarranted insulting insult absurdity cowardly humiliating humiliation farce sham catastrophe catastrophic capitulation scandal scandalous arrogant naive foolish folly stupid cruel inhumane treason deliberate fiasco setback heinous brutal barbarous escalation escalatory`,
);
export const UNTRUE = set(
  "false invention untrue fabricated fabrication baseless groundless fake nonsense fiction unfounded absurd ridiculous speculation disinformation preposterous",
);
/** What the other side is told to have done wrong. */
export const WRONGED = set(
  "violated violates violating ignored ignores failed fails broke broken breached breaches underrates underestimates undermined undermines sabotaged obstructed reneged disregarded destroyed escalated provoked refused blocked",
);
/** Behind "not": what should have been done and was not. */
export const UNDONE = set(
  "observed carried honoured honored kept fulfilled implemented respected complied abided delivered met lived stuck adhered heeded",
);
export const GLAD = set("satisfaction pleased glad happy delighted gratified honoured honored proud heartened thrilled");
export const GRATEFUL = set("grateful thankful thanks gratitude obliged");
export const WORRIED = set(
  "concern concerns dying killed concerned worried alarmed regrettable saddened disturbed sorry alarming worrying lower worse deteriorated worst",
);
export const LAUDED = set("commendable beneficial lauded productive fruitful constructive excellent");
export const READY = set("ready willing readiness prepared");
export const DENIAL = set("never cannot not no neither nobody nothing");
/** Verbs of talk that take no position. */
export const NEUTRAL = set(
  "discussed discuss discusses exchanged exchange touched reviewed review covered considered examined explored talked debated went",
);
/** Attribution of the news itself, not of a position. */
export const NEWS = set(
  "reports reported report told said says announced announces informed confirmed confirms wrote added noted writes tells",
);

/** "his heart went out to", "our thoughts are with": sorrow told without its name. */
export const HEARTS = set("heart hearts thoughts prayers");
export const WITH_HEART = set("aches ached ache goes went go bleeds bled out with breaks");
/** What an act threatened would bring. */
export const CONSEQUENCES = set("consequences repercussions retaliation retribution");
/** What the other side is told to have done by force, or in breach of its word. */
export const WRONGS = set(
  `fired shelled bombed bombarded invaded attacked struck killed wounded trespassed encroached intruded abducted kidnapped mined torched looted lied
  cheated reneged backtracked betrayed deceived violated breached broken broke flouted sabotaged torpedoed derailed obstructed stalled meddled interfered
  seized annexed occupied massacred tortured blamed`,
);
