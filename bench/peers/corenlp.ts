/** CoreNLP's parser, which PETRARCH2 needs before it codes anything: a peer in a Java process of its own. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Peer } from "./peers.ts";

/** `folder`: where the jars of CoreNLP and its models lie. */
export const corenlp = async (folder: string): Promise<Peer> => {
  const child = spawn("java", ["-Xmx4g", "-cp", join(folder, "*"), join(import.meta.dirname, "ReadWithCoreNlp.java")], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("Java or CoreNLP's jars are not installed");
    return value;
  };
  await answer();
  return {
    name: "CoreNLP's parse for PETRARCH2",
    read: async (texts) => {
      child.stdin.write(`${texts.map((text) => Buffer.from(text, "utf8").toString("base64")).join(" ")}\n`);
      return Number(await answer()) * 1000;
    },
    close: () => child.stdin.end(),
  };
};
