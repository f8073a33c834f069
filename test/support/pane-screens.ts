import type { FrameLocator } from "playwright-core";

import type { PaneWords } from "../../src/ui/words/pane-words";
import { selectCell } from "./sheet";
import type { OpenBench } from "./workbench";

/** A screen of the pane, or a part of one that opens over or inside it. */
export interface PaneScreen {
  readonly name: string;
  /** Get there from wherever the screens before it left the pane. */
  readonly open: (bench: OpenBench, words: PaneWords) => Promise<unknown>;
}

/** A row of the samples with a citation that does not exist. */
const ROW = "D7";
const ROW_ID = "G-004";
/** A standard that no source confirms, so that inserting it asks first. */
const UNVERIFIED = "GC15 7";

const button = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
const tab = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();

/** What a word with a number in it looks like, whatever the number is. */
const counted = (say: (count: number) => string): RegExp => {
  const [before = "", after = ""] = say(7).split("7");
  return new RegExp(`^${escape(before)}\\d+${escape(after)}$`, "u");
};
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Every screen of a review, each reached from the one before it, by the words of the pane's language. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  {
    name: "a row, a citation explained",
    open: async ({ page, pane }, { gaps }) => {
      const sheet = await page.locator(".sheet-tabs [aria-current]").textContent();
      await selectCell(page, `'${sheet}'!${ROW}`);
      await pane.getByRole("heading", { name: ROW_ID }).waitFor();
      const sources = pane.getByRole("region", { name: gaps.sources, exact: true });
      await sources.getByRole("button", { expanded: false }).first().click();
      await sources.getByRole("link").first().waitFor();
    },
  },
  {
    name: "a row, a cell being edited",
    open: async ({ pane }, { gaps }) => {
      await button(pane, gaps.edit(gaps.issue)).click();
      await pane.getByRole("textbox", { name: gaps.issue, exact: true }).waitFor();
    },
  },
  {
    name: "a row, its provisions being ticked",
    open: async ({ pane }, { gaps }) => {
      await button(pane, gaps.cancel).click();
      await button(pane, gaps.edit(gaps.provisions)).click();
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "all rows",
    open: async ({ pane }, { gaps }) => {
      await button(pane, gaps.cancel).click();
      await button(pane, gaps.all).click();
      await pane.getByRole("searchbox", { name: gaps.find }).waitFor();
    },
  },
  {
    name: "standards, with filters",
    open: async ({ pane }, { shell, standards }) => {
      await tab(pane, shell.standards);
      await button(pane, standards.filters(0)).click();
      await pane.getByLabel(standards.topic, { exact: true }).waitFor();
    },
  },
  {
    name: "standards, what was found",
    open: async ({ pane }, { standards }) => {
      await button(pane, standards.filters(0)).click();
      await pane.getByRole("combobox", { name: standards.searchLabel }).fill("privacy");
      await pane.getByRole("option").first().click();
    },
  },
  {
    name: "standards, an instrument",
    open: async ({ pane }, { standards }) => {
      await pane.getByRole("combobox", { name: standards.searchLabel }).fill("CRC 16");
      await pane.getByRole("option").first().click();
      await pane.getByRole("button", { name: standards.about("").trim() }).click();
      await pane.getByRole("link", { name: standards.officialPage }).waitFor();
    },
  },
  {
    name: "check, before the first",
    open: async ({ pane }, { shell, check }) => {
      await tab(pane, shell.check);
      await button(pane, check.run).waitFor();
    },
  },
  {
    name: "check, why and a waiver",
    open: async ({ pane }, { check }) => {
      await button(pane, check.run).click();
      await button(pane, check.why).first().click();
      await button(pane, check.waive).nth(1).click();
      await pane.getByRole("textbox", { name: check.waiveReason }).waitFor();
    },
  },
  {
    name: "comments, a reply",
    open: async ({ pane }, { shell, comments }) => {
      await tab(pane, shell.comments);
      await button(pane, comments.reply).first().click();
      await pane.getByRole("article").getByRole("textbox").waitFor();
    },
  },
  {
    name: "brief",
    open: async ({ pane }, { shell, brief }) => {
      await tab(pane, shell.brief);
      await button(pane, brief.make).waitFor();
      await pane.getByRole("region", { name: brief.title, exact: true }).locator("summary").first().click();
    },
  },
  {
    name: "settings",
    open: async ({ pane }, { shell, settings }) => {
      await button(pane, shell.settings).click();
      await pane.getByRole("heading", { name: settings.title, exact: true }).waitFor();
    },
  },
];
void UNVERIFIED;
void counted;
