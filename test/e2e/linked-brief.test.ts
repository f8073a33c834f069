import type { FrameLocator, Locator, Page } from "playwright-core";

import { ONLINE_WORDS } from "../../src/app/online/online-words";
import { openBriefFile } from "../../src/adapters/docx/linked/brief-file";
import { readBriefRecord } from "../../src/adapters/docx/read-brief-record";
import { LANGUAGES } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import type { GraphState, Item } from "../../src/preview/graph/graph-state";
import { accessibilityFaults } from "../support/accessibility-faults";
import { templateLayout } from "../support/linked-brief";
import { cellText, typeIntoCell } from "../support/sheet";
import { officeErrors } from "../support/validate-office";
import { linkedText, typeIntoLinked } from "../support/word-side";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";
import { wordsIn } from "../support/words";

const ISSUES: Readonly<Record<Language, string>> = {
  en: "The draft lets a school publish photographs of pupils without asking them.",
  ru: "Проект позволяет школе публиковать фотографии учеников, не спрашивая их.",
  kk: "Жоба мектепке оқушылардың суреттерін олардан сұрамай жариялауға жол береді.",
};
const LATER: Readonly<Record<Language, string>> = {
  en: "The draft lets a school publish photographs of pupils without asking anybody.",
  ru: "Проект позволяет школе публиковать фотографии учеников, никого не спрашивая.",
  kk: "Жоба мектепке оқушылардың суреттерін ешкімнен сұрамай жариялауға жол береді.",
};
const MINE: Readonly<Record<Language, string>> = { en: "As I put it: ", ru: "Моими словами: ", kk: "Менің сөзіммен: " };
const GAPS: Readonly<Record<Language, string>> = { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" };
const LETTER: Readonly<Record<Language, RegExp>> = { en: /brief/u, ru: /записк/u, kk: /жазба/u };
const BERIK = "Berik T.";

let benches: Workbenches;
beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });
const state = (): GraphState => benches.graph.desk.state();
const fileOf = (kind: RegExp): Item | undefined =>
  state().items.find(({ name }) => name.startsWith("sample-review") && kind.test(name));
const briefs = (): readonly Item[] => state().items.filter(({ name }) => name.endsWith(".docx"));
const briefNow = (): Uint8Array => briefs()[0]?.bytes ?? new Uint8Array();

/** Wait for what Office saves in OneDrive by itself, a moment after a change. */
async function savedAfter({ page }: { readonly page: Page }, kind: RegExp, change: () => Promise<void>): Promise<void> {
  const before = fileOf(kind)?.versions ?? 0;
  await change();
  for (let tries = 0; tries < 300 && (fileOf(kind)?.versions ?? 0) === before; tries++) await page.waitForTimeout(100);
  expect(fileOf(kind)?.versions).toBeGreaterThan(before);
}

async function openSharing({ pane }: OpenBench, language: Language): Promise<void> {
  const { shell, brief, sharing } = wordsIn(language);
  await pane.getByRole("tab", { name: shell.documents, exact: true }).click();
  await pane.getByText(brief.depthHint).waitFor();
  await pane.getByRole("tab", { name: shell.sharing, exact: true }).click();
  await button(pane, sharing.signIn).click();
  await pane.getByText(sharing.signedInAs("aigerim@example.org")).first().waitFor();
  expect(state().log).toEqual([]);
}

/** One person is let in and out again. */
async function inviteAndRevoke({ pane }: OpenBench, language: Language): Promise<void> {
  const { sharing } = wordsIn(language);
  await pane.getByRole("textbox", { name: sharing.people }).fill("berik@example.org");
  await button(pane, sharing.doInvite).click();
  await button(pane, sharing.letEdit(BERIK)).click();
  await button(pane, sharing.letView(BERIK)).waitFor();
  await button(pane, sharing.revoke(BERIK)).click();
  await pane.getByText(sharing.nobody).waitFor();
}

/** A link for anyone: only after its warning, and with the day that the organisation's rules end it on. */
async function linkForAnyone({ pane }: OpenBench, language: Language): Promise<void> {
  const { sharing } = wordsIn(language);
  await pane.getByRole("combobox", { name: sharing.whom }).selectOption("anyone");
  await pane.getByText(sharing.warning.anyone).waitFor();
  expect(await button(pane, sharing.doLink).isDisabled()).toBe(true);
  await pane.getByRole("checkbox", { name: sharing.understood }).check();
  await button(pane, sharing.doLink).click();
  const made = pane.getByRole("region", { name: sharing.access }).getByText(sharing.linkFor.anyone);
  await made
    .filter({ hasText: /20\d\d/u })
    .first()
    .waitFor();
  await button(pane, sharing.revoke(sharing.linkFor.anyone)).click();
  await pane.getByText(sharing.nobody).waitFor();
}

/** The workbook is shared without a brief; then the brief is made next to it, shared, and made anew over itself. */
async function share(excel: OpenBench, language: Language): Promise<void> {
  const { pane } = excel;
  const { sharing } = wordsIn(language);
  await openSharing(excel, language);
  const what = pane.getByRole("combobox", { name: sharing.what });
  await what.selectOption("workbook");
  await inviteAndRevoke(excel, language);
  expect(briefs()).toEqual([]);

  const before = state().log.length;
  await what.selectOption("brief");
  await button(pane, sharing.saveBeside).click();
  await pane.getByRole("link", { name: sharing.open }).waitFor();
  expect(briefs().map(({ parent }) => parent)).toEqual(["01FOLDERA"]);
  await inviteAndRevoke(excel, language);
  const invitation = state()
    .log.slice(before)
    .find(({ route }) => route === "invite");
  expect(JSON.parse(invitation?.body ?? "{}")).toMatchObject({
    requireSignIn: true,
    message: expect.stringMatching(LETTER[language]),
  });
  await linkForAnyone(excel, language);
  await button(pane, sharing.saveAgain).click();
  await pane.getByText(ONLINE_WORDS.saved(briefs()[0]?.name ?? "")[language]).waitFor();
  expect(briefs().map(({ versions }) => versions)).toEqual([2]);
}

