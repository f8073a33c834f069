import { openBriefFile } from "../../src/adapters/docx/linked/brief-file";
import { toTextRefresh } from "../../src/cli/refresh-report";
import { planRefresh } from "../../src/domain/brief/refresh/plan-refresh";
import { LANGUAGES } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { briefDocuments, briefInput, compose } from "../domain/brief/composed";
import { gap, review } from "../support/builders";

const of = (gaps: number) =>
  review({
    gaps: Array.from({ length: gaps }, (_, at) => gap({ id: `G-${101 + at}`, issue: `Issue ${at} is told.` })),
  });

/** What a refresh of a brief of three gaps says once there are others. */
async function said(gaps: number, language: Language, places: boolean): Promise<string> {
  const brief = openBriefFile(briefDocuments.write(compose(of(3))), briefDocuments.layout());
  const { plan } = planRefresh((await brief.read()).value, briefInput(of(gaps)));
  const choices = { blocks: new Map(), edited: "keep", places: () => places } as const;
  return toTextRefresh(plan, { brief: "b.docx", workbook: "r.xlsx", choices }, language);
}

it("a refresh that makes a brief longer than its profile asks for says so, and what to do", async () => {
  expect(await said(60, "en", true)).toContain(
    "That is longer than 5 pages: leave new rows out with --new leave, shorten or withdraw gaps in the table, or make it again with gap-table brief, which keeps to 5.",
  );
  for (const language of LANGUAGES) {
    expect(await said(60, language, true)).toContain("--new leave");
    expect(await said(60, language, false)).not.toContain("--new leave");
    expect(await said(4, language, true)).not.toContain("--new leave");
  }
});
