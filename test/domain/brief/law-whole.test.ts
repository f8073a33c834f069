import type { Gap } from "../../../src/domain/gap/gap";
import { gap, review } from "../../support/builders";
import { withRound } from "../../support/rounds";
import { boxesOf, compose, linesOf, section } from "./composed";

const RULE = "Данные ребенка передаются третьим лицам лишь с согласия родителя и самого ребенка. ";
const lawOf = (rules: number): string =>
  `Дополнить статью 10 пунктом 3 следующего содержания: «3. ${RULE.repeat(rules).trim()}».`;
const LONG = lawOf(12);
const SHORT = lawOf(2);

const briefOf = (cells: Partial<Gap>) => compose(review({ gaps: [gap(cells)], amendments: [] }));
const textUnder = (cells: Partial<Gap>, heading: string): string =>
  linesOf(section(briefOf(cells), heading)).join("\n");

describe("a law that a cell quotes", () => {
  it.each(["What we ask", "Recommendations"])("stands whole under %s, where it fits", (heading) => {
    expect(textUnder({ solution: SHORT }, heading)).toContain(SHORT);
  });

  it.each(["What we ask", "Recommendations"])("is referred to under %s where it is too long", (heading) => {
    const text = textUnder({ solution: LONG }, heading);
    expect(text).toContain("Set out in the table, G-001.");
    expect(text).not.toContain("Дополнить");
  });

  it("is referred to among the key messages", () => {
    expect([...boxesOf(briefOf({ headline: LONG })).values()].join("\n")).toContain("Set out in the table, G-001.");
  });

  it("is referred to in what changed during the review", () => {
    const start = review({ gaps: [gap()], consultations: [], feedback: [] });
    const [first = gap()] = start.gaps;
    const now = withRound({ ...withRound(start, "Before"), gaps: [{ ...first, solution: LONG }] }, "After");
    expect(linesOf(section(compose(now), "What changed during the review"))).toContain(
      "G-001. Changed since the first round; the text is in the table.",
    );
  });
});

describe("a law behind a colon, without quotation marks", () => {
  const rules = "A parent consents for a child under fourteen. The consent may be withdrawn at any time.";
  const short = `Add to Article 10: ${rules}`;
  const long = `Add to Article 10:\n${`${rules} `.repeat(12).trim()}`;

  it.each(["What we ask", "Recommendations"])("stands whole under %s, or is referred to", (heading) => {
    expect(textUnder({ solution: short }, heading)).toContain(short);
    const text = textUnder({ solution: long }, heading);
    expect(text).toContain("Set out in the table, G-001.");
    expect(text).not.toContain("Add to Article 10");
  });

  it("is referred to in what changed, where it is too long", () => {
    const start = review({ gaps: [gap({ solution: "Ask a parent." })], consultations: [], feedback: [] });
    const [first = gap()] = start.gaps;
    const now = withRound({ ...withRound(start, "Before"), gaps: [{ ...first, solution: long }] }, "After");
    expect(linesOf(section(compose(now), "What changed during the review"))).toContain(
      "G-001. Changed since the first round; the text is in the table.",
    );
  });
});
