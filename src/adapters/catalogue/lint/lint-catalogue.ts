import type { Instrument } from "../../../domain/instrument/instrument";
import type { LintProblem } from "./lint-rule";
import { LINT_RULES } from "./lint-rules";
import type { SchemaError } from "./schema-problems";
import { schemaProblems } from "./schema-problems";

/**
 * All that is wrong with the catalogue's data, in the order of the rules.
 * Where its form is wrong, only that is told: the rules expect sound entries.
 *
 * @param schemaErrors of the catalogue's schema on the same data
 */
export function lintCatalogue(data: unknown, schemaErrors: readonly SchemaError[]): readonly LintProblem[] {
  if (schemaErrors.length > 0) return schemaProblems(data, schemaErrors);
  const { instruments } = data as { readonly instruments: readonly Instrument[] };
  return LINT_RULES.flatMap(({ check }) => check(instruments));
}
