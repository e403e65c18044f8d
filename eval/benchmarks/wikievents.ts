/**
 * WikiEvents: contact events in news of attacks and unrest. Its Contact types take in every "said" and "announced"; asked for
 * are those with two participants whose trigger is a word of meeting, talks or a call. Most are of no diplomacy at all
 * (police, reporters, rebels), which Chancery does not read on purpose: recall is low by design, and told for what it is.
 */
import type { Reader } from "../../src/reading/read.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { type Counts, countSpans, none, type Span } from "./spans.ts";

interface Argument extends Span {
  readonly role: string;
}
interface WikiEvent {
  readonly type: string;
  readonly trigger: readonly [number, number];
  readonly triggerText: string;
  readonly arguments: readonly Argument[];
}
export interface WikiEventsRow {
  readonly id: string;
  readonly text: string;
  readonly events: readonly WikiEvent[];
}

const MEETING =
  /^(?:met|meet\w*|talks?|call(?:ed|s)?|negotiat\w+|discussions?|dialogues?|summit|visit\w*|confer\w*|convers\w+)\b/iu;

const isContact = (e: WikiEvent): boolean => e.type.startsWith("Contact.Contact");
const asked = (e: WikiEvent): boolean =>
  isContact(e) && MEETING.test(e.triggerText) && e.arguments.filter((a) => a.role === "Participant").length > 1;
const spanOf = (e: WikiEvent): Span => ({ start: e.trigger[0], end: e.trigger[1] });

export const scoreWikiEvents = (reader: Reader, rows: readonly WikiEventsRow[]): { events: Counts; participants: Counts } => {
  const [events, participants] = [none(), none()];
  for (const { text, events: gold } of rows) {
    const { engagements } = reader.read(reportFromText(text, { source: "wikievents" }));
    const triggers = engagements.map((e) => e.evidence.filter((q) => q.field === "kind"));
    countSpans(events, gold.filter(asked).map(spanOf), triggers.flat(), gold.filter(isContact).map(spanOf));
    for (const g of gold.filter(asked)) {
      const at = triggers.findIndex((spans) => spans.some((q) => q.start < g.trigger[1] && g.trigger[0] < q.end));
      if (at < 0) continue;
      const words = engagements[at]?.evidence.filter((q) => q.field.startsWith("participants/")) ?? [];
      countSpans(
        participants,
        g.arguments.filter((a) => a.role === "Participant"),
        words,
      );
    }
  }
  return { events, participants };
};
