/** The record as a server of the Model Context Protocol: read-only tools, over stdio and HTTP. */
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { VERSION } from "../../version.ts";
import { Problem } from "../problem.ts";
import type { Service } from "../service.ts";
import { TOOLS, type Tool } from "./tools.ts";
import { marked, WARNING } from "./untrusted.ts";

const INSTRUCTIONS = `The record of diplomatic engagements, made from reports. Every value stands on words of a report. ${WARNING} Cite the outlet, the day and the quote; where an answer says not found, say so.`;

interface Result {
  [key: string]: unknown;
  content: { type: "text"; text: string }[];
  isError?: boolean;
}

const said = (value: object): Result => ({ content: [{ type: "text", text: JSON.stringify(value) }] });

const answered = (s: Service, tool: Tool, input: unknown): Result => {
  try {
    return said({ note: WARNING, answer: marked(tool.answer(s, input)) });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // What the asker can mend is an answer, not a fault of the server.
    return { ...said({ error: { code: error.code, message: error.message } }), isError: true };
  }
};

/** A server with every tool; one is made for each connection. */
export const mcpServer = (s: Service): McpServer => {
  const server = new McpServer(
    { name: "chancery", version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (input) => answered(s, tool, input),
    );
  return server;
};

/** Speaks over standard input and output until the other side closes. */
export const mcpOverStdio = (s: Service): Promise<void> =>
  new Promise((resolve) => {
    const handle = serveStdio(() => mcpServer(s));
    process.stdin.once("end", () => void handle.close().then(resolve));
  });

/** Answers requests of the streamable HTTP transport, each by itself: no session is kept. */
export const mcpOverHttp = (s: Service): ((request: Request) => Promise<Response>) => {
  const handler = createMcpHandler(() => mcpServer(s), { maxRequestBodySize: 1 << 20 });
  return (request) => handler.fetch(request);
};
