import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";

declare const axe: typeof import("axe-core");

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * The serious and critical faults that axe finds in a document, each with the elements that have it. A frame inside
 * is a document of its own.
 *
 * @param html the document's root element
 * @param rules only these, of what is drawn, such as `["color-contrast"]`; every one when left out
 */
export async function accessibilityFaults(html: Locator, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await html.evaluate(() => "axe" in window))) await html.evaluate(SOURCE);
  await settled(html);
  const faults = await faultsNow(html, rules);
  if (faults.length === 0) return faults;
  // On a busy machine colours may change while axe looks: what is still there in a while is a fault.
  await html.page().waitForTimeout(1000);
  await settled(html);
  const still = new Set(await faultsNow(html, rules));
  return faults.filter((fault) => still.has(fault));
}

/** When nothing moves any more, and what was changed last is drawn. */
const settled = (html: Locator): Promise<void> =>
  html.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .map(({ finished }) => finished);
    await Promise.allSettled(ending);
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });

const faultsNow = (html: Locator, rules: readonly string[] | undefined): Promise<readonly string[]> =>
  html.evaluate(async (root, only) => {
    // Screens that were left and wait undrawn have no colours, but axe would ask for the style of each element there.
    const undrawn = Array.from(document.querySelectorAll<HTMLElement>("body *")).filter(
      ({ style }) => only && style.display === "none",
    );
    const putBack = undrawn.map((screen) => {
      const mark = document.createComment("");
      screen.replaceWith(mark);
      return () => mark.replaceWith(screen);
    });
    const { violations } = await axe
      .run(root, {
        iframes: false,
        resultTypes: ["violations"],
        ...(only && { runOnly: { type: "rule", values: [...only] } }),
      })
      .finally(() => putBack.forEach((put) => put()));
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)].join("\n  "));
  }, rules);
