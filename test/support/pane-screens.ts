import type { FrameLocator, Locator } from "playwright-core";

import type { PaneWords } from "../../src/ui/words/pane-words";
import { colleagueTypes, selectCell } from "./sheet";
import type { OpenBench } from "./workbench";
import { workbookWithEverything } from "./workbook-with-everything";

/** A screen of the pane, or a part of one that opens over or inside it. */
export interface PaneScreen {
  readonly name: string;
  /** Get there from where the screen before it left the pane. */
  readonly open: (bench: OpenBench, words: PaneWords) => Promise<unknown>;
}

/** A row of the samples with a citation that does not exist; in its sheet, and by its id. */
const ROW = { cell: "D7", id: "G-004" } as const;
/** A text that the brief of every sample shows. */
const FIRST_ISSUE = "B4";
/** A provision that is written in another way than the sheet Provisions has it, so that there is one certain fix. */
const SLIP = { cell: "F4", text: "1 (1)" } as const;
/** A standard that no source confirms, so that inserting it asks first. */
const UNCONFIRMED = "RA 11930 4";
/** A draft with a gap in its numbers. */
const DRAFT = "Статья 1. Цель\n1. Этот закон защищает детей в цифровых сервисах.\n3. Он действует для всех сервисов.";
const OWN_WORKBOOK = { name: "Points.xlsx", mimeType: "application/xlsx" } as const;

const button = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
const toTab = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();

/** The whole address of a cell of the gap table, whose sheet is open. */
const inGaps = async ({ page }: OpenBench, cell: string): Promise<string> =>
  `'${await page.locator(".sheet-tabs [aria-current]").textContent()}'!${cell}`;

async function search({ pane }: OpenBench, { standards }: PaneWords, query: string): Promise<void> {
  await pane.getByRole("combobox", { name: standards.searchLabel }).fill(query);
  await pane.getByRole("option").first().click();
}

