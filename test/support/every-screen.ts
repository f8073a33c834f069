import type { Language } from "../../src/domain/language";
import { OFFICE_THEMES, type ThemeName } from "../../src/preview/host/shell/office-theme";
import { WORDS } from "../../src/preview/workbench/words";
import { accessibilityFaults } from "./accessibility-faults";
import { PANE_SCREENS } from "./pane-screens";
import type { FaultsOf } from "./screen-faults";
import { roomForTabs } from "./room-for-tabs";
import { startWorkbenches, type OpenBench, type Workbenches } from "./workbench";
import { wordsIn } from "./words";

const THEMES = Object.keys(OFFICE_THEMES) as readonly ThemeName[];
/** Milliseconds for one walk through all screens, which takes half a minute on a machine without other work. */
const WALK = 600_000;
const DARK: readonly ThemeName[] = ["darkGray", "black"];

/** How bright the pane's background is, from 0 to 255. */
const brightness = ({ pane }: OpenBench): Promise<number> =>
  pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((element) => Number(/\d+/u.exec(getComputedStyle(element).backgroundColor)?.[0]));

/**
 * The tests of one language; each has a file of its own, so that the cores of a machine share them. Getting to the
 * screens takes longer than looking at them, so one walk from screen to screen looks for all kinds of faults.
 *
 * @param theme of Office, during the walk
 * @param looks what is looked for on each screen; by what the test of it says
 */
export function everyScreenIn(
  language: Language,
  { theme, sixth, looks }: { theme: ThemeName; sixth: string; looks: Readonly<Record<string, FaultsOf>> },
): void {
  const words = wordsIn(language);
  let benches: Workbenches;

  beforeAll(async () => {
    benches = await startWorkbenches();
  });
  afterEach(() => expect(benches.errors()).toEqual([]));
  afterAll(() => benches.close());

  async function open(query: string, browsing?: Parameters<Workbenches["open"]>[1]): Promise<OpenBench> {
    // The walk knows the rows of the English and the Russian sample, which are the same.
    const file = `/samples/sample-review.${language === "en" ? "en" : "ru"}.xlsx`;
    const bench = await benches.open(`language=${language}&file=${file}&${query}`, browsing);
    expect(await bench.pane.locator("html").getAttribute("lang")).toBe(language);
    await bench.pane.getByRole("heading", { name: words.gaps.issue, exact: true }).waitFor();
    return bench;
  }

  describe(`the pane in ${language}`, () => {
    it.each(THEMES)("opens under Office's theme %s, and speaks the language", async (name) => {
      expect((await brightness(await open(`theme=${name}`))) < 128).toBe(DARK.includes(name));
    });

    it("opens under a contrast theme of the system, beside a workbench without a serious fault of accessibility", async () => {
      const { page, pane } = await open("theme=white", { forcedColors: "active" });
      await page.getByRole("button", { name: WORDS[language].commands.newReview }).click();
      await pane.getByText(words.start.promise).waitFor();
      expect(await accessibilityFaults(page.locator("html"))).toEqual([]);
    });
  });

  describe(`every screen in ${language}`, () => {
    const faults = new Map<string, string[]>(Object.keys(looks).map((look) => [look, []]));
    let room: Awaited<ReturnType<typeof roomForTabs>>;

    beforeAll(async () => {
      const bench = await open(`theme=${theme}&pane=320`);
      room = await roomForTabs(bench, sixth);
      for (const { name, open: toScreen } of PANE_SCREENS) {
        await toScreen(bench, words);
        for (const [look, faultsOf] of Object.entries(looks)) {
          faults.get(look)?.push(...(await faultsOf(bench, words)).map((fault) => `${name}, ${fault}`));
        }
      }
    }, WALK);

    it.each(Object.keys(looks))("%s", (look) => {
      expect(faults.get(look)).toEqual([]);
    });

    it(`has room among the tabs for the words of six places at 320 px, a sixth called “${sixth}”`, () => {
      expect(room).toHaveLength(6);
      expect(room.filter(({ isCut, isApart }) => isCut || !isApart)).toEqual([]);
    });
  });
}
