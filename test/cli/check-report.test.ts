import { toTextReport } from "../../src/cli/report";
import { REPORT_WORDS } from "../../src/cli/words/report-words";
import { LANGUAGES } from "../../src/domain/language";
import { finding } from "../support/finding";
import { wordsIn } from "../support/words";

const summary = { errors: 0, warnings: 0, notes: 2, gaps: 1 };

describe("a check's report for a person", () => {
  it("names the command that settles a finding, which the message itself leaves out", () => {
    const findings = [finding(4, { ruleId: "comments-recorded", message: "2 comments are not recorded." })];
    expect(toTextReport("r.xlsx", { findings, waived: [], summary }, [], "en")).toMatch(
      /2 comments are not recorded\. {2}\[comments-recorded\]\n +command: gap-table comments --record\n/u,
    );
  });

  it.each(LANGUAGES)("calls a note as the pane does, in %s", (language) => {
    expect(REPORT_WORDS[language].severity.note).toBe(wordsIn(language).severity.note.toLowerCase());
  });
});

it("a check's sum in Russian calls notes as their chip does", () => {
  const { checked } = wordsIn("ru").session;
  const said = [REPORT_WORDS.ru.sum(summary), checked({ findings: [], waived: [], summary } as never)];
  for (const one of said) expect(one).toMatch(/\d примечани[йя]/u);
});
