import { type ReactNode, useEffect } from "react";
import type { SearchAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name, Words } from "../parts/Words.tsx";
import { engagementAddress } from "../route/route.ts";
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
        <Found found={answer.value} />
      ) : (
        <Waiting answer={answer} what="the search" />
      )}
    </>
  );
}

function Found({ found }: { readonly found: SearchAnswer }): ReactNode {
  return (
    <>
      <p className="soft" aria-live="polite">
        {found.total === 0
          ? "No report holds these words."
          : `${found.more ? "the newest " : ""}${found.total} ${found.total === 1 ? "place" : "places"}${found.more ? " of more" : ""}`}
      </p>
      <ol className="found">
        {found.items.map((item, at) => (
          <li key={`${item.report} ${at}`}>
            <p className="found-title">
              {item.engagement === null ? (
                <Name>{item.title ?? item.report}</Name>
              ) : (
                <a href={engagementAddress(item.engagement)}>
                  <Name>{item.title ?? item.report}</Name>
                </a>
              )}
            </p>
            <blockquote>
              <Words>{item.quote}</Words>
            </blockquote>
          </li>
        ))}
      </ol>
    </>
  );
}
