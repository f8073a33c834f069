import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { openBriefFile } from "../../src/adapters/docx/linked/brief-file";
import { readBriefRecord } from "../../src/adapters/docx/read-brief-record";
import { wordTooOld } from "../../src/adapters/word/refusals";
import type { Language } from "../../src/domain/language";
import { en } from "../../src/ui/refresh/words/en";
import { kk } from "../../src/ui/refresh/words/kk";
import { ru } from "../../src/ui/refresh/words/ru";
import { accessibilityFaults } from "../support/accessibility-faults";
import { briefOfSample, changedSampleFile, NAME, templateLayout } from "../support/linked-brief";
import { officeErrors } from "../support/validate-office";
import { downloadBrief, linkedText, typeIntoLinked } from "../support/word-side";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

const WORDS = { en, ru, kk } as const;
const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";
const MINE = "As I put it: ";
const OLD_WORD = `{
  const context = window.external.GetContext();
  const sets = { ...JSON.parse(context.GetSupportedMatrix()), WordApi: "1.3" };
  window.external.GetContext = () => ({ ...context, GetSupportedMatrix: () => JSON.stringify(sets) });
}`;

let benches: Workbenches;
beforeAll(async () => {
  benches = await startWorkbenches();
  for (const language of ["en", "ru", "kk"] as const)
    await writeFile(join(benches.out, `sample-brief.${language}.docx`), await briefOfSample(language));
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

async function pick({ pane }: OpenBench, edits: Readonly<Record<string, string>>, language: Language): Promise<void> {
  const buffer = Buffer.from(changedSampleFile(edits));
  await pane.locator("input[type=file]").setInputFiles({ name: NAME, mimeType: "", buffer });
  await pane.getByText(WORDS[language].comparedWith(NAME)).waitFor();
}

describe.each(["en", "ru", "kk"] as const)("refreshing the brief that is open in Word, in %s", (language) => {
  const words = WORDS[language];
  // The browser of the tests knows no Kazakh names of countries, so that the subtitle would be another there.
  const changed = language === "kk" ? 2 : 1;

  it("shows what would change, keeps what a person wrote, brings the rest up to date, and freezes it", async () => {
    const bench = await benches.openWord(`language=${language}`);
    const { page, pane } = bench;
    await pane.getByText(words.origin).waitFor();
    const open = page.locator(".control:not([data-locked])");
    const openBefore = await open.count();
    await typeIntoLinked(bench, "G-001/solution", MINE, language);
    await pick(bench, { "Gaps!B4": ISSUE }, language);
    await pane.getByText(words.states.edited(1)).waitFor();
    await pane.getByText(words.states.changed(changed)).waitFor();
    expect(await accessibilityFaults(pane.locator("html"))).toEqual([]);

    await pane.getByRole("button", { name: words.refresh(changed, 0) }).click();
    await pane.getByText(words.undo).waitFor();
    await linkedText(bench, "G-001/issue").filter({ hasText: ISSUE }).waitFor();
    expect(await linkedText(bench, "G-001/solution").textContent()).toContain(MINE);
    expect(await open.count()).toBe(openBefore);
    await pane.getByText(words.states.edited(1)).waitFor();

    const file = await downloadBrief(bench, language);
    expect(await officeErrors(file)).toEqual([]);
    const { texts } = (await openBriefFile(file, templateLayout()).read()).value;
    const held = texts.map((one) => one.text);
    expect(held).toContain(ISSUE);
    expect(held.some((one) => one.includes(MINE))).toBe(true);

    await pane.getByText(words.freeze, { exact: true }).click();
    await pane.getByRole("button", { name: words.freezeDo }).click();
    await pane.getByText(words.freezing).waitFor({ state: "detached" });
    await page.locator(".control").first().waitFor({ state: "detached" });
    const frozen = await downloadBrief(bench, language);
    expect(await officeErrors(frozen)).toEqual([]);
    expect(() => readBriefRecord(frozen)).toThrow();
    expect(await page.locator(".pages").textContent()).toContain(MINE);
  });

  it("says plainly in a Word before its time what to do instead", async () => {
    const bench = await benches.openWord(`language=${language}`);
    await bench.page.context().route("**/workbench/frame.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n;${OLD_WORD}` });
    });
    await bench.page.reload();
    await bench.pane.getByText(wordTooOld().said[language]).waitFor();
    expect(await bench.pane.locator("input[type=file]").count()).toBe(0);
  });
});
