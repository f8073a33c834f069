import type { Instrument } from "../../../domain/instrument/instrument";
import type { Headings } from "../with-headings";
import { headingKey } from "../with-headings";
import type { LintProblem } from "./lint-rule";

/** Headings in Russian and Kazakh that nobody is shown: their instrument or part is not in the catalogue, or is called otherwise. */
export function strayHeadings(instruments: readonly Instrument[], headings: Headings): readonly LintProblem[] {
  const known = new Map(instruments.map(({ id, parts }) => [id, new Set(parts.map(headingKey))]));
  return Object.entries(headings).flatMap(([id, parts]) =>
    Object.keys(parts)
      .filter((key) => known.get(id)?.has(key) !== true)
      .map((key) => ({
        instrument: id,
        message: `unexpected headings of ${key} in headings.json, expected the number, label or heading of a part`,
      })),
  );
}
