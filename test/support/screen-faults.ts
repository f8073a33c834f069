import type { PaneWords } from "../../src/ui/words/pane-words";
import { accessibilityFaults } from "./accessibility-faults";
import { layoutFaults } from "./layout-faults";
import { atDoubleZoom, chooseTheme, CONTRAST, DARK, LIGHT } from "./pane-look";
import { untranslated } from "./untranslated";
import type { OpenBench } from "./workbench";

/** What is wrong with the screen that the pane shows; the pane is left as it was. */
export type FaultsOf = (bench: OpenBench, words: PaneWords) => Promise<readonly string[]>;

const COLOURS = ["color-contrast", "link-in-text-block"];

const said = (how: string, faults: readonly string[]): readonly string[] => faults.map((fault) => `${how}: ${fault}`);

export const faultsOfLayout: FaultsOf = async (bench) => [
  ...said("320 px", await layoutFaults(bench.pane)),
  // 350 px, as Excel opens the pane, at 200 %: half as many CSS pixels, which is all that zoom is to a page.
  ...said("200 %", await atDoubleZoom(bench, () => layoutFaults(bench.pane))),
];

export const faultsOfLanguage: FaultsOf = async ({ pane }, words) =>
  said("in English", await untranslated(pane, words));

export const faultsInEveryTheme: FaultsOf = async ({ page, pane }) => {
  const html = pane.locator("html");
  const light = await accessibilityFaults(html);
  await chooseTheme(pane, DARK);
  const dark = await accessibilityFaults(html, COLOURS);
  await chooseTheme(pane, CONTRAST);
  const contrast = await accessibilityFaults(html, COLOURS);
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await accessibilityFaults(html, COLOURS);
  await page.emulateMedia({ forcedColors: "none" });
  await chooseTheme(pane, LIGHT);
  return [
    ...said("light", light),
    ...said("dark", dark),
    ...said("contrast", contrast),
    ...said("forced colours", forced),
  ];
};
