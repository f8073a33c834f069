import { compareNumbers } from "../../../domain/instrument/number-order";
import type { Part } from "../../../domain/instrument/instrument";
import { partPinpoint } from "../../../domain/instrument/part-pinpoint";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

const part = (ref: string, more: Partial<Part> = {}): Part => ({
  ref,
  heading: `Lamp ${ref}`,
  topics: [],
  confidence: "verified",
  ...more,
});

/** A reader looks a part up by its number. */
export const partsInOrder: LintRule = {
  id: "parts-in-order",
  summary:
    "Parts of one level and one unit stand in the order of their numbers, and a run goes from the lower number to the higher.",
  examples: [
    {
      shows: "Articles, a recital before them, and a section that begins again.",
      instruments: [
        {
          parts: [
            part("recital 9", { unit: "recital" }),
            part("1", { to: "3", level: 1 }),
            part("2(1)", { level: 2 }),
            part("2(10)", { level: 2 }),
            part("2-1(2)", { level: 2 }),
            part("2-1(2)(ba)", { level: 2 }),
            part("2-1(2)(c)", { level: 2 }),
            part("2a", { level: 2 }),
            part("2b", { level: 2 }),
            part("IX", { unit: "section" }),
            part("X", { unit: "section" }),
            part("4", { level: 1 }),
          ],
        },
      ],
      finds: [],
    },
    {
      shows: "A part out of its place and a run written backwards.",
      instruments: [{ id: "lamp-act", parts: [part("4"), part("3"), part("9", { to: "7" })] }],
      finds: [
        "lamp-act: unexpected part 3 after part 4, expected parts in the order of their numbers",
        "lamp-act: unexpected run 9 to 7, expected the lower number first",
      ],
    },
  ],
  check: eachInstrument(({ parts }) => {
    const last = new Map<string, Part>();
    return parts.flatMap((one) => {
      if (one.ref === null) return [];
      const series = `${one.level ?? ""} ${one.unit ?? ""}`;
      const before = last.get(series);
      last.set(series, one);
      return [
        before !== undefined &&
          compare(before.ref ?? "", one.ref) > 0 &&
          `unexpected part ${partName(one)} after part ${partName(before)}, expected parts in the order of their numbers`,
        one.to !== undefined &&
          compare(one.ref, one.to) >= 0 &&
          `unexpected run ${partName(one)}, expected the lower number first`,
      ];
    });
  }),
};

/** Level by level; inserted numbers ("12-1") behind the one they follow. */
function compare(a: string, b: string): number {
  const [x, y] = [a, b].map(stepsOf);
  for (let at = 0; at < Math.min(x?.length ?? 0, y?.length ?? 0); at++) {
    const order = compareSteps(x?.[at] ?? [], y?.[at] ?? []);
    if (order !== 0) return order;
  }
  return (x?.length ?? 0) - (y?.length ?? 0);
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = comparePieces(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** An inserted point "(ba)" stands behind "(b)", and section 24b behind 24a. */
const comparePieces = (a: string, b: string): number =>
  (/^[a-z]+$/u.test(a) && /^[a-z]+$/u.test(b) && a.length !== b.length ? 0 : compareNumbers(a, b)) ||
  (a < b ? -1 : a > b ? 1 : 0);

const stepsOf = (ref: string): readonly (readonly string[])[] =>
  (partPinpoint({ ref })?.path ?? []).map((step) => step.split("-"));
