import type { BrowserContextOptions } from "playwright-core";

import type { Language } from "../../src/domain/language";
import { OFFICE_THEMES, type ThemeName } from "../../src/preview/host/shell/office-theme";
import { WORDS } from "../../src/preview/workbench/words";
import { accessibilityFaults } from "./accessibility-faults";
import { wordsIn } from "./words";
import { startWorkbenches, type OpenBench, type Workbenches } from "./workbench";

const THEMES = Object.keys(OFFICE_THEMES) as readonly ThemeName[];
const DARK: readonly ThemeName[] = ["darkGray", "black"];

/** Goes to every screen by its name in the language, and waits for what the screen says in it. */
async function visitScreens({ page, pane }: OpenBench, language: Language): Promise<void> {
  const words = wordsIn(language);
  const {
    shell,
    gaps,
    amendments,
    standards,
    check,
    comments,
    brief,
    refresh,
    tables,
    draftLaw,
    sharing,
    settings,
    start,
  } = words;
  const tab = (name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();
  await pane.getByRole("heading", { name: gaps.issue, exact: true }).waitFor();
  await tab(shell.amendments);
  await pane.getByText(amendments.legend).or(pane.getByText(amendments.beginHint)).first().waitFor();
  await tab(shell.standards);
  await pane.getByText(standards.groups.treaties, { exact: true }).waitFor();
  await tab(shell.check);
  await pane.getByText(check.intro).waitFor();
  await tab(shell.coverage);
  await pane.getByRole("table").waitFor();
  await tab(shell.discussion);
  await pane.getByRole("button", { name: comments.resolve, exact: true }).first().waitFor();
  await tab(shell.documents);
  await pane.getByText(brief.depthHint).waitFor();
  await tab(shell.refresh);
  await pane.getByText(refresh.file.intro).waitFor();
  await tab(shell.tables);
  await pane.getByText(tables.intro).waitFor();
  await tab(shell.sharing);
  await pane.getByText(sharing.before).waitFor();
  await tab(shell.draft);
  await pane.getByRole("tree", { name: draftLaw.tree }).waitFor();
  await pane.getByRole("button", { name: shell.settings, exact: true }).click();
  await pane.getByText(settings.privacyText[0]!).waitFor();
  await page.getByRole("button", { name: WORDS[language].commands.newReview }).click();
  await pane.getByText(start.promise).waitFor();
}

/** How bright the pane's background is, from 0 to 255. */
const brightness = ({ pane }: OpenBench): Promise<number> =>
  pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((element) => Number(/\d+/u.exec(getComputedStyle(element).backgroundColor)?.[0]));

/** The tests of one language; each has a file of its own, so that the cores of a machine share them. */
export function everyScreenOpensIn(language: Language): void {
  let benches: Workbenches;

  async function open(theme: ThemeName, browsing?: BrowserContextOptions): Promise<OpenBench> {
    const bench = await benches.open(`language=${language}&theme=${theme}`, browsing);
    expect(await bench.pane.locator("html").getAttribute("lang")).toBe(language);
    return bench;
  }

  describe(`every screen in ${language}`, () => {
    beforeAll(async () => {
      benches = await startWorkbenches();
    });
    afterEach(() => expect(benches.errors()).toEqual([]));
    afterAll(() => benches.close());

    it.each(THEMES)("opens under Office's theme %s, and speaks the language", async (theme) => {
      const bench = await open(theme);
      expect((await brightness(bench)) < 128).toBe(DARK.includes(theme));
      await visitScreens(bench, language);
    });

    it("opens under a contrast theme of the system, beside a workbench without a serious fault of accessibility", async () => {
      const bench = await open("white", { forcedColors: "active" });
      await visitScreens(bench, language);
      expect(await accessibilityFaults(bench.page.locator("html"))).toEqual([]);
    });
  });
}
