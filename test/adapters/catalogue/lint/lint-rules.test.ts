import { LINT_RULES } from "../../../../src/adapters/catalogue/lint/lint-rules";
import { instrument } from "../../../support/instrument";

it("has no two rules of one name", () => {
  expect(new Set(LINT_RULES.map(({ id }) => id)).size).toBe(LINT_RULES.length);
});

describe.each(LINT_RULES)("$id", ({ summary, examples, check }) => {
  it("has a right and a wrong example, and a summary", () => {
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(summary).toMatch(/\.$/u);
  });

  it.each(examples)("$shows", ({ instruments, finds }) => {
    const problems = check(instruments.map(instrument));
    expect(problems.map(({ instrument: id, message }) => `${id}: ${message}`)).toEqual(finds);
  });

  it("says what it found and what it expected", () => {
    for (const problem of examples.flatMap(({ finds }) => finds))
      expect(problem).toMatch(/^[a-z0-9-]+: (unexpected|missing) .+, expected .+$/u);
  });
});
