import { type ReactNode, type SubmitEvent, useId, useState } from "react";
import type { EngagementsPage, Facet } from "../api/types.ts";
import { Looked } from "../explore/Looked.tsx";
import { Name } from "../parts/Words.tsx";
import { goTo } from "../route/navigation.ts";
import type { TimelineQuery } from "../route/route.ts";
import { type ListName, nameOf, type PageOf, toggled, toTimeline } from "./filters.ts";

interface FilterPanelProps {
  readonly query: TimelineQuery;
  readonly facets: EngagementsPage["facets"] | null;
  readonly names: ReadonlyMap<string, string>;
  readonly to?: PageOf;
  /** Whether the page can be seen as known on an earlier day; a page of two days has its own fields for them. */
  readonly earlier?: boolean;
}

const SHOWN = 8;

/** The filters of every list. On a narrow screen they open on demand; what is chosen takes effect at once, words and dates on "Apply". */
export function FilterPanel({ query, facets, names, to = toTimeline, earlier = true }: FilterPanelProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <aside className={open ? "filters filters-open" : "filters"} aria-label="Filters">
      <button type="button" className="button filters-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters
      </button>
      <div className="filters-body">
        <WordsAndDates key={`${query.q}|${query.from}|${query.to}|${query.as_of}`} {...{ query, to, earlier }} />
        <Choices legend="Party" name="party" {...{ query, names, to }} options={facets?.party ?? []} />
        <Choices legend="Person" name="person" {...{ query, names, to }} options={facets?.person ?? []} />
        <Choices legend="Kind" name="kind" {...{ query, names, to }} options={facets?.kind ?? []} />
        <Choices legend="Status" name="status" {...{ query, names, to }} options={facets?.status ?? []} />
        {facets !== null && <Looked {...facets} />}
      </div>
    </aside>
  );
}

type WordsAndDatesProps = Required<Pick<FilterPanelProps, "query" | "to" | "earlier">>;

function WordsAndDates({ query, to, earlier }: WordsAndDatesProps): ReactNode {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string): string | null => {
      const given = form.get(name);
      return typeof given === "string" && given.trim() !== "" ? given.trim() : null;
    };
    goTo(to({ ...query, cursor: null, q: value("q"), from: value("from"), to: value("to"), as_of: value("as_of") }));
  };
  return (
    <form className="filters-form" onSubmit={onSubmit}>
      <label htmlFor={`${id}-q`}>Words</label>
      <input id={`${id}-q`} name="q" type="search" maxLength={200} defaultValue={query.q ?? ""} />
      <label htmlFor={`${id}-from`}>From</label>
      <input id={`${id}-from`} name="from" type="date" defaultValue={query.from ?? ""} />
      <label htmlFor={`${id}-to`}>Until</label>
      <input id={`${id}-to`} name="to" type="date" defaultValue={query.to ?? ""} />
      {earlier && (
        <>
          <label htmlFor={`${id}-as-of`}>As known on</label>
          <input id={`${id}-as-of`} name="as_of" type="date" defaultValue={query.as_of ?? ""} />
        </>
      )}
      <button type="submit" className="button">
        Apply
      </button>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: ListName;
  readonly query: TimelineQuery;
  readonly names: ReadonlyMap<string, string>;
  readonly options: readonly Facet[];
  readonly to: PageOf;
}

/** The values of one list with how many engagements each would show; what is chosen stays in sight even where it counts nothing. */
function Choices({ legend, name, query, names, options, to }: ChoicesProps): ReactNode {
  const [all, setAll] = useState(false);
  const chosen = query[name].filter((value) => !options.some((option) => option.value === value));
  const known = [...chosen.map((value): Facet => ({ value, label: "", count: 0 })), ...options];
  const shown = all ? known : known.filter((option, at) => at < SHOWN || query[name].includes(option.value));
  if (known.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {shown.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={query[name].includes(option.value)}
            onChange={() => goTo(to(toggled(query, name, option.value)))}
          />
          <span className="choice-name">
            <Name>{nameOf(name, option.value, names)}</Name>
          </span>
          <span className="choice-count">{option.count}</span>
        </label>
      ))}
      {known.length > SHOWN && (
        <button type="button" className="plain-button note" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Fewer" : `All ${known.length}`}
        </button>
      )}
    </fieldset>
  );
}
