import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("verbs of speech", () => {
  const rows: Rows = [
    ["Fidan thanked his counterpart for the visit.", "Fidan thank"],
    ["Fidan expressed his deep gratitude for the help.", "Fidan thank"],
    ["Mirzoyan conveyed his condolences over the earthquake.", "Mirzoyan condole"],
    ["Fidan congratulated the Armenian people on Independence Day.", "Fidan congratulate"],
    ["Mirzoyan voiced concern about the situation at the border.", "Mirzoyan concern"],
    ["Mirzoyan condemned the attack.", "Mirzoyan criticize"],
    ["Fidan warned against any escalation.", "Fidan warn"],
    ["Fidan proposed a joint commission.", "Fidan propose"],
    ["Fidan called for restraint.", "Fidan request"],
    ["Fidan urged Yerevan to open the road.", "Fidan request"],
    ["Mirzoyan rejected the charge.", "Mirzoyan reject"],
    ["Mirzoyan ruled out any talks on the matter.", "Mirzoyan reject"],
    ["Fidan reaffirmed his support for the territorial integrity of Armenia.", "Fidan support"],
    ["Fidan pledged to build a hospital.", "Fidan promise *"],
    ["Fidan gave assurances that the road will be open.", "Fidan promise *"],
    ["Fidan welcomed the ceasefire.", "Fidan welcome"],
    ["Fidan underlined that trade grows.", "Fidan emphasize"],
    ["Trade grows, Fidan added.", "Fidan emphasize"],
    ["“Trade grows,” said Mirzoyan.", "Mirzoyan emphasize"],
    ["Ankara thanked Yerevan.", "TUR thank"],
    ["The sides agreed to open a second crossing.", "BOTH agree *"],
    ["Both stressed the need for calm.", "BOTH emphasize"],
    ["The two ministers settled that the road will be built.", "BOTH agree *"],
    ["Fidan praised the work of the teams and blamed the weather for the delay.", "Fidan praise", "Fidan criticize"],
    ["The sides condemned the attack and pledged to work together.", "BOTH criticize", "BOTH promise *"],
    ["They discussed the port and reaffirmed their commitment to peace.", "BOTH promise *"],
    ["Fidan underscored that he understood the concerns of Armenia.", "Fidan emphasize"],
    ["Fidan and his team welcomed the ceasefire.", "Fidan welcome"],
    ["Fidan lashed out at the decision.", "Fidan criticize"],
    ["Fidan lent his support to the plan.", "Fidan support"],
    ["Fidan signalled readiness for talks.", "Fidan promise *"],
    ["Mirzoyan accepted the invitation.", "Mirzoyan agree *"],
    ["The ministers shared the view that peace is near.", "BOTH emphasize"],
    ["Fidan left no doubt that the road must open.", "Fidan emphasize"],
    ["Ankara objects to the plan.", "TUR reject"],
    ["Fidan wants Armenia to open the road.", "Fidan request"],
    ["Fidan called the talks fruitful.", "Fidan praise"],
    ["Mirzoyan called the decision a mistake.", "Mirzoyan criticize"],
    ["Mirzoyan called the reports absurd.", "Mirzoyan reject"],
    ["Mirzoyan reaffirmed the European Union's firm and continued support for Armenia.", "Mirzoyan support"],
    ["Mirzoyan recalled the pledges it made to support the port.", "Mirzoyan emphasize"],
    ["The sides agreed to stay in touch and continue working together.", "BOTH agree *"],
    ["Fidan shared his deepest condolences over the flood.", "Fidan condole"],
    ["Fidan wished the Armenian minister good health and progress.", "Fidan congratulate"],
    ["The sides proposed ways and means to open the road.", "BOTH propose"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no positions", () => {
  const rows: Rows = [
    ["Fidan welcomed his guest at the airport."],
    ["Fidan called off the dinner."],
    ["Fidan is expected to thank his counterpart."],
    ["Fidan did not thank anybody."],
    ["If Yerevan wants Ankara to act, much can be done."],
    ["The sides discussed trade and transport."],
    ["They exchanged views on the demands of both economies."],
    ["Fidan spoke of his talks in Ankara."],
    ["The steps undertaken in May are known."],
    ["The measures proposed in May are under way."],
    ["The Armenian envoy called on the newly appointed Minister of Transport Hakan Fidan."],
    ["Fidan bade farewell to the Armenian envoy."],
    ["Fidan offered warm greetings."],
    ["Fidan spoke about the current state of trade."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
