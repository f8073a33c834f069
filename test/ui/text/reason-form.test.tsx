/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ReasonForm } from "../../../src/ui/text/ReasonForm";
import { renderInPane } from "../../support/render-in-pane";

function show() {
  const onGive = jest.fn();
  const onCancel = jest.fn();
  renderInPane(
    <ReasonForm
      place={["reason", "Provisions", "3"]}
      label="Why"
      hint="Everybody reads it."
      give="Give it"
      cancel="Cancel"
      onGive={onGive}
      onCancel={onCancel}
    />,
  );
  return { user: userEvent.setup(), onGive, onCancel };
}

describe("a form that asks for a reason", () => {
  it("gives it with Ctrl+Enter, without the blanks around it", async () => {
    const { user, onGive } = show();
    await user.type(screen.getByRole("textbox", { name: "Why" }), " Not ours. ");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onGive.mock.calls).toEqual([["Not ours."]]);
  });

  it("gives no empty one, and takes Enter alone for a new line", async () => {
    const { user, onGive } = show();
    const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Why" });
    await user.type(area, "{Control>}{Enter}{/Control}");
    await user.type(area, "{Enter}One");
    expect(onGive).not.toHaveBeenCalled();
    expect(area.value).toContain("\nOne");
  });

  it("closes with Escape", async () => {
    const { user, onCancel } = show();
    await user.type(screen.getByRole("textbox", { name: "Why" }), "{Escape}");
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
