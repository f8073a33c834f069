import type { Instrument, Part } from "../../../domain/instrument/instrument";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { mainNumber } from "./part-number";

const part = (ref: string, more: Partial<Part> = {}): Part => ({
  ref,
  heading: `Lamp ${ref}`,
  topics: [],
  confidence: "verified",
  ...more,
});

/** Who relies on a complete list must not miss an article. */
export const partsCover: LintRule = {
  id: "parts-cover",
  summary:
    "Where pinpoint.complete says so, and wherever parts have level 1, the outermost parts cover every number from 1 to the count, none of them twice.",
  examples: [
    {
      shows: "Sections that cover all paragraphs, with paragraphs of a lower level.",
      instruments: [
        {
          pinpoint: { unit: "paragraph", count: 5, complete: true },
          parts: [part("1", { to: "3", level: 1 }), part("2", { level: 3 }), part("4", { to: "5", level: 1 })],
        },
      ],
      finds: [],
    },
    {
      shows: "Only some articles, and nobody says that they are all.",
      instruments: [{ pinpoint: { unit: "article", count: 5 }, parts: [part("2")] }],
      finds: [],
    },
    {
      shows: "Sections with a gap and an overlap, and a list of unknown length that is said to be complete.",
      instruments: [
        {
          id: "lamp-comment",
          pinpoint: { unit: "paragraph", count: 7 },
          parts: [part("1", { to: "3", level: 1 }), part("3", { to: "4", level: 1 }), part("6", { level: 1 })],
        },
        { id: "lamp-act", pinpoint: { unit: "article", count: null, complete: true }, parts: [part("1")] },
      ],
      finds: [
        "lamp-comment: missing 5, 7 among the parts, expected every number from 1 to 7, or no claim to be complete",
        "lamp-comment: unexpected second part with 3, expected each number in one part of a level",
        "lamp-act: unexpected claim to be complete without a count, expected pinpoint.count",
      ],
    },
  ],
  check: eachInstrument((instrument) => {
    const { count, complete } = instrument.pinpoint;
    const outermost = outermostParts(instrument);
    const claims = complete === true || outermost.some(({ level }) => level === 1);
    if (!claims) return [];
    if (count === null) return ["unexpected claim to be complete without a count, expected pinpoint.count"];
    const times = new Map<number, number>();
    for (const one of outermost) for (const number of numbersOf(one)) times.set(number, (times.get(number) ?? 0) + 1);
    const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !times.has(number));
    const doubled = [...times].filter(([, often]) => often > 1).map(([number]) => number);
    return [
      missing.length > 0 &&
        `missing ${missing.join(", ")} among the parts, expected every number from 1 to ${count}, or no claim to be complete`,
      doubled.length > 0 &&
        `unexpected second part with ${doubled.join(", ")}, expected each number in one part of a level`,
    ];
  }),
};

/** Those of level 1 where there are any, else those without a level; in the main unit only. */
function outermostParts({ parts }: Instrument): readonly Part[] {
  const main = parts.filter(({ unit }) => unit === undefined);
  const first = main.filter(({ level }) => level === 1);
  return first.length > 0 ? first : main.filter(({ level }) => level === undefined);
}

function numbersOf({ ref, to }: Part): readonly number[] {
  const from = ref === null ? undefined : mainNumber(ref);
  const last = to === undefined ? from : mainNumber(to);
  return from === undefined || last === undefined
    ? []
    : Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}
