/** A free port of the loopback interface: the wanted one, else the next that is free. */
import { createServer } from "node:net";

const TRIED = 100;

const free = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

export const freePort = async (wanted) => {
  for (let port = wanted; port < wanted + TRIED; port++) if (await free(port)) return port;
  throw new Error(`no port between ${wanted} and ${wanted + TRIED - 1} is free on 127.0.0.1`);
};
