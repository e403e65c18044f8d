/** What is run beside Chancery. Each peer reads a block of texts and says how much processor time it took. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cpu } from "../fuzz/check.ts";

export interface Peer {
  readonly name: string;
  /** Reads a block; milliseconds of processor time. */
  readonly read: (texts: readonly string[]) => Promise<number>;
  readonly close: () => void;
}

/** A peer that is a function of one text in this process. */
const local = (name: string, read: (text: string) => unknown): Peer => ({
  name,
  read: async (texts) => {
    const begin = cpu();
    for (const text of texts) read(text);
    return cpu() - begin;
  },
  close: () => {},
});

export const wink = async (): Promise<Peer> => {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
  const nlp = winkNLP(model);
  return local("wink-nlp, all pipes", (text) => nlp.readDoc(text).sentences().length());
};

/** What is used of compromise; its package is there only where the peers were installed. */
type Compromise = (text: string) => { people(): View; places(): View; organizations(): View };
interface View {
  out(as: "array"): string[];
}

export const compromise = async (): Promise<Peer> => {
  const { default: nlp } = (await import(join(import.meta.dirname, "../node_modules/compromise/src/three.js"))) as {
    default: Compromise;
  };
  return local("compromise three + NER", (text) => {
    const doc = nlp(text);
    return [doc.people().out("array"), doc.places().out("array"), doc.organizations().out("array")];
  });
};

/** `python`: an interpreter that has spaCy and weights. */
export const spacy = async (python: string): Promise<Peer> => {
  const child = spawn(python, [join(import.meta.dirname, "read_with_spacy.py")], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" },
  });
  child.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Record<string, unknown>> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("spaCy or its weights are not installed");
    return JSON.parse(value) as Record<string, unknown>;
  };
  const { name } = await answer();
  return {
    name: String(name),
    read: async (texts) => {
      child.stdin.write(`${JSON.stringify(texts)}\n`);
      return Number((await answer()).seconds) * 1000;
    },
    close: () => child.stdin.end(),
  };
};
