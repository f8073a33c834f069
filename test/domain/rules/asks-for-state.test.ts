import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { ASK_FOR_STATE } from "../../../src/domain/rules/asks-for-state";
import { RULES } from "../../../src/domain/rules/index";
import type { Rule } from "../../../src/domain/rules/rule";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { waiverIsUsed } from "../../../src/domain/rules/waiver-is-used";
import { review } from "../../support/builders";

const catalogue = bundledCatalogue();
const read = toCitationReader(catalogue, { jurisdiction: "KZ" });

/** Whether a rule reads citations, or looks at the jurisdiction, in one of its examples. */
function asks(rule: Rule): boolean {
  let asked = false;
  const citationsIn = (text: string) => ((asked = true), read(text));
  const context = toRuleContext(catalogue, kazakhstanDigitalCode, citationsIn, "2026-11-26");
  for (const example of rule.examples) {
    const made = review(example.review);
    const details = new Proxy(made.details, {
      get: (of, key): unknown => {
        asked ||= key === "jurisdiction";
        return Reflect.get(of, key);
      },
    });
    rule.check({ ...made, details }, context, { rules: new Map(), found: [] });
  }
  return asked;
}

describe("Rules that ask whose law is under review", () => {
  it("are all known, so that their waivers are not called unused while nobody says it", () => {
    const unknown = RULES.filter((rule) => rule !== waiverIsUsed && asks(rule) && !ASK_FOR_STATE.has(rule.id));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it("are rules of the check, and not all of them", () => {
    const ids = RULES.map(({ id }) => id);
    expect([...ASK_FOR_STATE].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ASK_FOR_STATE.size).toBeLessThan(RULES.length / 2);
  });
});