/** What stands in the linked places of a brief. */
async function textsIn(brief: Uint8Array): Promise<readonly string[]> {
  const { texts } = (await openBriefFile(brief, templateLayout()).read()).value;
  return texts.map(({ text }) => text);
}

async function changeTable(excel: OpenBench, text: string, language: Language): Promise<void> {
  const cell = `'${GAPS[language]}'!B4`;
  await savedAfter(excel, /\.xlsx$/u, () => typeIntoCell(excel.page, cell, text));
  expect(await cellText(excel.page, cell)).toBe(text);
}

/** The brief in OneDrive is brought up to date from the pane in Excel, in its place. */
async function refreshFromExcel({ pane }: OpenBench, language: Language): Promise<void> {
  const { shell, refresh } = wordsIn(language);
  await pane.getByRole("tab", { name: shell.refresh, exact: true }).click();
  await button(pane, refresh.file.takeOnline).click();
  await pane.getByText(refresh.states.changed(1)).waitFor();
  await button(pane, refresh.refresh(1, 0)).click();
  await pane.getByText(refresh.fresh).waitFor();
  expect(await textsIn(briefNow())).toContain(ISSUES[language]);
  expect(await officeErrors(briefNow())).toEqual([]);
}

/** The brief in Word, by the link of the pane in Excel. */
async function openInWord(excel: OpenBench, language: Language): Promise<OpenBench> {
  const { shell, sharing, refresh } = wordsIn(language);
  await excel.pane.getByRole("tab", { name: shell.sharing, exact: true }).click();
  const link = excel.pane.getByRole("link", { name: sharing.open });
  const word = await benches.openFrom(excel, () => link.click());
  await word.pane.getByText(refresh.origin).waitFor();
  return word;
}

/** The workbook is taken from the folder of the brief; nothing is asked of OneDrive before the click. */
async function compareFromOneDrive({ pane }: OpenBench, language: Language): Promise<void> {
  const { online } = wordsIn(language).refresh;
  const before = state().log.length;
  await pane.getByText(online.before).waitFor();
  expect(state().log).toHaveLength(before);
  await button(pane, online.begin).click();
  await pane.getByText(online.isOrigin).waitFor();
  await pane.locator("[aria-current=location]", { hasText: online.beside }).waitFor();
  await button(pane, online.take(`sample-review.${language}.xlsx`)).click();
}

/** Tags of the controls that a person may write in; one that is divided between pages is drawn twice. */
const unlockedIn = async ({ page }: OpenBench): Promise<readonly (string | undefined)[]> => {
  const tags = await page
    .locator(".control:not([data-locked])")
    .evaluateAll((controls) => controls.map((control) => (control as HTMLElement).dataset["tag"]));
  return [...new Set(tags)].sort();
};

it.each(LANGUAGES)(
  "a brief is saved to OneDrive, shared, refreshed there and in Word, worked in, and frozen, in %s",
  async (language) => {
    const { refresh } = wordsIn(language);
    const excel = await benches.open(`language=${language}&place=onedrive`);
    await share(excel, language);
    await changeTable(excel, ISSUES[language], language);
    await refreshFromExcel(excel, language);
    await changeTable(excel, LATER[language], language);

    const word = await openInWord(excel, language);
    const openBefore = await unlockedIn(word);
    await typeIntoLinked(word, "G-001/recommendation", MINE[language], language);
    await compareFromOneDrive(word, language);
    await word.pane.getByText(refresh.states.edited(1)).waitFor();
    await word.pane.getByText(refresh.states.changed(1)).waitFor();
    expect(await accessibilityFaults(word.pane.locator("html"))).toEqual([]);
    await savedAfter(word, /\.docx$/u, () => button(word.pane, refresh.refresh(1, 0)).click());
    await word.pane.getByText(refresh.undo).waitFor();
    await linkedText(word, "G-001/issue").filter({ hasText: LATER[language] }).waitFor();
    expect(await linkedText(word, "G-001/recommendation").textContent()).toContain(MINE[language]);
    expect(await unlockedIn(word)).toEqual(openBefore);
    await word.pane.getByText(refresh.states.edited(1)).waitFor();
    expect(await officeErrors(briefNow())).toEqual([]);
    const held = await textsIn(briefNow());
    expect(held).toContain(LATER[language]);
    expect(held.some((text) => text.includes(MINE[language]))).toBe(true);

    await word.pane.getByText(refresh.freeze, { exact: true }).click();
    await button(word.pane, refresh.freezeAsk).click();
    await word.pane.getByText(refresh.freezeAsTheyAre(1)).waitFor();
    await savedAfter(word, /\.docx$/u, () => button(word.pane, refresh.freezeDo).click());
    await word.pane.getByText(refresh.freezing).waitFor({ state: "detached" });
    await word.pane.getByText(refresh.unfreeze).waitFor();
    await word.page.locator(".control").first().waitFor({ state: "detached" });
    expect(await officeErrors(briefNow())).toEqual([]);
    expect(() => readBriefRecord(briefNow())).toThrow();
    const text = await word.page.locator(".pages").textContent();
    expect(text).toContain(MINE[language]);
    expect(text).toContain(LATER[language]);
  },
);
