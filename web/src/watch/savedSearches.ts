/** A search that the reader watches, kept in this browser. */
export interface SavedSearch {
  readonly name: string;
  /** The filters as the address has them, without "?". */
  readonly params: string;
}

const KEY = "chancery-watched";
const MOST = 100;

/** What is kept, read from text that anything may have written: what does not look like a search is left out. */
export function parseSaved(text: string | null): readonly SavedSearch[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found.filter(isSaved).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSaved(one: unknown): one is SavedSearch {
  return (
    typeof one === "object" &&
    one !== null &&
    "name" in one &&
    typeof one.name === "string" &&
    "params" in one &&
    typeof one.params === "string"
  );
}

/** The list with a search added, under its new name where the same filters are kept already. */
export const withSearch = (all: readonly SavedSearch[], one: SavedSearch): readonly SavedSearch[] =>
  [one, ...all.filter((other) => other.params !== one.params)].slice(0, MOST);

export const withoutSearch = (all: readonly SavedSearch[], params: string): readonly SavedSearch[] =>
  all.filter((other) => other.params !== params);

export function loadSaved(): readonly SavedSearch[] {
  try {
    return parseSaved(localStorage.getItem(KEY));
  } catch {
    // Storage can be switched off; then nothing is kept beyond this page.
    return [];
  }
}

export function storeSaved(all: readonly SavedSearch[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // As above.
  }
}
