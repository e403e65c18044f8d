import { type ReactNode, useEffect } from "react";
import type { SearchAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { titleOf } from "../engagement/title.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name, Words } from "../parts/Words.tsx";
import { engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { askedIn } from "../text/asked.ts";
import { sayDate } from "../text/dates.ts";
import { seen } from "../text/htmlView.ts";
import "../parts/sourceWords.css";
import "./search.css";

/** What the reports say on some words: the places found, each leading to its engagement. */
export default function SearchPage({ q }: { readonly q: string }): ReactNode {
  const answer = useAnswer<SearchAnswer>(q === "" ? null : `/search?${new URLSearchParams({ q })}`);
  useEffect(() => {
    document.title = `${q} – Chancery`;
  }, [q]);
  return (
    <>
      <h1>
        Search: <Name>{q}</Name>
      </h1>
      {q === "" ? (
        <p className="soft">Type words in the field above.</p>
      ) : answer.state === "ready" ? (
        <Found found={answer.value} q={q} />
      ) : (
        <Waiting answer={answer} what="the search" />
      )}
    </>
  );
}

type Hit = SearchAnswer["items"][number];

const COLUMNS: readonly Column<Hit>[] = [
  { key: "told", title: "Told of", value: (hit) => (hit.told === null ? null : titleOf(hit.told)) },
  { key: "words", title: "Words", value: (hit) => seen(hit.quote) },
  { key: "source", title: "Source", value: (hit) => hit.outlet ?? hit.source },
  { key: "published", title: "Published", value: (hit) => hit.published },
  { key: "title", title: "Report", value: (hit) => hit.title },
  {
    key: "link",
    title: "Link",
    value: (hit) => (hit.told === null ? null : window.location.origin + engagementAddress(hit.told.id)),
  },
];

function Found({ found, q }: { readonly found: SearchAnswer; readonly q: string }): ReactNode {
  return (
    <>
      <p className="soft" aria-live="polite">
        {found.total === 0
          ? "No report holds these words."
          : `${found.more ? "the newest " : ""}${found.total} ${found.total === 1 ? "place" : "places"}${found.more ? " of more" : ""}`}
      </p>
      {found.items.length > 0 && (
        <div className="found-save">
          <SaveCsv name={`Search ${q}`} columns={COLUMNS} rows={found.items} />
        </div>
      )}
      <ol className="found">
        {found.items.map((hit, at) => (
          <li key={`${hit.report} ${at}`}>
            <p className="found-title">
              <HitTitle hit={hit} />
            </p>
            <blockquote>
              <Asked text={seen(hit.quote)} q={q} />
            </blockquote>
            <p className="note soft">
              <Name>{hit.outlet ?? hit.source}</Name>
              {hit.published !== null && <>, {sayDate(hit.published)}</>}
              {hit.title !== null && (
                <>
                  {" · "}
                  <Name>{hit.title}</Name>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the words tell of, to be opened; the report's own title for words outside any engagement. */
function HitTitle({ hit }: { readonly hit: Hit }): ReactNode {
  if (hit.told === null) return <Name>{hit.title ?? hit.source}</Name>;
  return (
    <a href={engagementAddress(hit.told.id)}>
      <Name>{titleOf(hit.told)}</Name>
    </a>
  );
}

/** Words of a report with those marked that were asked for. */
function Asked({ text, q }: { readonly text: string; readonly q: string }): ReactNode {
  let at = 0;
  return askedIn(text, q).map((piece) => {
    at += piece.text.length;
    return piece.asked ? (
      <mark key={at} className="source-mark">
        <Words>{piece.text}</Words>
      </mark>
    ) : (
      <Words key={at}>{piece.text}</Words>
    );
  });
}
