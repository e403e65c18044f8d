/** A briefing as a Word document: A4, headings, each line with its notes, the notes at the end. */
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { cut } from "../answers/brief/markdown.ts";
import type { Brief, BriefLine, Note } from "../answers/brief/page.ts";
import { plain } from "./plain.ts";

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const NOTES = "notes";

const words = (text: string): string => plain(text).replace(/\s+/g, " ").trim();

const lineOf = (l: BriefLine): Paragraph =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 60 },
    children: [new TextRun(words(l.text)), new TextRun({ text: ` ${l.notes.map((n) => `[${n}]`).join(" ")}`, color: "555555" })],
  });

const noteOf = (n: Note): Paragraph =>
  new Paragraph({
    numbering: { reference: NOTES, level: 0 },
    spacing: { after: 40 },
    children:
      n.kind === "knowledge"
        ? [new TextRun({ text: `the knowledge base: ${words(n.source)}`, size: 18 })]
        : [
            new TextRun({ text: `“${words(cut(n.quote))}”`, italics: true, size: 18 }),
            new TextRun({
              text: ` — ${words(n.outlet ?? n.source)}${n.published ? `, ${n.published}` : ""} (${n.report})`,
              size: 18,
            }),
          ],
  });

const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 80 } });

/** The bytes of a .docx. */
export const briefDocx = async (b: Brief): Promise<Uint8Array> => {
  const document = new Document({
    creator: "Chancery",
    title: words(b.title),
    styles: { default: { document: { run: { font: "Calibri", size: 21 } } } },
    numbering: {
      config: [
        {
          reference: NOTES,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "[%1]",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 567, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: [
          new Paragraph({ text: words(b.title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: words(b.lead), italics: true })] }),
          ...b.sections.flatMap((s) => [heading(s.title), ...s.lines.map(lineOf)]),
          ...(b.notes.length ? [heading("Sources"), ...b.notes.map(noteOf)] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
