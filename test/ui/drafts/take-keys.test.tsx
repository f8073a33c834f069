/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DraftLine } from "../../../src/ui/drafts/DraftLine";
import { renderInPane } from "../../support/render-in-pane";

const typed = (secondsAgo: number) => ({
  place: ["reply", "T-1"] as const,
  before: "",
  text: "Half a sen",
  time: new Date(Date.now() - secondsAgo * 1000).toISOString(),
});

const show = async (secondsAgo: number, onGoOn?: () => void) => {
  const onKey = jest.fn();
  const onPress = jest.fn();
  renderInPane(
    <div onKeyDown={onKey}>
      <button autoFocus onClick={onPress}>
        Reopen
      </button>
      <DraftLine draft={typed(secondsAgo)} name="Reply" onGoOn={onGoOn} />
    </div>,
  );
  await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
  return { onKey, onPress };
};

describe("keys that are still pressed for a text whose field is gone", () => {
  it("go to the text, and press no button and call nothing of the screen", async () => {
    const { onKey, onPress } = await show(1);
    expect(document.activeElement).toBe(screen.getByRole("group"));
    await userEvent.keyboard(" n{Enter}{Control>}{Enter}{/Control}");
    expect(onPress).not.toHaveBeenCalled();
    expect(onKey).not.toHaveBeenCalled();
  });

  it.each([
    ["was typed a while ago", 60, undefined],
    ["can be gone on with", 1, () => undefined],
  ])("are the button's where the text %s", async (_which, secondsAgo, onGoOn) => {
    await show(secondsAgo, onGoOn);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Reopen" }));
  });

  it("are a dialog's where one asks something", async () => {
    document.body.insertAdjacentHTML("beforeend", `<div aria-modal="true"></div>`);
    await show(1);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Reopen" }));
    document.body.querySelector("[aria-modal]")?.remove();
  });
});
