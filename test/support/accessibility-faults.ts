import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";

declare const axe: typeof import("axe-core");

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * The serious and critical faults that axe finds in a document, each with the elements that have it. A frame inside
 * is a document of its own.
 *
 * @param html the document's root element
 * @param rules only these, such as `["color-contrast"]`; every one when left out
 */
export async function accessibilityFaults(html: Locator, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await html.evaluate(() => "axe" in window))) await html.evaluate(SOURCE);
  return html.evaluate(async (root, only) => {
    const { violations } = await axe.run(root, {
      iframes: false,
      resultTypes: ["violations"],
      ...(only && { runOnly: { type: "rule", values: [...only] } }),
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)].join("\n  "));
  }, rules);
}
