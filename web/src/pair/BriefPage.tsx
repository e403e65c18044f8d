import { type ReactNode, useEffect } from "react";
import type { BriefAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { address } from "../route/route.ts";
import { Markdown } from "./Markdown.tsx";
import "./pair.css";

interface BriefPageProps {
  readonly a: string;
  readonly b: string;
}

/** The briefing on two sides, to read or to print. */
export default function BriefPage({ a, b }: BriefPageProps): ReactNode {
  const answer = useAnswer<BriefAnswer>(`/brief?${new URLSearchParams({ a, b })}`);
  useEffect(() => {
    document.title = `Briefing: ${a} and ${b} – Chancery`;
  }, [a, b]);
  return (
    <article className="brief">
      <p className="brief-links">
        <a href={address({ page: "pair", a, b })}>All contacts</a>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
      {answer.state === "ready" ? <Markdown source={answer.value.markdown} /> : <Waiting answer={answer} what="this briefing" />}
    </article>
  );
}
