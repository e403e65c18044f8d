import type { ReactNode, SubmitEvent } from "react";
import { Name } from "../parts/Words.tsx";
import type { SavedSearch } from "./savedSearches.ts";

interface SaveSearchProps {
  readonly params: string;
  /** What the filters are called, as a first name for the search. */
  readonly proposed: string;
  readonly save: (one: SavedSearch) => void;
}

interface Listed extends SavedSearch {
  /** The paths of its feeds where the record keeps it. */
  readonly atom?: string;
  readonly jsonfeed?: string;
  readonly author?: string;
}

/** Keeps the filters that are on under a name. */
export function SaveSearch({ params, proposed, save }: SaveSearchProps): ReactNode {
  if (params === "") return <p className="soft note">Choose filters on this page to keep them as a search.</p>;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    save({ name: name === "" ? proposed : name, params });
  };
  return (
    <form className="watch-save" onSubmit={onSubmit}>
      <label>
        Keep these filters as <input name="name" maxLength={80} defaultValue={proposed.slice(0, 80)} />
      </label>
      <button type="submit" className="button">
        Save
      </button>
    </form>
  );
}

interface SavedSearchesProps<S extends Listed> {
  /** Where they are kept, for those who do not see the heading beside them. */
  readonly label: string;
  readonly saved: readonly S[];
  readonly remove: (one: S) => void;
}

/** Kept searches, each with its pages and its feeds. */
export function SavedSearches<S extends Listed>({ label, saved, remove }: SavedSearchesProps<S>): ReactNode {
  if (saved.length === 0) return null;
  return (
    <ul className="watch-saved" aria-label={label}>
      {saved.map((one) => {
        const { name, params, author, atom, jsonfeed } = one;
        return (
          <li key={params}>
            <a className="watch-name" href={`/?${params}`}>
              <Name>{name}</Name>
            </a>
            <span className="watch-links note">
              <a href={`/watch?${params}`}>watch</a>
              <a href={`/explore?${params}`}>explore</a>
              <a href={atom ?? `/api/v1/export/engagements?format=atom&${params}`} target="_blank" rel="noopener">
                Atom
              </a>
              <a href={jsonfeed ?? `/api/v1/export/engagements?format=jsonfeed&${params}`} target="_blank" rel="noopener">
                JSON feed
              </a>
              <button type="button" className="plain-button" onClick={() => remove(one)}>
                remove<span className="unseen"> {name}</span>
              </button>
              {author !== undefined && (
                <span className="soft">
                  by <Name>{author}</Name>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
