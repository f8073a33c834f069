/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ShellTitle } from "../../../src/ui/shell/ShellTitle";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";

const name = "Edit the title of the draft law";
const kept = { name: `Not saved: ${name}` };

async function closed() {
  const onEdit = jest.fn();
  const drafts = draftBook();
  const title = (held: string) => <ShellTitle heading={<h1>{held}</h1>} held={held} onEdit={onEdit} />;
  const { rerender } = renderInPane(title("Lamp Bill"), "en", drafts);
  await userEvent.click(screen.getByRole("button", { name }));
  await userEvent.clear(screen.getByRole("textbox"));
  await userEvent.type(screen.getByRole("textbox"), "Lantern Bill{Escape}");
  return {
    onEdit,
    drafts,
    hold: (held: string) => rerender(title(held)),
    line: await screen.findByRole("group", kept),
  };
}

describe("a title that was typed and put away", () => {
  it("is in sight beside the real one, and is gone on with", async () => {
    const { onEdit, line } = await closed();
    within(line).getByText("Lantern Bill");
    expect(screen.getByRole("heading").textContent).toBe("Lamp Bill");
    await userEvent.click(within(line).getByRole("button", { name: "Go on typing" }));
    await userEvent.type(screen.getByRole("textbox"), " 2{Enter}");
    expect(onEdit).toHaveBeenCalledWith("Lamp Bill", "Lantern Bill 2");
  });

  it("can be thrown away, and the title as it is is what is edited next", async () => {
    const { drafts, line } = await closed();
    await userEvent.click(within(line).getByRole("button", { name: "Throw away" }));
    expect(drafts.all()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name }));
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("Lamp Bill");
  });

  it("says so when somebody changed the real one meanwhile", async () => {
    const { hold, line } = await closed();
    hold("Torch Bill");
    within(line).getByText(/has changed since/u);
  });
});
