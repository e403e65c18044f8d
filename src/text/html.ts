import { InputError } from "./errors.ts";
import { articleOf } from "./html/article.ts";
import { dayIn } from "./html/metadata.ts";
import { type Page, type Run, readPage } from "./html/page.ts";
import { bodyOf } from "./html/write.ts";
import { languageOf } from "./language.ts";
import type { Diagnostic, Report, ReportSource } from "./report.ts";
import { MAX_BODY, reportFrom } from "./report-from-text.ts";

/** The language a page declares, unless its words are English or it only claims to be. */
const declared = (page: Page, body: string): string | null => {
  const { language } = page.metadata;
  return language === null || language === "en" || languageOf(body, null) === "en" ? null : language;
};

/** The day of the first <time> in the report's part of the page. */
const timeOf = (runs: readonly Run[]): string | null => {
  for (const run of runs) {
    const day = run.time ? dayIn(run.time) : null;
    if (day) return day;
  }
  return null;
};

/**
 * A report from the decoded source of a page. Offsets stay those of the source, markup and all; the body is the article's text.
 * Throws InputError "empty" for a page without text.
 */
export const reportFromHtml = (original: string, source: Partial<ReportSource> & { source: string }): Report => {
  const page = readPage(original);
  const article = articleOf(original, page);
  const readable = bodyOf(original, article.runs, MAX_BODY);
  if (!readable.body.trim())
    throw new InputError(
      "empty",
      `${source.source}: the page holds no text; save it after its scripts have run, or as plain text`,
    );
  const diagnostics: Diagnostic[] = article.found
    ? []
    : [
        {
          code: "whole-page-read",
          severity: "info",
          message: "no article could be told from the page's other text; all of it is read",
        },
      ];
  const { title, published, outlet, url } = page.metadata;
  return reportFrom(
    original,
    {
      ...readable,
      title,
      published: published ?? timeOf(article.runs),
      outlet,
      url,
      language: declared(page, readable.body),
      diagnostics,
    },
    source,
  );
};
