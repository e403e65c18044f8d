import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "each hands his letters over once, whatever envoys do by tradition",
    "President Alexander Stubb of Finland will receive credentials from two new ambassadors on Friday. Credentials are to be presented to the Finnish Head of State by the following Ambassadors: Julio Arrieta of Peru and Ana Brito of Brazil. New Ambassadors traditionally present letters of credence to the President of Finland.",
    ["ceremony planned Alexander Stubb + Ana Brito", "ceremony planned Alexander Stubb + Julio Arrieta"],
  ],
  [
    "but what was called off may be made up for",
    "The ceremony on 2 May at which Ambassador Ana Brito of Brazil was to present her credentials to President Alexander Stubb of Finland was cancelled. On 15 May Ana Brito presented her credentials to President Stubb.",
    ["ceremony cancelled Alexander Stubb + Ana Brito", "ceremony held Alexander Stubb + Ana Brito"],
  ],
  [
    "and none to another envoy",
    "Credentials are to be presented by Ambassadors from three countries: Julio Arrieta of Peru, Ana Brito of Brazil, and Tavita Sapolu of Samoa.",
    [],
  ],
])("%s", (_, text, told) => expect(engagementsOf(text)).toEqual(told));
