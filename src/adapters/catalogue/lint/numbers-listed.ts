import { compareInserted } from "../../../domain/instrument/inserted-order";
import type { Instrument } from "../../../domain/instrument/instrument";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** A list of numbers is what citations are checked against, so that it may not contradict what stands beside it. */
export const numbersListed: LintRule = {
  id: "numbers-listed",
  summary:
    "pinpoint.numbers is in the order of the text and stands beside a count of null; the parts and the numbers under repealed and numbersUnverified are among them.",
  examples: [
    {
      shows: "A law with inserted, repealed and announced articles.",
      instruments: [
        {
          pinpoint: {
            unit: "article",
            count: null,
            numbers: ["1", "2", "2-1", "2-10", "3"],
            repealed: ["2"],
            numbersUnverified: ["2-10"],
          },
          parts: [{ ref: "2-1(4)", heading: "Lamps", topics: [], confidence: "verified" }],
        },
      ],
      finds: [],
    },
    {
      shows: "A list out of order beside a count, and numbers that are not in it.",
      instruments: [
        {
          id: "lamp-act",
          pinpoint: { unit: "article", count: 3, numbers: ["1", "3", "2"], repealed: ["4"], numbersUnverified: ["5"] },
          parts: [{ ref: "6", heading: "Lamps", topics: [], confidence: "verified" }],
        },
        { id: "oil-act", pinpoint: { unit: "article", count: null, repealed: ["2"] } },
      ],
      finds: [
        "lamp-act: unexpected pinpoint.count beside pinpoint.numbers, expected null: numbers say more",
        "lamp-act: unexpected number 2 after 3 in pinpoint.numbers, expected the order of the text",
        "lamp-act: unexpected 4 under pinpoint.repealed, expected a number of the instrument",
        "lamp-act: unexpected 5 under pinpoint.numbersUnverified, expected a number of the instrument",
        "lamp-act: unexpected part 6, expected a number of pinpoint.numbers",
        "oil-act: unexpected 2 under pinpoint.repealed, expected a number of the instrument",
      ],
    },
  ],
  check: eachInstrument(({ pinpoint, parts }) => {
    const { numbers, count } = pinpoint;
    const known = new Set(numbers);
    const has = (number: string): boolean => known.has(number) || (count !== null && Number(number) <= count);
    return [
      numbers !== undefined &&
        count !== null &&
        "unexpected pinpoint.count beside pinpoint.numbers, expected null: numbers say more",
      ...outOfOrder(numbers ?? []),
      ...(["repealed", "numbersUnverified"] as const).flatMap((field) =>
        (pinpoint[field] ?? []).map(
          (number) =>
            !(numbers ? known.has(number) : has(number)) &&
            `unexpected ${number} under pinpoint.${field}, expected a number of the instrument`,
        ),
      ),
      ...(numbers ? strangeParts(parts, known) : []),
    ];
  }),
};

const outOfOrder = (numbers: readonly string[]): readonly (string | false)[] =>
  numbers.map((number, index) => {
    const before = numbers[index - 1];
    return (
      before !== undefined &&
      compareInserted(before, number) >= 0 &&
      `unexpected number ${number} after ${before} in pinpoint.numbers, expected the order of the text`
    );
  });

const strangeParts = (parts: Instrument["parts"], known: ReadonlySet<string>): readonly (string | undefined)[] =>
  parts.flatMap(({ ref, to, unit }) =>
    [ref, to].map((place) => {
      const number = /^\d[\d-]*/u.exec(place ?? "")?.[0];
      return unit !== undefined || number === undefined || known.has(number)
        ? undefined
        : `unexpected part ${place}, expected a number of pinpoint.numbers`;
    }),
  );
