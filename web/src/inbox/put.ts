import type { FetchedAnswer } from "../api/types.ts";
import type { Put } from "./useReading.ts";

/** A page of the web in the reader's hands: as it was fetched, so that what is kept is what was seen. */
export interface TakenPage extends NonNullable<FetchedAnswer["page"]> {
  /** The day that a feed gives it; what the page says of itself comes first where there is none. */
  readonly published: string | null;
}

export interface Entered {
  readonly text: string;
  readonly file: { readonly name: string; readonly base64: string } | null;
  readonly page: TakenPage | null;
  readonly published: string;
  readonly outlet: string;
  readonly url: string;
}

export const EMPTY: Entered = { text: "", file: null, page: null, published: "", outlet: "", url: "" };

export const putOfPage = ({ text, html, url, retrieved }: NonNullable<FetchedAnswer["page"]>, published: string | null): Put => ({
  page: { text, html },
  url,
  retrieved,
  published,
  outlet: null,
});

/** What the form holds, as the API takes it; null where there is nothing to read. What is typed into the frame goes before what came with the page. */
export function putOf({ text, file, page, published, outlet, url }: Entered): Put | null {
  if (page !== null) {
    const put = putOfPage(page, published || page.published);
    return { ...put, outlet: outlet.trim() || null, url: url.trim() || put.url };
  }
  if (text.trim() === "" && file === null) return null;
  return {
    ...(file === null ? { text } : { file }),
    published: published || null,
    outlet: outlet.trim() || null,
    url: url.trim() || null,
  };
}
