import { mkdirSync, mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";

import { drawPage, toPdf } from "../test/support/libreoffice";
import { FIRST_REVIEW } from "../test/support/first-review";
import { briefOfSample, changedSampleFile, NAME } from "../test/support/linked-brief";
import { colleagueTypes, selectCell } from "../test/support/sheet";
import { typeIntoLinked } from "../test/support/word-side";
import { startWorkbenches, type OpenBench } from "../test/support/workbench";
import { wordsIn } from "../test/support/words";

/** A picture of the user guide: what is asked of the workbench, what a person does there, and what is shown of it. */
interface Picture {
  readonly name: string;
  readonly query?: string;
  /** The Word side, whose brief is the sample's in its folder. */
  readonly inWord?: true;
  readonly steps: (bench: OpenBench) => Promise<unknown>;
  /** The pane when left out. */
  readonly shown?: (bench: OpenBench) => Locator;
}

const FOLDER = join(__dirname, "pictures");
const BRIEF_PAGE = "brief-page";
/** Asks for the pictures of the first review, which are taken on one way. */
const FIRST = "first";
const paneOf = ({ page }: OpenBench): Locator => page.locator("iframe.pane");
const WINDOW = { viewport: { width: 1400, height: 860 } };
/** Sharp enough on a screen of high density, and still small. */
const PANE = { viewport: { width: 1400, height: 760 }, deviceScaleFactor: 1.5 };

const en = wordsIn("en");
const ru = wordsIn("ru");

const ISSUE =
  "The Code's purpose and principles speak mainly of the economy and of equal users, and never of children as holders of rights of their own.";

async function openRow({ page, pane }: OpenBench, sheet: string, sources: string): Promise<void> {
  await selectCell(page, `'${sheet}'!D7`);
  await pane.getByRole("heading", { name: "G-004" }).waitFor();
  const region = pane.getByRole("region", { name: sources });
  await region.getByRole("button", { expanded: false }).first().click();
  await region.getByRole("link").first().waitFor();
  await region.evaluate((element) => element.scrollIntoView({ block: "end" }));
}

const toTab = ({ pane }: OpenBench, name: string): Promise<void> =>
  pane.getByRole("tab", { name, exact: true }).click();

async function check(bench: OpenBench, words = en): Promise<void> {
  await toTab(bench, words.shell.check);
  await bench.pane.getByRole("button", { name: words.check.run }).click();
  await bench.pane.getByRole("button", { name: words.check.why }).first().waitFor();
  await bench.pane.getByRole("button", { name: words.shell.dismiss }).click();
}

/** The articles around provisions that the sample has, and a chapter more; fictional as the sample's draft is. */
const DRAFT = `Chapter 8. Services
Article 26. Age of users
Article 27. Complaints
1. A provider answers a complaint within ten working days.
2. A complaint may be made by the user or by whoever represents the user.
4. Records of complaints are kept for a year.
Article 28. Reports
A provider of a large service publishes a report each year.
`;
const writing = ({ pane }: OpenBench): Locator => pane.getByRole("button", { name: /^Write \d+ provisions$/u });

async function bringDraftIn(bench: OpenBench): Promise<void> {
  const { pane } = bench;
  await toTab(bench, en.shell.draft);
  await pane.getByRole("button", { name: en.draftLaw.bringIn }).click();
  await pane.getByRole("textbox", { name: en.draftLaw.bring.paste }).fill(DRAFT);
  await pane.getByRole("button", { name: en.draftLaw.bring.pasteDo }).click();
  await pane.getByRole("combobox", { name: en.draftLaw.bring.whatIsIt }).selectOption("more");
  await writing(bench).waitFor();
}

const PICTURES: readonly Picture[] = [
  {
    name: "workbench",
    steps: ({ page }) => selectCell(page, "Gaps!B4"),
    shown: ({ page }) => page.locator("body"),
  },
  {
    name: "start",
    steps: async ({ page, pane }) => {
      await page.getByRole("button", { name: "New review" }).click();
      await pane.getByText(en.start.promise).waitFor();
    },
  },
  {
    name: "sharing",
    steps: async (bench) => {
      await toTab(bench, en.shell.documents);
      await toTab(bench, en.shell.sharing);
      await bench.pane.getByRole("button", { name: en.sharing.signIn, exact: true }).click();
      await bench.pane.getByRole("button", { name: en.sharing.saveMine }).click();
      await bench.pane.getByRole("textbox", { name: en.sharing.people }).fill("berik@example.org");
      await bench.pane.getByRole("button", { name: en.sharing.doInvite, exact: true }).click();
      const taking = bench.pane.getByRole("button", { name: en.sharing.revoke("Berik T.") });
      await taking.waitFor();
      await bench.pane.getByRole("button", { name: en.shell.dismiss }).click();
    },
  },
  {
    name: "refresh-excel",
    steps: async (bench) => {
      const brief = await briefOfSample("en");
      await colleagueTypes(bench.page, "Gaps!B4", ISSUE);
      await toTab(bench, en.shell.documents);
      await toTab(bench, en.shell.refresh);
      const buffer = Buffer.from(brief);
      await bench.pane.locator("input[type=file]").setInputFiles({ name: "brief.docx", mimeType: "", buffer });
      await bench.pane.getByText(en.refresh.states.changed(1)).waitFor();
      await bench.pane.getByRole("button", { name: en.shell.dismiss }).click();
      await bench.pane.getByText(en.refresh.file.isHanded).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "refresh",
    inWord: true,
    steps: async (bench) => {
      await bench.pane.getByText(en.refresh.origin).waitFor();
      await typeIntoLinked(bench, "G-001/recommendation", "As agreed in October: ", "en");
      const buffer = Buffer.from(changedSampleFile({ "Gaps!B4": ISSUE }));
      await bench.pane.locator("input[type=file]").setInputFiles({ name: NAME, mimeType: "", buffer });
      await bench.pane.getByText(en.refresh.states.edited(1)).waitFor();
      await bench.pane.getByText(en.refresh.states.changed(1)).scrollIntoViewIfNeeded();
    },
    shown: ({ page }) => page.locator("body"),
  },
  { name: "gaps", steps: (bench) => openRow(bench, "Gaps", en.gaps.sources) },
  { name: "gaps-kk", query: "language=kk", steps: (bench) => openRow(bench, "Олқылықтар", wordsIn("kk").gaps.sources) },
  {
    name: "gaps-list",
    steps: async (bench) => {
      await check(bench);
      await toTab(bench, en.shell.table);
      await bench.pane.getByRole("button", { name: en.gaps.all }).click();
      await bench.pane.getByRole("searchbox", { name: en.gapList.find }).waitFor();
    },
  },
  {
    name: "draft",
    steps: async (bench) => {
      await selectCell(bench.page, "Gaps!D7");
      await toTab(bench, en.shell.draft);
      const chapter = bench.pane.getByRole("treeitem", { name: /^Chapter 2/u });
      await chapter.press("ArrowRight");
      await chapter.evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "draft-import",
    steps: bringDraftIn,
  },
  {
    name: "amendment",
    steps: async (bench) => {
      const { page, pane } = bench;
      await selectCell(page, "Gaps!C23");
      await pane.getByRole("heading", { name: "G-020" }).waitFor();
      await pane.getByRole("button", { name: en.gaps.amendments, exact: true }).click();
      const card = pane.getByRole("article");
      await card.locator("ins").first().waitFor();
      const newText = card.getByRole("region", { name: en.amendments.newText });
      await newText.evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "standards",
    steps: async (bench) => {
      await toTab(bench, en.shell.standards);
      await bench.pane.getByRole("combobox", { name: en.standards.searchLabel }).fill("due diligence");
      await bench.pane.getByRole("listbox").getByRole("option").first().click();
    },
  },
  {
    name: "instrument",
    steps: async (bench) => {
      await toTab(bench, en.shell.standards);
      await bench.pane.getByRole("combobox", { name: en.standards.searchLabel }).fill("CRC 16");
      await bench.pane.getByRole("listbox").getByRole("option").first().click();
      await bench.pane.getByRole("button", { name: en.standards.about("CRC") }).click();
      await bench.pane.getByRole("link", { name: en.standards.officialPage }).waitFor();
    },
  },
  {
    name: "check",
    steps: async (bench) => {
      await check(bench);
      await bench.pane.getByRole("button", { name: en.check.why }).first().click();
    },
  },
  {
    name: "suggestions",
    steps: async (bench) => {
      await toTab(bench, en.shell.standards);
      const heading = bench.pane.getByRole("heading", { name: /G-001/u });
      await heading.evaluate((element) => {
        // The search stays above.
        element.style.scrollMarginTop = "5rem";
        element.scrollIntoView({ block: "start" });
      });
    },
  },
  {
    name: "coverage",
    steps: async (bench) => {
      await toTab(bench, en.shell.check);
      await toTab(bench, en.shell.coverage);
      await bench.pane.getByRole("table").waitFor();
    },
  },
  { name: "check-ru", query: "language=ru", steps: (bench) => check(bench, ru) },
  {
    name: "comments",
    steps: async (bench) => {
      await toTab(bench, en.shell.discussion);
      await bench.pane.getByRole("button", { name: en.comments.reply, exact: true }).first().click();
      await bench.pane.getByRole("textbox").fill("Taken up: the row now says so.");
    },
  },
  {
    name: "consultation",
    steps: async (bench) => {
      const { page, pane } = bench;
      await selectCell(page, "Gaps!C7");
      await toTab(bench, en.shell.discussion);
      await toTab(bench, en.shell.consultations);
      await pane.getByRole("button", { name: /^C-02/u }).click();
      await pane
        .getByRole("textbox", { name: en.record.columns.feedback })
        .fill("G-004 Teachers need a clear procedure.");
    },
  },
  {
    name: "rounds",
    steps: async (bench) => {
      await toTab(bench, en.shell.discussion);
      await toTab(bench, en.shell.rounds);
      await bench.pane.locator("ins").first().waitFor();
    },
  },
  {
    name: "brief",
    steps: async (bench) => {
      const { page, pane } = bench;
      await toTab(bench, en.shell.documents);
      const make = pane.getByRole("button", { name: en.brief.make });
      await Promise.all([page.waitForEvent("download"), make.click()]);
      await pane.getByText(en.brief.fresh).waitFor();
      await pane.getByRole("button", { name: en.shell.dismiss }).click();
    },
  },
  {
    name: "tables",
    steps: async (bench) => {
      const { page, pane } = bench;
      await toTab(bench, en.shell.documents);
      await toTab(bench, en.shell.tables);
      await pane.getByRole("combobox", { name: en.tables.form, exact: true }).selectOption("final");
      await pane.getByRole("checkbox", { name: en.tables.redline }).check();
      const make = pane.getByRole("button", { name: en.tables.make });
      await Promise.all([page.waitForEvent("download"), make.click()]);
      await pane.getByRole("region", { name: en.tables.title }).getByText(en.handAgain.notArrived).waitFor();
      await pane.getByRole("button", { name: en.shell.dismiss }).click();
    },
  },
  {
    name: "settings",
    steps: async ({ pane }) => {
      await pane.getByRole("button", { name: en.shell.settings }).click();
      await pane.getByRole("heading", { name: en.settings.title }).waitFor();
    },
  },
];

async function takeOne(bench: OpenBench, name: string, shown: Picture["shown"] = paneOf): Promise<void> {
  await bench.page.waitForLoadState("networkidle");
  await shown(bench).screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The first page of the sample's brief, as it prints. */
async function drawBrief(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-picture-"));
  const file = join(folder, "brief.docx");
  await writeFile(file, await briefOfSample("en"));
  await toPdf([file], folder);
  await drawPage(join(folder, "brief.pdf"), 1, 900, join(FOLDER, `${BRIEF_PAGE}.png`));
}

/** Takes every picture of the user guide from the built workbench, so that the guide shows the pane as it is. */
async function takePictures(only: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (only.length === 0 || only.includes(BRIEF_PAGE)) await drawBrief();
  const benches = await startWorkbenches();
  await writeFile(join(benches.out, "sample-brief.en.docx"), await briefOfSample());
  for (const { name, query, inWord, steps, shown } of PICTURES.filter(
    (one) => only.length === 0 || only.includes(one.name),
  )) {
    const bench = await (inWord ? benches.openWord : benches.open)(query, shown ? WINDOW : PANE);
    if (!inWord) await bench.pane.getByRole("heading", { name: "G-001" }).waitFor();
    await steps(bench);
    await takeOne(bench, name, shown);
  }
  if (only.length === 0 || only.includes(FIRST)) {
    const bench = await benches.open(undefined, PANE);
    for (const { picture: name, take } of FIRST_REVIEW) {
      await take(bench);
      await takeOne(bench, name);
    }
  }
  await benches.close();
}

void takePictures(process.argv.slice(2));
