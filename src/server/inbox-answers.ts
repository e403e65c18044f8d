/** What the inbox answers: texts read and not kept, what lies at an address, what was kept. */
import type { Reading } from "../reading/reading.ts";

/** A text or file put into the inbox, read and not kept. */
export interface InboxAnswer {
  readonly items: readonly {
    /** The report's text as given, which the reading's spans count in. */
    readonly text: string;
    /** The record holds this very text already. */
    readonly known: boolean;
    readonly reading: Reading;
  }[];
  readonly failures: readonly { readonly name: string; readonly message: string }[];
  /** The file holds more reports than a page takes. */
  readonly more: boolean;
}
/** What lies at an address: one of the two. */
export interface FetchedAnswer {
  /** A page or plain text, to be sent to /inbox/read and /inbox/keep as `page`. */
  readonly page: {
    /** Where it was found at last. */
    readonly url: string;
    readonly retrieved: string;
    readonly text: string;
    readonly html: boolean;
    /** Feeds that the page names, by their addresses; none of them has been asked. */
    readonly feeds: readonly { readonly url: string; readonly title: string | null }[];
  } | null;
  readonly feed: {
    readonly url: string;
    readonly title: string | null;
    readonly entries: readonly { readonly url: string; readonly title: string | null; readonly published: string | null }[];
    /** The feed has more than are listed. */
    readonly more: boolean;
  } | null;
}
export interface KeptAnswer {
  readonly items: readonly {
    readonly report: string;
    readonly title: string | null;
    readonly known: boolean;
    /** Entries of the record that the report tells of. */
    readonly engagements: readonly string[];
  }[];
  readonly failures: readonly { readonly name: string; readonly message: string }[];
  readonly more: boolean;
}
