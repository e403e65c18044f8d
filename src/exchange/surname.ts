/** Words that a surname takes along: "van der Bellen", "bin Salman". */
const PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint ben abu von van der den de di da do dos das del della le la du ter ten zu zur ould".split(" "),
);
/** Parties whose people put the family's name first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "HKG", "KHM", "KOR", "MAC", "PRK", "TWN", "VNM"]);

/** The family's name in a full name, for a person of that party; the whole of a single name. */
export const surnameOf = (name: string, party: string | null): string => {
  const words = name.trim().split(/\s+/);
  if (party !== null && FAMILY_FIRST.has(party)) return words[0] ?? "";
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? "").toLowerCase())) first--;
  return words.slice(first).join(" ");
};
