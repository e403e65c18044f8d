import { defineConfig } from "vitest/config";

/**
 * Four kinds of test, each with the time it may take: `npx vitest run --project unit src/reading` runs some of one kind. Unit tests share
 * what they load (the reader and its base: half a second a file, of which there are hundreds), so none of them may change a module's state.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["{src,web/src,scripts,eval}/**/*.test.ts"], testTimeout: 30_000, isolate: false } },
      {
        test: {
          name: "contract",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/package.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: "package", include: ["test/package.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
