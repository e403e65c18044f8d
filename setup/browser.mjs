/** Opens an address in the user's browser, where there is a screen to see it on. A browser that does not open is no error. */
import { spawn } from "node:child_process";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

const hasScreen = () => process.platform in OPENERS || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export const openBrowser = (address) => {
  if (process.env.CI || !process.stdout.isTTY || !hasScreen()) return;
  const [program, ...first] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...first, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
};
