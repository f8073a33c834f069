import type { Instrument } from "../../../domain/instrument/instrument";
import type { Headings } from "../with-headings";
import { withHeadings } from "../with-headings";
import { hashOfInstruments } from "./hash-of-instruments";
import type { LintProblem } from "./lint-rule";
import { LINT_RULES } from "./lint-rules";
import type { SchemaError } from "./schema-problems";
import { schemaProblems } from "./schema-problems";
import { strayHeadings } from "./stray-headings";

/**
 * All that is wrong with the catalogue's data, in the order of the rules.
 * Where its form is wrong, only that is told: the rules expect sound entries.
 *
 * @param schemaErrors of the catalogue's schema on the same data
 * @param headings of the parts in Russian and Kazakh, of sound form
 */
export function lintCatalogue(
  data: unknown,
  schemaErrors: readonly SchemaError[],
  headings: Headings = {},
): readonly LintProblem[] {
  if (schemaErrors.length > 0) return schemaProblems(data, schemaErrors);
  const { hash, instruments } = data as { readonly hash: string; readonly instruments: readonly Instrument[] };
  const complete = withHeadings(instruments, headings);
  return [
    ...strayHeadings(instruments, headings),
    ...LINT_RULES.flatMap(({ check }) => check(complete)),
    ...hashOfInstruments(hash, instruments),
  ];
}
