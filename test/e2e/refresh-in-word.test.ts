import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { wordTooOld } from "../../src/adapters/word/refusals";
import type { Language } from "../../src/domain/language";
import { en } from "../../src/ui/refresh/words/en";
import { kk } from "../../src/ui/refresh/words/kk";
import { ru } from "../../src/ui/refresh/words/ru";
import { briefOfSample, changedSampleFile, NAME } from "../support/linked-brief";
import { typeIntoLinked } from "../support/word-side";
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

// How the brief is refreshed in its place, worked in and frozen, is in linked-brief.test.ts, by way of OneDrive.
describe.each(["en", "ru", "kk"] as const)("the brief that is open in Word, in %s", (language) => {
  const words = WORDS[language];
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await benches.openWord(`language=${language}`);
  });

  it("is compared with a workbook of this computer, what a person wrote told apart from what would change, and nobody else is asked anything", async () => {
    await bench.pane.getByText(words.origin).waitFor();
    await typeIntoLinked(bench, "G-001/recommendation", MINE, language);
    await pick(bench, { "Gaps!B4": ISSUE }, language);
    await bench.pane.getByText(words.states.edited(1)).waitFor();
    await bench.pane.getByText(words.states.changed(1)).waitFor();
    await bench.pane.getByRole("button", { name: words.refresh(1, 0) }).waitFor();
    expect(bench.asked.filter(({ address }) => address.includes("/stand-in/"))).toEqual([]);
    expect(bench.outside).toEqual([]);
  });

  it("says plainly in a Word before its time what to do instead", async () => {
    await bench.page.context().route("**/workbench/frame.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n;${OLD_WORD}` });
    });
    await bench.page.reload();
    await bench.pane.getByText(wordTooOld().said[language]).waitFor();
    expect(await bench.pane.locator("input[type=file]").count()).toBe(0);
  });
});