/** Every screen of the pane, each reached from the one before it, by the words of the pane's language. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  {
    name: "a row, a citation explained",
    open: async (bench, { gaps }) => {
      const { page, pane } = bench;
      await selectCell(page, await inGaps(bench, ROW.cell));
      await pane.getByRole("heading", { name: ROW.id }).waitFor();
      const sources = pane.getByRole("region", { name: gaps.sources, exact: true });
      await sources.getByRole("button", { expanded: false }).first().click();
      await sources.getByRole("link").first().waitFor();
    },
  },
  {
    name: "a row, its provisions being ticked",
    open: async ({ pane }, { gaps }) => {
      await button(pane, gaps.edit(gaps.provisions)).click();
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "a row, a cell being edited",
    open: async ({ pane }, { gaps, editing }) => {
      await button(pane, editing.cancel).click();
      await button(pane, gaps.edit(gaps.issue)).click();
      await pane.getByRole("textbox", { name: gaps.issue, exact: true }).fill("…");
    },
  },
  {
    name: "a cell that a colleague changed meanwhile",
    open: async (bench, { editing, conflict }) => {
      await colleagueTypes(bench.page, await inGaps(bench, `B${ROW.cell.slice(1)}`), "… …");
      await button(bench.pane, editing.save).click();
      await bench.pane.getByRole("alertdialog", { name: conflict.title }).waitFor();
    },
  },
  {
    name: "all rows",
    open: async ({ pane }, { gaps, gapList, conflict }) => {
      await button(pane, conflict.keepTheirs).click();
      await button(pane, gaps.all).click();
      await pane.getByRole("searchbox", { name: gapList.find }).waitFor();
    },
  },
  {
    name: "final text, to be begun",
    open: async ({ pane }, { shell, amendments }) => {
      await toTab(pane, shell.amendments);
      await pane.getByRole("region", { name: amendments.begin }).waitFor();
      await pane.getByText(amendments.beginHint).waitFor();
    },
  },
  {
    name: "final text, begun, with its redline",
    open: async ({ pane }, { amendments }) => {
      await pane.getByRole("region", { name: amendments.begin }).getByRole("button").first().click();
      await pane.getByRole("article").locator("ins").first().waitFor();
    },
  },
  {
    name: "standards, with filters",
    open: async ({ pane }, { shell, standards }) => {
      await toTab(pane, shell.standards);
      await pane.getByText(standards.groups.treaties, { exact: true }).waitFor();
      await button(pane, standards.filters(0)).click();
      await pane.getByLabel(standards.topic, { exact: true }).waitFor();
    },
  },
  {
    name: "standards, what was found",
    open: async (bench, words) => {
      await button(bench.pane, words.standards.filters(0)).click();
      await search(bench, words, "privacy");
      await bench.pane.getByRole("option").nth(1).locator("[aria-hidden]").click();
      await button(bench.pane, words.standards.unmark).waitFor();
    },
  },
  {
    name: "standards, one that is not confirmed",
    open: async (bench, words) => {
      await button(bench.pane, words.standards.unmark).click();
      await search(bench, words, UNCONFIRMED);
      await button(bench.pane, words.standards.insert).click();
      await bench.pane.getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "standards, an instrument",
    open: async (bench, words) => {
      const { standards } = words;
      await button(bench.pane, standards.dontInsert).click();
      await search(bench, words, "CRC 16");
      await bench.pane.getByRole("button", { name: standards.about("").trim() }).click();
      await bench.pane.getByRole("link", { name: standards.officialPage }).waitFor();
    },
  },
  {
    name: "check, before the first",
    open: async ({ pane }, { shell, check }) => {
      await toTab(pane, shell.check);
      await pane.getByText(check.intro).waitFor();
      await button(pane, check.run).waitFor();
    },
  },
  {
    name: "check, why and a waiver",
    open: async (bench, { check }) => {
      const { page, pane } = bench;
      await colleagueTypes(page, await inGaps(bench, SLIP.cell), SLIP.text);
      await button(pane, check.run).click();
      await button(pane, check.why).first().click();
      await button(pane, check.waive).nth(1).click();
      await pane.getByRole("textbox", { name: check.waiveReason }).waitFor();
    },
  },
  {
    name: "check, a fix before and after",
    open: async ({ pane }, { check }) => {
      await button(pane, check.fix).first().click();
      await pane.getByRole("dialog", { name: check.fixTitle(1) }).waitFor();
    },
  },
  {
    name: "coverage",
    open: async ({ pane }, { shell, check }) => {
      await pane.getByRole("dialog").getByRole("button", { name: check.cancel, exact: true }).click();
      await toTab(pane, shell.coverage);
      await pane.getByRole("table").waitFor();
    },
  },
  {
    name: "comments, a reply",
    open: async ({ pane }, { shell, comments }) => {
      await toTab(pane, shell.discussion);
      await button(pane, comments.resolve).first().waitFor();
      await button(pane, comments.reply).first().click();
      await pane.getByRole("article").getByRole("textbox").waitFor();
      await pane.getByRole("article").locator("summary").first().click();
      // How much of it is overdue depends on the day.
      await pane
        .locator("summary")
        .filter({ hasText: comments.owed.title(7, 0).replace(")", "") })
        .click();
    },
  },
  {
    name: "comments, one being begun, with a mention",
    open: async ({ pane }, { comments }) => {
      await button(pane, comments.cancel).click();
      await button(pane, comments.goTo).first().click();
      await button(pane, new RegExp(comments.newOn("G-\\d+"), "u")).click();
      await button(pane, comments.mention).click();
      await pane.getByText(comments.mentionHint).waitFor();
    },
  },
  {
    name: "consultations, what is said in one",
    open: async ({ pane }, { shell, consultations, record }) => {
      await toTab(pane, shell.consultations);
      await button(pane, consultations.add).waitFor();
      await pane.getByRole("button", { name: /^C-01/u }).click();
      await pane.getByText(consultations.facts, { exact: true }).click();
      await pane.getByRole("textbox", { name: record.columns.feedback, exact: true }).fill("G-099 Why?");
    },
  },
  {
    name: "rounds, what changed since one",
    open: async ({ pane }, { shell, rounds }) => {
      await toTab(pane, shell.rounds);
      await button(pane, rounds.freeze).waitFor();
      await pane.locator("ins:visible").first().waitFor();
    },
  },
  {
    name: "brief",
    open: async ({ pane }, { shell, brief }) => {
      await toTab(pane, shell.documents);
      await button(pane, brief.make).waitFor();
      await pane.getByText(brief.depthHint).waitFor();
      await pane.getByRole("region", { name: brief.title, exact: true }).locator("summary").first().click();
    },
  },
  {
    name: "tables, with changes marked",
    open: async ({ pane }, { shell, tables }) => {
      await toTab(pane, shell.tables);
      await pane.getByText(tables.intro).waitFor();
      await pane.getByRole("combobox", { name: tables.form, exact: true }).selectOption("final");
      await pane.getByRole("checkbox", { name: tables.redline }).check();
    },
  },
  {
    name: "sharing, signed in, before anything is saved",
    open: async ({ pane }, { shell, sharing }) => {
      await toTab(pane, shell.sharing);
      await pane.getByText(sharing.before).waitFor();
      await button(pane, sharing.signIn).click();
      await button(pane, sharing.saveMine).waitFor();
    },
  },
  {
    name: "sharing, somebody invited",
    open: async ({ pane }, { sharing }) => {
      await button(pane, sharing.saveMine).click();
      await pane.getByRole("textbox", { name: sharing.people }).fill("berik@example.org");
      await button(pane, sharing.doInvite).click();
      await button(pane, sharing.revoke("Berik T.")).waitFor();
    },
  },
  {
    name: "the brief in OneDrive, compared with a table that moved on",
    open: async (bench, { shell, refresh }) => {
      const { page, pane } = bench;
      await colleagueTypes(page, await inGaps(bench, FIRST_ISSUE), "… …");
      await toTab(pane, shell.refresh);
      await pane.getByText(refresh.file.intro).waitFor();
      await button(pane, refresh.file.takeOnline).click();
      await pane.locator("ins:visible").first().waitFor();
    },
  },
  {
    name: "draft law, a provision and why it has no gap",
    open: async ({ pane }, { shell, draftLaw }) => {
      await toTab(pane, shell.draft);
      await pane.getByRole("searchbox", { name: draftLaw.find }).fill("1");
      await pane.getByRole("listitem").first().getByRole("button").click();
      await pane.getByRole("article").waitFor();
    },
  },
  {
    name: "draft law, its provisions",
    open: async ({ pane }, { draftLaw }) => {
      await button(pane, draftLaw.back).click();
      await pane.getByRole("searchbox", { name: draftLaw.find }).fill("");
      await pane.getByRole("tree", { name: draftLaw.tree }).waitFor();
    },
  },
  {
    name: "draft law, how a draft was read",
    open: async ({ pane }, { draftLaw: { bringIn, bring } }) => {
      await button(pane, bringIn).click();
      await pane.getByRole("textbox", { name: bring.paste }).fill(DRAFT);
      await button(pane, bring.pasteDo).click();
      await pane.getByRole("region", { name: bring.preview, exact: true }).waitFor();
    },
  },
  {
    name: "draft law, its new version",
    open: async ({ pane }, { draftLaw: { bring } }) => {
      await pane.getByRole("combobox", { name: bring.whatIsIt }).selectOption("version");
      await pane.getByText(bring.version.rows).waitFor();
    },
  },
  {
    name: "settings",
    open: async ({ pane }, { shell, settings }) => {
      await button(pane, shell.settings).click();
      await pane.getByRole("heading", { name: settings.title, exact: true }).waitFor();
      await pane.getByText(settings.privacyText[0]!).waitFor();
    },
  },
  {
    name: "start, with a table of one's own",
    open: async ({ page, pane }, { start }) => {
      const buffer = Buffer.from(workbookWithEverything());
      await page.locator("input[type=file]").setInputFiles({ ...OWN_WORKBOOK, buffer });
      await pane.getByRole("heading", { name: start.newReview, exact: true }).waitFor();
      await selectCell(page, "'Points & notes'!B5");
      await button(pane, start.adoptDo).waitFor();
      await button(pane, start.own.look).click();
      await button(pane, start.own.preview).waitFor();
    },
  },
];
