const KEY = "chancery-reviewer";

/** The reviewer's name as this browser knows it; corrections are signed with it. */
export function loadReviewer(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // Storage can be switched off; the name is then asked for on each visit.
    return "";
  }
}

export function storeReviewer(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above.
  }
}
