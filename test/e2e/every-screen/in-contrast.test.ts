import { accessibilityFaults } from "../../support/accessibility-faults";
import { chooseTheme, CONTRAST, LIGHT } from "../../support/pane-look";
import { PANE_SCREENS } from "../../support/pane-screens";
import { wordsIn } from "../../support/words";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const COLOURS = ["color-contrast", "link-in-text-block"];

const said = (screen: string, how: string, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${screen}, ${how}: ${fault}`);

describe("every screen", () => {
  it("can be told apart in Office's contrast theme and in that of the system", async () => {
    const bench = await benches.open();
    const { page, pane } = bench;
    const html = pane.locator("html");
    const faults: string[] = [];
    for (const { name, open } of PANE_SCREENS) {
      await open(bench, wordsIn("en"));
      await chooseTheme(pane, CONTRAST);
      faults.push(...said(name, "contrast", await accessibilityFaults(html, COLOURS)));
      await page.emulateMedia({ forcedColors: "active" });
      faults.push(...said(name, "forced colours", await accessibilityFaults(html, COLOURS)));
      await page.emulateMedia({ forcedColors: "none" });
      await chooseTheme(pane, LIGHT);
    }
    expect(faults).toEqual([]);
  });
});
