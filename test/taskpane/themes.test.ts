import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { webLightTheme } from "@fluentui/react-components";
import { dark } from "../../src/taskpane/themes/dark";
import { highContrast } from "../../src/taskpane/themes/high-contrast";
import { light } from "../../src/taskpane/themes/light";

const PANE = join(__dirname, "../../dist/pane");

/** Tokens of Fluent that the built pane names. */
const named = new Set(
  readdirSync(PANE)
    .filter((name) => /\.(?:js|css)$/u.test(name))
    .flatMap((name) =>
      Array.from(readFileSync(join(PANE, name), "utf8").matchAll(/var\(--(\w+)/gu), ([, token]) => token),
    ),
);
const tokens = Object.keys(webLightTheme).filter((token) => named.has(token));

describe.each(Object.entries({ light, dark, highContrast }))("the theme %s", (_, theme) => {
  it("holds every token that the pane's files name, and no other", () => {
    expect(Object.keys(theme).sort()).toEqual(tokens.sort());
    expect(Object.values(theme)).not.toContain(undefined);
  });
});
