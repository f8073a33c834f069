/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Conflict } from "../../../src/app/session/session-state";
import { ConflictDialog } from "../../../src/ui/workbook/ConflictDialog";
import { renderInPane } from "../../support/render-in-pane";

const conflict = (row: number): Conflict => ({
  edit: { table: "Gaps", row, header: "Solution", before: "old", after: "my text" },
  found: "their text",
});

const draft = { place: ["cell", "G-001", "solution"], before: "old", text: "my text" } as const;

describe("a cell that somebody changed meanwhile", () => {
  it("is shown with both texts, and how many more there are", () => {
    renderInPane(<ConflictDialog conflicts={[conflict(4), conflict(5)]} onSettle={jest.fn()} />);
    const dialog = screen.getByRole("alertdialog");
    expect(dialog.textContent).toContain("“Solution”, row 4 on the sheet “Gaps”");
    expect(dialog.textContent).toContain("their text");
    expect(dialog.textContent).toContain("my text");
    expect(dialog.textContent).toContain("1 more cell");
  });

  it.each([
    ["ru", "G-002", "в строке G-002 на листе «Пробелы»"],
    ["ru", "", "в строке 4 на листе «Пробелы»"],
    ["kk", "G-002", "«Олқылықтар» парағының G-002 жолындағы"],
    ["kk", "", "«Олқылықтар» парағының 4-жолындағы"],
  ] as const)("is named in %s by its sheet and its row's number, “%s”", (language, id, said) => {
    const { edit, ...rest } = conflict(4);
    const conflicts = [{ ...rest, edit: { ...edit, rowId: { header: "No.", id } } }];
    renderInPane(<ConflictDialog conflicts={conflicts} onSettle={jest.fn()} />, language);
    expect(screen.getByRole("alertdialog").textContent).toContain(said);
  });

  it("stays as it is or takes the person's text, as they choose", async () => {
    const onSettle = jest.fn(async () => undefined);
    const first = conflict(4);
    renderInPane(<ConflictDialog conflicts={[first]} onSettle={onSettle} />);
    await userEvent.click(screen.getByRole("button", { name: "Keep theirs" }));
    await userEvent.click(screen.getByRole("button", { name: "Use mine" }));
    expect(onSettle.mock.calls).toEqual([
      [first, "theirs"],
      [first, "mine"],
    ]);
  });

  it.each([
    ["put off where what was typed is kept", { draft }, {}, "later"],
    ["left as it is where it was written already", {}, { isOverwritten: true }, "mine"],
  ] as const)("is %s by a key that was pressed before it could be read", async (_, edited, overwritten, take) => {
    const onSettle = jest.fn(async () => undefined);
    const { edit, ...rest } = conflict(4);
    const one = { ...rest, edit: { ...edit, ...edited }, ...overwritten };
    renderInPane(<ConflictDialog conflicts={[one]} onSettle={onSettle} />);
    await userEvent.keyboard("{Enter}");
    expect(onSettle).toHaveBeenCalledWith(one, take);
  });

  it("takes one choice at a time", async () => {
    const choices: (() => void)[] = [];
    const onSettle = jest.fn(() => new Promise<void>((resolve) => choices.push(resolve)));
    renderInPane(<ConflictDialog conflicts={[conflict(4)]} onSettle={onSettle} />);
    await userEvent.click(screen.getByRole("button", { name: "Use mine" }));
    await userEvent.click(screen.getByRole("button", { name: "Use mine" }));
    await userEvent.click(screen.getByRole("button", { name: "Keep theirs" }));
    expect(onSettle).toHaveBeenCalledTimes(1);
    await act(async () => choices[0]?.());
    await userEvent.click(screen.getByRole("button", { name: "Keep theirs" }));
    expect(onSettle).toHaveBeenCalledTimes(2);
  });

  it("says when theirs was written over and stands only here", async () => {
    const onSettle = jest.fn(async () => undefined);
    const lost: Conflict = { ...conflict(4), isOverwritten: true };
    renderInPane(<ConflictDialog conflicts={[lost]} onSettle={onSettle} />);
    expect(screen.getByRole("alertdialog").textContent).toContain("your text went over theirs");
    await userEvent.click(screen.getByRole("button", { name: "Put theirs back" }));
    expect(onSettle).toHaveBeenCalledWith(lost, "theirs");
  });

  it("can be decided later, with Escape too, where the text is kept among those not saved", async () => {
    const onSettle = jest.fn(async () => undefined);
    const { edit, ...rest } = conflict(4);
    const typed = {
      ...rest,
      edit: { ...edit, draft: { place: ["cell", "G-001", "solution"] as const, before: "", text: "my" } },
    };
    renderInPane(<ConflictDialog conflicts={[typed]} onSettle={onSettle} />);
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Decide later" }));
    expect(onSettle.mock.calls).toEqual([
      [typed, "later"],
      [typed, "later"],
    ]);
  });

  it("can't be waved away with Escape where a text would be lost, and says so", async () => {
    const onSettle = jest.fn(async () => undefined);
    renderInPane(<ConflictDialog conflicts={[conflict(4)]} onSettle={onSettle} />);
    expect(screen.queryByRole("button", { name: "Decide later" })).toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toBe(
      "Choose one of the two texts: the other one is kept nowhere else.",
    );
    expect(onSettle).not.toHaveBeenCalled();
  });
});
