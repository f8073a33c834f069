import { LANGUAGES } from "../../../src/domain/language";
import { layoutFaults } from "../../support/layout-faults";
import { atDoubleZoom } from "../../support/pane-look";
import { PANE_SCREENS } from "../../support/pane-screens";
import { untranslated } from "../../support/untranslated";
import { wordsIn } from "../../support/words";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const said = (screen: string, how: string, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${screen}, ${how}: ${fault}`);

describe("every screen", () => {
  it.each(LANGUAGES)(
    "fits in %s at a width of 320 px and at 200 % zoom, and says nothing in English",
    async (language) => {
      const bench = await benches.open(`language=${language}&pane=320`);
      const words = wordsIn(language);
      const faults: string[] = [];
      for (const { name, open } of PANE_SCREENS) {
        await open(bench, words);
        faults.push(...said(name, "320 px", await layoutFaults(bench.pane)));
        // 350 px, as Excel opens the pane, at 200 %: half as many CSS pixels, which is all that zoom is to a page.
        faults.push(...said(name, "200 %", await atDoubleZoom(bench, () => layoutFaults(bench.pane))));
        if (language !== "en") faults.push(...said(name, "in English", await untranslated(bench.pane, words)));
      }
      expect(faults).toEqual([]);
    },
  );
});

describe("the tabs of the pane", () => {
  it.each([
    ["en", "Draft"],
    ["ru", "Проект"],
    ["kk", "Жоба"],
  ])("have room in %s for the words of six places at 320 px, a sixth called “%s”", async (language, sixth) => {
    const { pane } = await benches.open(`language=${language}&pane=320`);
    const words = await pane
      .getByRole("tablist")
      .first()
      .evaluate((list, name) => {
        for (let places = list.children.length; places < 6; places++) {
          const tab = list.lastElementChild!.cloneNode(true) as HTMLElement;
          tab.querySelector("span:last-child")!.textContent = name;
          list.prepend(tab);
        }
        const { left, right } = list.getBoundingClientRect();
        const spans = Array.from(list.querySelectorAll<HTMLElement>("[role=tab] > span:last-child"));
        return spans.map((span, at) => {
          const box = span.getBoundingClientRect();
          const before = spans[at - 1]?.getBoundingClientRect().right ?? left;
          const after = spans[at + 1]?.getBoundingClientRect().left ?? right;
          return {
            word: span.textContent,
            isCut: span.scrollWidth > Math.ceil(box.width),
            // Neighbours have a gap between them that tells their words apart.
            isApart: box.left - before >= 1 && after - box.right >= 1,
          };
        });
      }, sixth);
    expect(words).toHaveLength(6);
    expect(words.filter(({ isCut, isApart }) => isCut || !isApart)).toEqual([]);
  });
});
