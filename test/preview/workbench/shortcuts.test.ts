import { readFileSync } from "node:fs";
import { join } from "node:path";

import { commandOf, keysOf } from "../../../src/preview/workbench/shortcuts";
import type { RibbonCommand } from "../../../src/app/ribbon";

interface Shortcuts {
  readonly shortcuts: readonly { readonly action: RibbonCommand; readonly key: { readonly default: string } }[];
}

const { shortcuts } = JSON.parse(
  readFileSync(join(__dirname, "../../../assets/office/shortcuts.json"), "utf8"),
) as Shortcuts;

const press = (code: string, held = { ctrlKey: true, shiftKey: true, altKey: true }) =>
  commandOf({ code, ...held } as KeyboardEvent);

describe("the shortcuts of the add-in in the workbench", () => {
  it.each(shortcuts.map(({ action, key }) => [action, key.default] as const))(
    "are those of Excel: %s by %s",
    (action, keys) => {
      expect(keysOf(action)).toBe(keys);
      expect(press(`Digit${keys.at(-1)}`)).toBe(action);
    },
  );

  it("are no others", () => {
    expect(press("Digit9")).toBeUndefined();
    expect(press("Digit1", { ctrlKey: true, shiftKey: true, altKey: false })).toBeUndefined();
  });
});
