import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "The paper had written that US President Donald Trump rang French President Emmanuel Macron on Thursday. This is completely untrue, his spokesman said.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "There was no phone call on Monday between French President Emmanuel Macron and US President Donald Trump, a spokesman said.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "France said on Thursday that President Emmanuel Macron had met US President Donald Trump in Paris. Washington denied this.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "France said on Thursday that President Emmanuel Macron had met US President Donald Trump in Paris. Washington denied that it had changed its mind.",
    ["meeting held Donald Trump + Emmanuel Macron"],
  ],
  ...[
    "No such thing took place, a spokesman said.",
    "Nothing of the kind happened, a spokesman said.",
    "It never took place, a spokesman said.",
    '"There was no meeting," a spokesman said.',
    "A spokesman holds the whole thing to be invented.",
    "Not so, said a spokesman.",
  ].map((denial): [string, string[]] => [
    `According to the radio French President Emmanuel Macron met US President Donald Trump in Paris on Thursday. ${denial}`,
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ]),
  ...["They did not take questions.", "There was no talk of gas.", "The place was not made public."].map(
    (more): [string, string[]] => [
      `According to the radio French President Emmanuel Macron met US President Donald Trump in Paris on Thursday. ${more}`,
      ["meeting held Donald Trump + Emmanuel Macron"],
    ],
  ),
  // Told by the side itself: to whom it says so is not from whom it is heard.
  ...["told the press", "told state radio", "informed the media"].flatMap((said): [string, string[]][] => [
    [
      `On Thursday the French ministry ${said} that its chief, Jean-Noel Barrot, had met Foreign Minister Antonio Tajani of Italy in Paris. The Italian ministry insisted that what occurred was pure chance, and that there was no visit.`,
      ["meeting held Antonio Tajani + Jean-Noel Barrot"],
    ],
    [
      `On Thursday the French ministry ${said} that its chief, Jean-Noel Barrot, had met Foreign Minister Antonio Tajani of Italy in Paris. Nothing of the kind happened, Rome said.`,
      ["meeting denied Antonio Tajani + Jean-Noel Barrot"],
    ],
  ]),
  [
    "The spokesman was not aware of any call on Monday between French President Emmanuel Macron and US President Donald Trump.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "As to a call between French President Emmanuel Macron and US President Donald Trump, I know of none, the spokesman said.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "Papers wrote that French President Emmanuel Macron had met US President Donald Trump in Paris on Thursday. That is not the case, a spokesman said.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "France says it is not so. Italian radio had it that President Emmanuel Macron met US President Donald Trump in Paris on Thursday.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "Papers wrote that French President Emmanuel Macron had met US President Donald Trump in Paris on Thursday. The mood was not so good.",
    ["meeting held Donald Trump + Emmanuel Macron"],
  ],
  [
    "President Emmanuel Macron sat down to a late supper with US President Donald Trump on Thursday, papers report. Not so, comes the answer from Paris.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "A paper had placed President Emmanuel Macron and US President Donald Trump together in a car on Thursday. He never set eyes on him, Macron says.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  // The report tells it itself; what is called untrue is something else.
  [
    "US President Donald Trump met Russian President Vladimir Putin in Helsinki on Thursday. He denied that Russia had helped him.",
    ["meeting held Donald Trump + Vladimir Putin"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
