import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from "react";
import type { Suggestion } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Name } from "../parts/Words.tsx";
import { goTo } from "../route/navigation.ts";
import { address } from "../route/route.ts";
import { optionsOf, type SearchOption } from "./options.ts";

/**
 * The search on top of every page: parties and people as one types, and the reports' words on Enter. A combobox after the ARIA pattern:
 * the focus stays in the field, the arrows walk through the list.
 */
export function SearchBox(): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const query = useDeferredValue(typed.trim());
  const answer = useAnswer<readonly Suggestion[]>(query === "" ? null : `/suggest?${new URLSearchParams({ q: query })}`);
  const options = query === "" ? [] : optionsOf(query, answer.state === "ready" ? answer.value : null);
  const shown = open && options.length > 0;

  const choose = (to: string): void => {
    setOpen(false);
    setAt(-1);
    setTyped("");
    goTo(to);
    window.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt(
        (at + step + options.length + 1) % (options.length + 1) === options.length
          ? -1
          : (at + step + options.length + 1) % (options.length + 1),
      );
    } else if (event.key === "Escape") {
      setOpen(false);
      setAt(-1);
    }
  };

  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const picked = options[at];
          if (picked !== undefined) choose(picked.to);
          else if (typed.trim() !== "") choose(address({ page: "search", q: typed.trim() }));
        }}
      >
        <label className="unseen" htmlFor={`${id}-field`}>
          Search parties, people and the words of reports
        </label>
        <input
          id={`${id}-field`}
          type="search"
          placeholder="Party, person or words"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </form>
      <Suggestions id={id} options={options} at={at} shown={shown} choose={choose} />
    </search>
  );
}

interface SuggestionsProps {
  readonly id: string;
  readonly options: readonly SearchOption[];
  readonly at: number;
  readonly shown: boolean;
  readonly choose: (to: string) => void;
}

function Suggestions({ id, options, at, shown, choose }: SuggestionsProps): ReactNode {
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Suggestions" className="suggestions" hidden={!shown}>
      {options.map((option, index) => (
        // The keyboard reaches options through the field (aria-activedescendant), so they take no focus of their own.
        <div
          key={option.to}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="suggestion"
          onPointerDown={(event) => {
            event.preventDefault();
            choose(option.to);
          }}
        >
          <Name>{option.name}</Name> <span className="soft note">{option.note}</span>
        </div>
      ))}
    </div>
  );
}
