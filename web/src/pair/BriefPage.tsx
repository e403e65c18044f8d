import { type ReactNode, type SubmitEvent, useEffect } from "react";
import type { BriefAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { askedOn, knownOn } from "../route/knownOn.ts";
import { goTo, useAddress } from "../route/navigation.ts";
import { address, type BriefAsked, briefParams } from "../route/route.ts";
import { download } from "../table/download.ts";
import { partyName } from "../text/parties.ts";
import { Briefing } from "./Briefing.tsx";
import "./pair.css";

interface BriefPageProps {
  readonly a: string;
  readonly b: string;
  readonly asked: BriefAsked;
}

/** The briefing on two sides: made for a day and a desk, to read, to print or to take along. */
export default function BriefPage({ a, b, asked }: BriefPageProps): ReactNode {
  const params = [new URLSearchParams({ a, b }).toString(), briefParams(asked)].filter((part) => part !== "").join("&");
  const answer = useAnswer<BriefAnswer>(`/brief?${params}`);
  const title = answer.state === "ready" ? answer.value.title : `${partyName(a)} and ${partyName(b)}`;
  useEffect(() => {
    document.title = `Briefing: ${title} – Chancery`;
  }, [title]);
  return (
    <article className="brief">
      <div className="brief-tools">
        <Wishes a={a} b={b} asked={asked} />
        <Files name={`briefing-${a}-${b}`} params={params} brief={answer.state === "ready" ? answer.value : null} />
        <p>
          <a href={address({ page: "pair", a, b })}>All contacts of the two</a>
        </p>
      </div>
      {answer.state === "ready" ? <Briefing brief={answer.value} /> : <Waiting answer={answer} what="this briefing" />}
    </article>
  );
}

/** From when on, for which day's offices, for whose desk. */
function Wishes({ a, b, asked }: BriefPageProps): ReactNode {
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string): string | null => String(form.get(name) ?? "") || null;
    goTo({ page: "brief", a, b, since: given("since"), on: given("on"), reader: given("for") });
  };
  return (
    <form className="brief-wishes" onSubmit={onSubmit} key={briefParams(asked)}>
      <label>
        Contacts since
        <input name="since" type="date" defaultValue={asked.since ?? ""} />
      </label>
      <label>
        Meeting on
        <input name="on" type="date" defaultValue={asked.on ?? ""} />
      </label>
      <label>
        For the desk of
        <select name="for" defaultValue={asked.reader ?? ""}>
          <option value="">neither side</option>
          {[a, b].map((side) => (
            <option key={side} value={side}>
              {partyName(side)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        Brief
      </button>
    </form>
  );
}

interface FilesProps {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly params: string;
  readonly brief: BriefAnswer | null;
}

function Files({ name, params, brief }: FilesProps): ReactNode {
  const day = knownOn(useAddress());
  return (
    <p className="brief-files">
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      <a className="button" href={askedOn(`/api/v1/brief/docx?${params}`, day)} download={`${name}.docx`}>
        Word
      </a>
      <button
        type="button"
        className="button"
        disabled={brief === null}
        onClick={() => download(`${name}.md`, "text/markdown;charset=utf-8", brief?.markdown ?? "")}
      >
        Markdown
      </button>
    </p>
  );
}
