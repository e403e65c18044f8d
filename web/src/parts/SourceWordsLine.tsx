import type { ReactNode } from "react";
import type { SourceWords } from "../api/types.ts";
import { sayDate } from "../text/dates.ts";
import { seen } from "../text/htmlView.ts";
import { Name, Words } from "./Words.tsx";
import "./sourceWords.css";

interface SourceWordsLineProps {
  readonly words: SourceWords;
  /** What stands before the source: a link to the engagement. */
  readonly before?: ReactNode;
}

/** A sentence of a report with the words that count marked, and where it stands. */
export function SourceWordsLine({ words, before }: SourceWordsLineProps): ReactNode {
  return (
    <div className="source-words">
      <blockquote>
        <Marked sentence={words.sentence} quote={words.quote} />
      </blockquote>
      <p className="note soft">
        {before !== undefined && <>{before} · </>}
        <Name>{words.outlet ?? words.source}</Name>
        {words.published !== null && <>, {sayDate(words.published)}</>}
        {words.url !== null && /^https?:\/\//i.test(words.url) && (
          <>
            {" · "}
            <a href={words.url} target="_blank" rel="noopener noreferrer nofollow">
              source
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** The sentence with the quote marked in it; the quote alone where the sentence does not hold it as it stands. */
function Marked({ sentence, quote }: { readonly sentence: string; readonly quote: string }): ReactNode {
  const folded = seen(quote);
  const at = folded === "" ? -1 : sentence.indexOf(folded);
  if (at < 0) return <Words>{sentence || quote}</Words>;
  return (
    <>
      <Words>{sentence.slice(0, at)}</Words>
      <mark className="source-mark">
        <Words>{folded}</Words>
      </mark>
      <Words>{sentence.slice(at + folded.length)}</Words>
    </>
  );
}
