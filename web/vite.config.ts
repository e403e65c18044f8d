import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the web app to dist/web at the repository's root; `chancery serve` serves that folder. */
export default defineConfig({
  root: here("."),
  plugins: [react()],
  // The page's policy forbids inline styles, scripts and data: fonts, so nothing may be inlined into the sources.
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2023",
    modulePreload: { polyfill: false },
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4343" } },
});
