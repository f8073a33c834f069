import * as fc from "fast-check";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { Review } from "../../../src/domain/review/review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { RULES } from "../../../src/domain/rules/index";
import { ROW_TABLES } from "../../../src/domain/rules/rule";
import type { Rule } from "../../../src/domain/rules/rule";
import { generatedReview } from "../../support/generated-review";
import { review } from "../../support/builders";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const context = toRuleContext(catalogue, kazakhstanDigitalCode, citationsIn, "2026-11-26");
const byRow = RULES.filter((rule) => rule.byRow !== undefined);

const problemsOf = (rule: Rule, of: Review): readonly string[] =>
  rule.check(of, context, { rules: new Map(), found: [] }).map((problem) => JSON.stringify(problem));

/** What a rule finds when it is shown one row of its tables after another, with the tables that it says it looks at. */
const oneByOne = (rule: Rule, of: Review): readonly string[] => {
  const { byRow: tables = [], besides = [] } = rule;
  const hidden = ROW_TABLES.filter((table) => !besides.includes(table));
  const rest = { ...of, ...Object.fromEntries(hidden.map((table) => [table, []])) };
  return tables.flatMap((table) => of[table].flatMap((row) => problemsOf(rule, { ...rest, [table]: [row] })));
};

const expectByRow = (rule: Rule, of: Review): void =>
  expect([rule.id, ...oneByOne(rule, of)].sort()).toEqual([rule.id, ...problemsOf(rule, of)].sort());

/** Every example of a rule's table in one review, so that rows stand beside rows of all kinds. */
const EXAMPLES = RULES.flatMap((rule) => rule.examples.map((example) => example.review));

describe("a rule that goes row by row", () => {
  it("finds in the rows of any rule's examples together what it finds in each alone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EXAMPLES), { minLength: 1, maxLength: 6 }), (examples) => {
        const together = review({
          details: Object.assign({}, ...examples.map(({ details }) => details)),
          gaps: examples.flatMap(({ gaps = [] }) => gaps),
          provisions: examples.flatMap(({ provisions = [] }) => provisions),
          amendments: examples.flatMap(({ amendments = [] }) => amendments),
          documents: examples.flatMap(({ documents = [] }) => documents),
          consultations: examples.flatMap(({ consultations = [] }) => consultations),
          feedback: examples.flatMap(({ feedback = [] }) => feedback),
          waivers: examples.flatMap(({ waivers = [] }) => waivers),
          briefTexts: examples.flatMap(({ briefTexts = [] }) => briefTexts),
        });
        for (const rule of byRow) expectByRow(rule, together);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["en", "ru", "kk"] as const)("does so in a review in %s", (language) => {
    const made = generatedReview({ gaps: 40, language });
    for (const rule of byRow) expectByRow(rule, made);
  });

  it("is no rule on what other rules found", () => {
    expect(byRow.map(({ id }) => id)).not.toContain("waiver-is-used");
  });
});
