import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

const GUEST = "received the visiting Foreign Minister of Thailand Don Pramudwinai in Hanoi on January 23, 2018.";

/** Who heads a party is called so, whatever office he was told by. */
test.each([
  ...["The Party chief", "The party leader", "The Party boss", "The Communist Party chief"].map((who): [string, string[]] => [
    `Vietnam wants peace, said General Secretary Nguyen Phu Trong. ${who} ${GUEST}`,
    ["meeting held Don Pramudwinai + Nguyen Phu Trong"],
  ]),
  [`China wants peace, said President Xi Jinping. The party chief ${GUEST}`, ["meeting held Don Pramudwinai + Xi Jinping"]],
  // A minister heads no party for all that the report says.
  [`China wants peace, said Foreign Minister Wang Yi. The party chief ${GUEST}`, []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
