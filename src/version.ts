/** The version of the code that reads: every reading names it. Kept equal to package.json by a test. */
export const VERSION = "0.1.0";
