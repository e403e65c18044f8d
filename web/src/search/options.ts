import type { Suggestion } from "../api/types.ts";
import { address, partyAddress, personAddress } from "../route/route.ts";

/** One line under the search field, and where it leads. */
export interface SearchOption {
  readonly to: string;
  readonly name: string;
  readonly note: string;
}

/** What can be chosen for the words typed: the parties and people found, and always the search through the reports' words. */
export function optionsOf(query: string, answer: readonly Suggestion[] | null): readonly SearchOption[] {
  const found = (answer ?? []).map(
    (item): SearchOption =>
      item.kind === "party"
        ? { to: partyAddress(item.id), name: item.name, note: item.id }
        : { to: personAddress(item.id), name: item.name, note: item.note ?? "person" },
  );
  return [...found, { to: address({ page: "search", q: query }), name: query, note: "in the words of reports" }];
}
