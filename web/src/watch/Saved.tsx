import { type ReactNode, useState } from "react";
import { ApiError } from "../api/client.ts";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { SavedSearchAnswer, SavedSearchesAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { loadReviewer } from "../review/reviewer.ts";
import { SavedSearches, SaveSearch } from "./SavedSearches.tsx";
import { loadSaved, type SavedSearch, storeSaved, withoutSearch, withSearch } from "./savedSearches.ts";

interface SavedProps {
  readonly params: string;
  readonly proposed: string;
}

const REFUSED = 403;

/** Searches kept in the record, for all who ask it; who may only read keeps theirs in the browser. */
export function Saved({ params, proposed }: SavedProps): ReactNode {
  const [round, setRound] = useState(0);
  const [local, setLocal] = useState(loadSaved);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = useAnswer<SavedSearchesAnswer>("/searches", round);
  const shared = answer.state === "ready" ? answer.value.items : [];
  const author = loadReviewer().trim() || "local";
  const keepHere = (next: readonly SavedSearch[]): void => {
    storeSaved(next);
    setLocal(next);
  };
  /** True where it was done; `orElse` is for those who may only read. */
  const tell = async (path: string, body: object, orElse: (() => void) | null): Promise<void> => {
    setProblem(null);
    try {
      await send<SavedSearchAnswer>(path, { ...body, author });
      setRound(round + 1);
    } catch (error) {
      if (orElse !== null && error instanceof ApiError && error.status === REFUSED) orElse();
      else setProblem(messageOf(error));
    }
  };
  return (
    <section>
      <h2>Saved searches</h2>
      <SaveSearch
        key={params}
        params={params}
        proposed={proposed}
        save={(one) => void tell("/searches", one, () => keepHere(withSearch(local, one)))}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <SavedSearches
        label="Kept in the record"
        saved={shared}
        remove={({ id }) => void tell(`/searches/${encodeURIComponent(id)}/remove`, {}, null)}
      />
      {local.length > 0 && <p className="note soft">Kept in this browser alone:</p>}
      <SavedSearches
        label="Kept in this browser alone"
        saved={local}
        remove={(one) => keepHere(withoutSearch(local, one.params))}
      />
    </section>
  );
}
