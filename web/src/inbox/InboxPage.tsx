import { type DragEvent, type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { FetchedAnswer, KeptAnswer } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";
import { base64 } from "./base64.ts";
import { FeedList } from "./FeedList.tsx";
import { FetchForm } from "./FetchForm.tsx";
import { Kept } from "./Kept.tsx";
import { PageFeeds } from "./PageFeeds.tsx";
import { EMPTY, type Entered, putOf } from "./put.ts";
import { ReadingView } from "./ReadingView.tsx";
import { useReading } from "./useReading.ts";
import "../engagement/engagement.css";
import "./inbox.css";

/** A file in the browser's hands; larger ones are for the command line. */
const FILE_MOST = 5 * 1024 * 1024;

/** Paste a report, drop a file or give an address: what it says shows at once, with what was left open; kept only on the reader's word. */
export default function InboxPage(): ReactNode {
  const [entered, setEntered] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState<KeptAnswer | null>(null);
  const [keeping, setKeeping] = useState(false);
  const [feed, setFeed] = useState<FetchedAnswer["feed"]>(null);
  const put = useMemo(() => putOf(entered), [entered]);
  const read = useReading(put);
  useEffect(() => {
    document.title = "Inbox – Chancery";
  }, []);

  const enter = (change: Partial<Entered>): void => {
    setKept(null);
    setProblem(null);
    setEntered((before) => ({ ...before, ...change }));
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > FILE_MOST) {
      enter(EMPTY);
      setProblem(`${file.name} is larger than 5 MB; read it with "chancery ingest".`);
      return;
    }
    enter({ text: "", page: null, file: { name: file.name, base64: base64(new Uint8Array(await file.arrayBuffer())) } });
  };
  const take = ({ page, feed }: FetchedAnswer, published: string | null): void => {
    if (page !== null) enter({ ...EMPTY, page: { ...page, published } });
    else setFeed(feed);
  };
  const readEntry = async (url: string, published: string | null): Promise<void> => {
    try {
      take(await send<FetchedAnswer>("/inbox/fetch", { url }), published);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const keep = async (): Promise<void> => {
    if (put === null) return;
    setKeeping(true);
    try {
      setKept(await send<KeptAnswer>("/inbox/keep", put));
      setEntered(EMPTY);
    } catch (error) {
      setProblem(messageOf(error));
    }
    setKeeping(false);
  };

  return (
    <div className="inbox">
      <header>
        <h1>Inbox</h1>
        <p className="soft">
          What a report says, as you paste it. Nothing is kept until you say so; nothing leaves this machine. “Fetch” asks the web
          for the address you give, and for nothing else.
        </p>
      </header>
      <div className="inbox-give">
        <FetchForm found={(answer) => take(answer, null)} failed={setProblem} />
        {feed !== null && (
          <FeedList
            feed={feed}
            read={(entry) => void readEntry(entry.url, entry.published)}
            kept={(all) => {
              setEntered(EMPTY);
              setKept(all);
            }}
            close={() => setFeed(null)}
          />
        )}
        {entered.page !== null && <PageFeeds feeds={entered.page.feeds} list={(url) => void readEntry(url, null)} />}
        <InboxForm entered={entered} enter={enter} takeFile={takeFile} />
      </div>
      <section className="inbox-result" aria-label="What it says" aria-busy={read.state === "reading"}>
        {problem !== null && (
          <p className="inbox-problem" role="alert">
            {problem}
          </p>
        )}
        {kept !== null && <Kept kept={kept} />}
        <ReadingView read={read} keep={() => void keep()} keeping={keeping} />
      </section>
    </div>
  );
}

interface InboxFormProps {
  readonly entered: Entered;
  readonly enter: (change: Partial<Entered>) => void;
  readonly takeFile: (file: File | undefined) => Promise<void>;
}

function InboxForm({ entered, enter, takeFile }: InboxFormProps): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const given = entered.file?.name ?? entered.page?.url ?? null;
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0]);
  };
  return (
    <form
      className={over ? "inbox-form inbox-over" : "inbox-form"}
      onSubmit={(event) => event.preventDefault()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={`${id}-text`}>Report</label>
      {given === null ? (
        <textarea
          id={`${id}-text`}
          rows={16}
          spellCheck={false}
          placeholder="Paste a report, or drop a file here"
          value={entered.text}
          onChange={(event) => enter({ text: event.target.value })}
        />
      ) : (
        <p className="inbox-file" id={`${id}-text`}>
          <strong>
            <Name>{given}</Name>
          </strong>
          <button type="button" className="plain-button" onClick={() => enter({ file: null, page: null })}>
            Take it out
          </button>
        </p>
      )}
      <p className="inbox-choose">
        <label className="button" htmlFor={`${id}-file`}>
          Choose a file
        </label>
        <input
          id={`${id}-file`}
          className="unseen"
          type="file"
          accept=".txt,.text,.md,.html,.htm,.xhtml,.jsonl,.ndjson"
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <span className="soft note">.txt, .html or .jsonl, up to 5 MB</span>
      </p>
      <div className="inbox-frame">
        <label htmlFor={`${id}-published`}>Published</label>
        <input
          id={`${id}-published`}
          type="date"
          value={entered.published}
          onChange={(event) => enter({ published: event.target.value })}
        />
        <label htmlFor={`${id}-outlet`}>Outlet</label>
        <input
          id={`${id}-outlet`}
          maxLength={200}
          value={entered.outlet}
          onChange={(event) => enter({ outlet: event.target.value })}
        />
        <label htmlFor={`${id}-url`}>Address</label>
        <input
          id={`${id}-url`}
          type="url"
          maxLength={2000}
          placeholder="https://"
          value={entered.url}
          onChange={(event) => enter({ url: event.target.value })}
        />
      </div>
      <p className="soft note">
        The day of publication places words such as “yesterday”; what the report itself says of its date comes first.
      </p>
    </form>
  );
}
