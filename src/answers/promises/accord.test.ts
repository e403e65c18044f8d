import { expect, it } from "vitest";
import { accordsNamed } from "./accord.ts";

it.each([
  ["Under the Ankara Declaration the neighbours leave their quarrel behind.", ["ankara declaration"]],
  ["The joint commission which the Argyle Declaration calls for met today.", ["argyle declaration"]],
  ["The Prespa Agreement and the Good Friday Agreement are in force.", ["prespa agreement", "good friday agreement"]],
  ["They signed the Treaty of Khujand.", ["treaty of khujand"]],
  ["The Agreement holds; this New Plan does not.", []],
  ["A Joint Declaration was read out.", []],
  ["He spoke of the declaration made in Ankara.", []],
])("%s: %o", (text, names) => expect([...accordsNamed(text)]).toEqual(names));
