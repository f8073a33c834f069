import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const UI = join(__dirname, "../../../src/ui");
const screens = readdirSync(UI, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));

const boxes = screens.flatMap((name) =>
  [...readFileSync(join(UI, name), "utf8").matchAll(/<SearchBox\b[^]*?\/>/gu)].map(([box]) => [name, box] as const),
);

it.each(boxes)("the button that empties the search in %s has a name in the pane's language", (_, box) => {
  expect(box).toMatch(/dismiss=\{\{ "aria-label": \w+\.\w+ \}\}/u);
});
