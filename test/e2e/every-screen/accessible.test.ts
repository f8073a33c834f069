import { accessibilityFaults } from "../../support/accessibility-faults";
import { chooseTheme, DARK, LIGHT } from "../../support/pane-look";
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
  it("has no serious fault of accessibility, light and dark", async () => {
    const bench = await benches.open();
    const { pane } = bench;
    const html = pane.locator("html");
    const faults: string[] = [];
    for (const { name, open } of PANE_SCREENS) {
      await open(bench, wordsIn("en"));
      faults.push(...said(name, "light", await accessibilityFaults(html)));
      await chooseTheme(pane, DARK);
      faults.push(...said(name, "dark", await accessibilityFaults(html, COLOURS)));
      await chooseTheme(pane, LIGHT);
    }
    expect(faults).toEqual([]);
  });
});
