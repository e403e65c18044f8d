import { wordTest } from "../forms.ts";

const ADDRESSES = new Set("mr mrs ms dr".split(" "));
/** "On Twitter Mr Rao": at how somebody is addressed a name of his own begins, whatever stands before. */
export const addresses = wordTest((word) => ADDRESSES.has(word));
