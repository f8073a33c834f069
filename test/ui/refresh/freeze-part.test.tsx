/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { BlockState, LinkedBlock, RefreshPlan } from "../../../src/domain/brief/refresh/refresh-plan";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import { FreezePart } from "../../../src/ui/refresh/FreezePart";
import { renderInPane } from "../../support/render-in-pane";
import { wordsIn } from "../../support/words";

const planOf = (...states: readonly BlockState[]): RefreshPlan =>
  ({ blocks: states.map((state) => ({ state }) as LinkedBlock) }) as unknown as RefreshPlan;

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

async function open(plan: RefreshPlan | undefined, language: Language = "en") {
  let frozen = 0;
  renderInPane(<FreezePart plan={plan} busy={false} onFreeze={() => void frozen++} />, language);
  await userEvent.click(screen.getByText(wordsIn(language).refresh.freeze));
  return () => frozen;
}

describe("freezing a brief", () => {
  it.each(LANGUAGES)(
    "is asked about before the link is cut, and how to get it back is said, in %s",
    async (language) => {
      const { refresh: words } = wordsIn(language);
      const frozen = await open(undefined, language);
      await press(words.freezeAsk);
      expect(frozen()).toBe(0);
      expect(screen.getByRole("alert").textContent).toContain(words.unfreeze);
      await press(words.freezeDo);
      expect(frozen()).toBe(1);
    },
  );

  it("is not done where a person thinks better of it", async () => {
    const frozen = await open(undefined);
    await press("Freeze…");
    await press("Cancel");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(frozen()).toBe(0);
  });

  it("tells how many texts do not say what the workbook says", async () => {
    await open(planOf("fresh", "both", "changed", "removed"));
    await press("Freeze…");
    screen.getByText("2 texts do not say what the workbook says. They stay as they are in the brief.");
  });
});
