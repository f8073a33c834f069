import { readFileSync } from "node:fs";
import { join } from "node:path";

import { RULES } from "../../../src/domain/rules/index";
import { toRulesManual } from "../../../src/domain/rules/rules-manual";

describe("the manual of the rules", () => {
  it("is up to date in docs/rules.md", () => {
    expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(toRulesManual(RULES, "en"));
  });

  it("has a chapter for each rule, with what is found", () => {
    const manual = toRulesManual(RULES, "ru");
    for (const { id, summary, examples } of RULES) {
      expect(manual).toContain(`\n## ${id}\n`);
      expect(manual).toContain(summary.ru);
      for (const message of examples.flatMap(({ finds }) => finds)) expect(manual).toContain(`> ${message}`);
    }
  });
});
