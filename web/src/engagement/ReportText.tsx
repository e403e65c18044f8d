import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { Words } from "../parts/Words.tsx";
import { excerpts } from "../text/excerpt.ts";
import { readable } from "../text/htmlView.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { type Segment, type Span, segments } from "../text/segments.ts";
import { type Side, usePointing } from "./pointing.ts";

interface ReportTextProps {
  readonly text: string;
  /** Language tag of the text, for screen readers and hyphenation. */
  readonly language: string;
  readonly spans: readonly Span[];
  /** Whether the text is a page's source to be shown without its markup. */
  readonly asPage: boolean;
  readonly from: Side;
}

/**
 * A report's text with the words of values marked. Tab comes to the marked words, the arrows walk through them. The text goes to the page as
 * text nodes only, whatever it holds.
 */
export function ReportText({ text, language, spans, asPage, from }: ReportTextProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { active, choose } = usePointing();
  const shown = useMemo(
    () =>
      excerpts(segments(text, spans)).map((excerpt) => ({
        leftOut: excerpt.leftOut,
        paragraphs: paragraphs(asPage ? readable(text, excerpt.segments) : excerpt.segments),
      })),
    [text, spans, asPage],
  );
  const first = useMemo(
    () =>
      shown.flatMap((excerpt) => excerpt.paragraphs.flatMap((paragraph) => paragraph.segments)).find((s) => s.begins.length > 0)
        ?.start,
    [shown],
  );
  const lit = active.join(" ");

  useEffect(() => {
    if (lit !== "" && from === "values") bringIntoView(box.current);
  }, [lit, from]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") choose(null, "words");
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("[data-begins]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the marked words inside.
    <div className="report-text" lang={language} ref={box} onKeyDown={onKeyDown}>
      {shown.map((excerpt) => (
        <div key={excerpt.paragraphs[0]?.key ?? 0}>
          {excerpt.leftOut > 0 && <p className="left-out">[{excerpt.leftOut.toLocaleString("en-GB")} characters left out]</p>}
          {excerpt.paragraphs.map((paragraph) => (
            <p key={paragraph.key} dir="auto" className={paragraph.wrapped ? undefined : "as-lines"}>
              {paragraph.segments.map((segment) => (
                <MarkedWords key={segment.start} segment={segment} isFirst={segment.start === first} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function MarkedWords({ segment, isFirst }: { readonly segment: Segment; readonly isFirst: boolean }): ReactNode {
  const { active, point, choose } = usePointing();
  const { fields, begins, text } = segment;
  if (fields.length === 0) return <Words>{text}</Words>;
  const lit = fields.some((field) => active.includes(field));
  const stop = begins.length > 0;
  return (
    <mark
      className={lit ? "words words-lit" : "words"}
      {...(stop ? { role: "button", tabIndex: isFirst || lit ? 0 : -1, "data-begins": begins.join(" ") } : {})}
      onPointerEnter={(event) => event.pointerType === "mouse" && point(fields, "words")}
      onPointerLeave={() => point([], "words")}
      onFocus={() => point(begins, "words")}
      onBlur={() => point([], "words")}
      onClick={() => choose(mostParticular(fields), "words")}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose(mostParticular(begins), "words");
      }}
    >
      <Words>{text}</Words>
    </mark>
  );
}

/** Where words stand for several values, the one that names the smallest thing: an office before a participant, either before a position. */
function mostParticular(fields: readonly string[]): string | null {
  const rank = (field: string): number => (field.startsWith("positions/") ? 0 : field.split("/").length);
  return [...fields].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Scrolls the text, never the page, so that the lit words are in sight. */
function bringIntoView(box: HTMLElement | null): void {
  const words = box?.querySelector<HTMLElement>(".words-lit");
  const sheet = box?.closest<HTMLElement>(".report-sheet");
  if (!words || !sheet || sheet.scrollHeight <= sheet.clientHeight) return;
  const inSheet = words.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  if (inSheet > 24 && inSheet < sheet.clientHeight - 64) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  sheet.scrollTo({ top: sheet.scrollTop + inSheet - sheet.clientHeight / 3, behavior: still ? "instant" : "smooth" });
}
