import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";

import type { Language } from "../../src/domain/language";
import { WORD_SIDE_WORDS } from "../../src/preview/word/words";
import type { OpenBench } from "./workbench";

/** The first linked text of a gap's field on the pages; `"G-001/issue"`. */
export const linkedText = ({ page }: OpenBench, tag: string): Locator =>
  page.locator(`.control[data-tag="gap-table:${tag}"]`).first();

/** As a person does it: unlock the text, put the cursor into it, type, lock it again. */
export async function typeIntoLinked(bench: OpenBench, tag: string, words: string, language: Language): Promise<void> {
  const { commands } = WORD_SIDE_WORDS[language];
  const { page } = bench;
  const place = linkedText(bench, tag);
  await place.scrollIntoViewIfNeeded();
  const put = async (): Promise<void> =>
    place
      .locator(".run")
      .first()
      .evaluate((run) => getSelection()?.collapse(run.firstChild, 4));
  await page.locator(".pages").focus();
  await put();
  await page.getByRole("button", { name: commands.unlock }).click();
  await page.locator(`.control[data-tag="gap-table:${tag}"]:not([data-locked])`).first().waitFor();
  await put();
  // Every key draws all pages anew: the first one shows that the cursor goes on from where it was.
  await page.keyboard.type(words.slice(0, 1));
  await page.keyboard.insertText(words.slice(1));
  await page.getByText(words.trim()).first().waitFor();
  await page.getByRole("button", { name: commands.lock, exact: true }).click();
}

/** The document as it stands, taken away by the button for it. */
export async function downloadBrief({ page }: OpenBench, language: Language): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: WORD_SIDE_WORDS[language].download }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}
