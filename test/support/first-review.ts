import type { FrameLocator } from "playwright-core";

import type { OpenBench } from "./workbench";
import { wordsIn } from "./words";

/** A step of “Your first review in ten minutes”: what a person does, up to what the picture shows. */
export interface FirstStep {
  /** Of the picture in `docs/pictures`, without `.png`. */
  readonly picture: string;
  /** Of the step in `docs/first-review.md`. */
  readonly heading: string;
  readonly take: (bench: OpenBench) => Promise<void>;
}

const en = wordsIn("en");
const ISSUE =
  "The draft lets a provider build a profile of every user, and says nothing of children. A child's play and talk can be sold to advertisers.";
const SOLUTION = "Prohibit profiling of children for advertising, with no exception for consent.";
/** An article that the Convention does not have. */
const SOURCES = "CRC, art. 61";

const QUESTION = "Is play with a connected toy covered too?";

// The gap's own screen, which says it too, may be kept behind the one that is shown.
const finding = (pane: FrameLocator) =>
  pane.getByText("The CRC has 54 articles; there is no article 61.").filter({ visible: true }).first();
const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name, exact: true });

/** One review from nothing to its brief, in the order of the guide; each step goes on where the one before ended. */
export const FIRST_REVIEW: readonly FirstStep[] = [
  {
    picture: "first-1-begin",
    heading: "Begin",
    take: async ({ page, pane }) => {
      await page.getByRole("button", { name: "New review" }).click();
      await pane.getByLabel(en.start.jurisdiction, { exact: true }).selectOption({ label: "Kazakhstan" });
    },
  },
  {
    picture: "first-2-gap",
    heading: "Write a gap",
    take: async ({ page, pane }) => {
      await button(pane, en.start.create).click();
      await pane.getByText(en.gapList.noneYet).waitFor();
      await button(pane, en.gaps.add).click();
      const issue = pane.getByRole("textbox", { name: en.gaps.issue });
      await issue.waitFor();
      await page.keyboard.type(ISSUE);
      await page.keyboard.press("Control+Enter");
      await page.keyboard.type(SOLUTION);
      await page.keyboard.press("Control+Enter");
      await page.keyboard.type(SOURCES);
      await page.keyboard.press("Control+Enter");
      await pane.getByRole("button", { name: SOURCES }).waitFor();
    },
  },
  {
    picture: "first-3-standard",
    heading: "Cite a standard",
    take: async ({ page, pane }) => {
      await page.getByRole("button", { name: "Insert standard" }).click();
      const search = pane.getByRole("combobox", { name: en.standards.searchLabel });
      await pane.locator("input:focus").waitFor();
      await search.pressSequentially("profiling");
      await pane.getByRole("option", { name: "GC25, para. 42" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    picture: "first-4-check",
    heading: "Check it",
    take: async ({ page, pane }) => {
      await page.keyboard.press("Enter");
      await pane.getByText("Added “GC25, para. 42” to the sources of G-001.").waitFor();
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await finding(pane).waitFor();
      await button(pane, en.shell.dismiss).click();
    },
  },
  {
    picture: "first-5-mend",
    heading: "Put it right",
    take: async ({ pane }) => {
      await button(pane, en.citationFixes.choose).first().click();
      await pane.getByRole("searchbox", { name: en.citationFixes.findPlace }).fill("16");
      await button(pane, /^art\. 16 /u).click();
      await pane.getByRole("dialog", { name: en.citationFixes.choiceTitle }).waitFor();
    },
  },
  {
    picture: "first-6-comment",
    heading: "Ask and answer",
    take: async ({ page, pane }) => {
      await button(pane, en.citationFixes.write).click();
      await finding(pane).waitFor({ state: "detached" });
      await pane.getByRole("tab", { name: en.shell.table, exact: true }).click();
      await button(pane, en.rowActs.comment).click();
      await pane.locator("textarea:focus").waitFor();
      await page.keyboard.type(QUESTION);
      await button(pane, en.comments.send).click();
      await pane.getByRole("article").filter({ hasText: QUESTION }).waitFor();
    },
  },
  {
    picture: "first-7-brief",
    heading: "Make the brief",
    take: async ({ page, pane }) => {
      await page.getByRole("button", { name: "Make brief" }).click();
      const make = button(pane, en.brief.make);
      await Promise.all([page.waitForEvent("download"), make.click()]);
      await pane.getByText(en.brief.fresh).waitFor();
    },
  },
];
