import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";

import { openBriefFile } from "../../src/adapters/docx/linked/brief-file";
import { readBriefRecord } from "../../src/adapters/docx/read-brief-record";
import { LANGUAGES } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { withReviews } from "../../src/preview/graph/seed";
import type { WorkbenchHost } from "../../src/preview/host/browser";
import { accessibilityFaults } from "../support/accessibility-faults";
import { templateLayout } from "../support/linked-brief";
import { cellText, typeIntoCell } from "../support/sheet";
import { officeErrors } from "../support/validate-office";
import { downloadBrief, linkedText, typeIntoLinked } from "../support/word-side";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";
import { wordsIn } from "../support/words";

declare const workbenchHost: WorkbenchHost;

const ISSUES: Readonly<Record<Language, string>> = {
  en: "The draft lets a school publish photographs of pupils without asking them.",
  ru: "Проект позволяет школе публиковать фотографии учеников, не спрашивая их.",
  kk: "Жоба мектепке оқушылардың суреттерін олардан сұрамай жариялауға жол береді.",
};
const MINE: Readonly<Record<Language, string>> = { en: "As I put it: ", ru: "Моими словами: ", kk: "Менің сөзіммен: " };
const GAPS: Readonly<Record<Language, string>> = { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" };

let benches: Workbenches;
beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });

/** Make the brief and save it to OneDrive, whose copy is the answer. Who is invited to it is in sharing.test.ts. */
async function saveOnline({ pane }: OpenBench, language: Language): Promise<Uint8Array> {
  const { shell, sharing } = wordsIn(language);
  await pane.getByRole("tab", { name: shell.documents, exact: true }).click();
  await pane.getByRole("tab", { name: shell.sharing, exact: true }).click();
  await button(pane, sharing.signIn).click();
  await button(pane, sharing.saveMine).click();
  await pane.getByRole("link", { name: sharing.open }).waitFor();
  const saved = benches.graph.desk.state().items.find(({ name }) => name.endsWith(".docx"));
  if (!saved?.bytes) throw new Error("OneDrive has no brief");
  return saved.bytes;
}

/** The workbook as it is saved, and what it is called. */
const savedWorkbook = async (page: Page): Promise<{ readonly name: string; readonly buffer: Buffer }> => ({
  name: (await page.locator(".ribbon-file").textContent()) ?? "",
  buffer: Buffer.from(await page.evaluate(() => [...workbenchHost.save()])),
});

/** What stands in the linked places of a brief. */
async function textsIn(brief: Uint8Array): Promise<readonly string[]> {
  const { texts } = (await openBriefFile(brief, templateLayout()).read()).value;
  return texts.map(({ text }) => text);
}

/** The brief in OneDrive is brought up to date from the pane in Excel, in its place. */
async function refreshFromExcel({ pane }: OpenBench, language: Language): Promise<void> {
  const { shell, refresh } = wordsIn(language);
  await pane.getByRole("tab", { name: shell.refresh, exact: true }).click();
  await button(pane, refresh.file.takeOnline).click();
  await pane.getByText(refresh.states.changed(1)).waitFor();
  await button(pane, refresh.refresh(1, 0)).click();
  await pane.getByText(refresh.fresh).waitFor();
  const saved = benches.graph.desk.state().items.find(({ name }) => name.endsWith(".docx"));
  expect(await textsIn(saved?.bytes ?? new Uint8Array())).toContain(ISSUES[language]);
  expect(await officeErrors(saved?.bytes ?? new Uint8Array())).toEqual([]);
}

/** The workbook is taken from a folder of OneDrive; nothing is asked of it before the click. */
async function compareFromOneDrive(
  { pane }: OpenBench,
  { name, buffer }: Awaited<ReturnType<typeof savedWorkbook>>,
  language: Language,
): Promise<void> {
  const { online } = wordsIn(language).refresh;
  const { desk } = benches.graph;
  desk.change((state) => withReviews(state, [{ name, bytes: new Uint8Array(buffer) }]));
  expect(desk.state().log).toEqual([]);
  await button(pane, online.begin).click();
  await button(pane, online.openFolder("Reviews")).click();
  await pane.getByText(online.isOrigin).waitFor();
  expect(desk.state().log.map(({ route }) => route)).toEqual(["home", "children", "children"]);
  await button(pane, online.take(name)).click();
}

/** Tags of the controls that a person may write in; one that is divided between pages is drawn twice. */
const unlockedIn = async ({ page }: OpenBench): Promise<readonly (string | undefined)[]> => {
  const tags = await page
    .locator(".control:not([data-locked])")
    .evaluateAll((controls) => controls.map((control) => (control as HTMLElement).dataset["tag"]));
  return [...new Set(tags)].sort();
};

it.each(LANGUAGES)(
  "a brief is saved to OneDrive, refreshed there and in Word, worked in, and frozen, in %s",
  async (language) => {
    const { refresh } = wordsIn(language);
    const excel = await benches.open(`language=${language}`);
    const brief = await saveOnline(excel, language);
    const cell = `'${GAPS[language]}'!B4`;
    await typeIntoCell(excel.page, cell, ISSUES[language]);
    expect(await cellText(excel.page, cell)).toBe(ISSUES[language]);
    const workbook = await savedWorkbook(excel.page);
    await refreshFromExcel(excel, language);

    await writeFile(join(benches.out, `sample-brief.${language}.docx`), brief);
    const word = await benches.openWord(`language=${language}`);
    await word.pane.getByText(refresh.origin).waitFor();
    const openBefore = await unlockedIn(word);
    await typeIntoLinked(word, "G-001/recommendation", MINE[language], language);
    await compareFromOneDrive(word, workbook, language);
    await word.pane.getByText(refresh.states.edited(1)).waitFor();
    await word.pane.getByText(refresh.states.changed(1)).waitFor();
    expect(await accessibilityFaults(word.pane.locator("html"))).toEqual([]);
    await button(word.pane, refresh.refresh(1, 0)).click();
    await word.pane.getByText(refresh.undo).waitFor();
    await linkedText(word, "G-001/issue").filter({ hasText: ISSUES[language] }).waitFor();
    expect(await linkedText(word, "G-001/recommendation").textContent()).toContain(MINE[language]);
    expect(await unlockedIn(word)).toEqual(openBefore);
    await word.pane.getByText(refresh.states.edited(1)).waitFor();
    const refreshed = await downloadBrief(word, language);
    expect(await officeErrors(refreshed)).toEqual([]);
    const held = await textsIn(refreshed);
    expect(held).toContain(ISSUES[language]);
    expect(held.some((text) => text.includes(MINE[language]))).toBe(true);

    await word.pane.getByText(refresh.freeze, { exact: true }).click();
    await button(word.pane, refresh.freezeDo).click();
    await word.pane.getByText(refresh.freezing).waitFor({ state: "detached" });
    await word.page.locator(".control").first().waitFor({ state: "detached" });
    const frozen = await downloadBrief(word, language);
    expect(await officeErrors(frozen)).toEqual([]);
    expect(() => readBriefRecord(frozen)).toThrow();
    const text = await word.page.locator(".pages").textContent();
    expect(text).toContain(MINE[language]);
    expect(text).toContain(ISSUES[language]);
  },
);
