import type { ReactNode } from "react";
import type { BriefAnswer } from "../api/types.ts";
import { Words } from "../parts/Words.tsx";
import { address } from "../route/route.ts";
import { sayDate } from "../text/dates.ts";
import { seen } from "../text/htmlView.ts";

type Note = BriefAnswer["notes"][number];

const noteId = (number: number): string => `note-${number}`;

/** The page itself: sections of lines, each with the numbers of the notes that it stands on; the notes lead to the words in their report. */
export function Briefing({ brief }: { readonly brief: BriefAnswer }): ReactNode {
  return (
    <>
      <h1>
        <Words>{brief.title}</Words>
      </h1>
      <p>
        <Words>{brief.lead}</Words>
      </p>
      {brief.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul className="brief-list">
            {section.lines.map((line) => (
              <li key={line.text}>
                <Words>{line.text}</Words> <Numbers of={line.notes} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {brief.notes.length > 0 && (
        <section className="brief-sources">
          <h2>Sources</h2>
          <ol className="brief-list">
            {brief.notes.map((note, at) => (
              <li key={noteId(at + 1)} id={noteId(at + 1)} className="brief-note">
                <NoteLine note={note} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Numbers({ of }: { readonly of: readonly number[] }): ReactNode {
  return of.map((number) => (
    <a key={number} className="brief-number" href={`#${noteId(number)}`} aria-label={`Source ${number}`}>
      [{number}]
    </a>
  ));
}

function NoteLine({ note }: { readonly note: Note }): ReactNode {
  if (note.kind === "knowledge")
    return (
      <>
        the knowledge base: <Words>{note.source}</Words>
      </>
    );
  const quote = <Words>{`“${seen(note.quote)}”`}</Words>;
  return (
    <>
      {note.engagement === null ? (
        quote
      ) : (
        <a className="brief-quote" href={address({ page: "engagement", id: note.engagement, report: note.report, at: null })}>
          {quote}
        </a>
      )}{" "}
      — <Words>{note.outlet ?? note.source}</Words>
      {note.published !== null && `, ${sayDate(note.published.slice(0, 10))}`}
    </>
  );
}
