import type { Gap } from "../../../src/domain/gap/gap";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import { wordsOf } from "../../../src/domain/brief/words/words-of";
import { gap, review } from "../../support/builders";
import { compose, linesOf, section } from "./composed";

const linesUnder = (heading: "gaps" | "recommendations" | "asks", cells: Partial<Gap>, language: Language = "en") =>
  linesOf(
    section(
      compose(review({ gaps: [gap(cells)], amendments: [], details: { language } })),
      wordsOf(language).headings[heading],
    ),
  ).join("\n");

const LONG = `Add a point by which data of a child are processed ${"with the consent of a parent and ".repeat(14)}a record of it.`;
/** Items of a hundred letters, with the mark between two. */
const item = (number: number): string =>
  `ask number ${number} ${"of a parent ".repeat(9)}`.slice(0, 98).trimEnd().padEnd(98, "x");
const LIST = Array.from({ length: 9 }, (_, at) => `• ${item(at + 1)}`).join("\n");

describe("a sentence that is longer than what is told in short", () => {
  it("stands whole as the only one of a recommendation", () => {
    expect(LONG.length).toBeGreaterThan(400);
    expect(linesUnder("recommendations", { solution: `${LONG} It is done elsewhere.` })).toContain(LONG);
  });

  it("stands whole as the only one of a gap's problem", () => {
    const issue = LONG.replace("a record of it", `${"kept for years and ".repeat(15)}a record of it`);
    expect(issue.length).toBeGreaterThan(760);
    expect(linesUnder("gaps", { issue })).toContain(issue);
  });

  it("is referred to in the table where it would take half a page", () => {
    const solution = LONG.replace("a record of it", `${"kept for years and ".repeat(30)}a record of it`);
    expect(linesUnder("recommendations", { solution })).toContain("Set out in the table, G-001.");
  });
});

describe("a list in a recommendation", () => {
  it.each<[Language, string]>([
    ["en", "2 more items of the list: table, G-001."],
    ["ru", "Еще 2 пункта перечня: таблица, G-001."],
    ["kk", "Тізімнің тағы 2 тармағы: кесте, G-001."],
  ])("in %s says how many of its items are left to the table", (language, said) => {
    expect(linesUnder("recommendations", { solution: LIST }, language)).toContain(`; ${item(7)}. ${said}`);
  });

  it.each(LANGUAGES)("in %s is asked for with the items that fit, and what is left is said", (language) => {
    const said = wordsOf(language).itemsInTable(6, "G-001");
    expect(linesUnder("asks", { solution: LIST }, language)).toContain(`; ${item(3)}. ${said}`);
  });

  it("stands whole where there is room", () => {
    const solution = "1) set an age;\n2) ask a parent; 3) forbid profiles.";
    expect(linesUnder("recommendations", { solution })).toContain(
      "1) set an age; 2) ask a parent; 3) forbid profiles.",
    );
    expect(linesUnder("asks", { solution })).toContain("1) set an age; 2) ask a parent; 3) forbid profiles.");
  });

  it("of which the problem of a gap consists is told so, too", () => {
    const issue = `The draft lacks:\n${Array.from({ length: 3 }, () => LIST).join("\n")}`;
    const told = linesUnder("gaps", { issue });
    expect(told).toMatch(
      /The draft lacks: ask number 1 .*; ask number \d [a-z ]*\. \d+ more items of the list: table, G-001\./u,
    );
  });
});
