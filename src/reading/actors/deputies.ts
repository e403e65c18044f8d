import type { OfficePhrase } from "../document.ts";
import { type Context, comma, plain, sentenceEnd } from "./cursor.ts";
import { person } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import type { RawActor } from "./raw.ts";

const OWNERS = new Set(["his", "her", "their"]);
export const isDeputy = (word: string): boolean => word === "deputy";

/** "Prime Minister X and his deputy, Y": whoever is named as the deputy of an official, in the office that he deputizes for; null where no name follows. */
export const deputyAt = (c: Context, at: number, officeBefore: () => OfficePhrase | null): RawActor | null => {
  const { words: w } = c;
  if (!isDeputy(w.folded[at + 1] ?? "") || !OWNERS.has(w.folded[at] as string) || sentenceEnd(c, at + 1) || !plain(w, at + 1))
    return null;
  const behind = at + 2;
  if (sentenceEnd(c, behind) || !(plain(w, behind) || comma(w, behind))) return null;
  const name = nameAt(c, skipHonorifics(c, behind), true);
  if (!name || name.last - name.first < 2 || c.officeFirst.has(behind)) return null;
  const told = person(c, at, name, [], null);
  const above = officeBefore();
  if (!above || above.plural) return told;
  const office: OfficePhrase = {
    ...above,
    first: at + 1,
    last: at + 2,
    text: `deputy ${above.text}`,
    officeClass: DEPUTIES.get(above.officeClass ?? "other") ?? "other",
    acting: false,
  };
  return { ...told, offices: told.offices.length ? told.offices : [office] };
};
const DEPUTIES: ReadonlyMap<string, NonNullable<OfficePhrase["officeClass"]>> = new Map([
  ["head-of-government", "deputy-head-of-government"],
  ["head-of-state", "deputy-head-of-government"],
  ["foreign-minister", "deputy-foreign-minister"],
]);
