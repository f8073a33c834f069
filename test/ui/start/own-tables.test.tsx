/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { adoptTables } from "../../../src/domain/adopt/adopt-tables";
import { OwnTables } from "../../../src/ui/start/OwnTables";
import type { OwnTablesProps } from "../../../src/ui/start/OwnTables";
import { renderInPane } from "../../support/render-in-pane";
import { source, sourceTable } from "../../support/source-table";
import type { GivenCell } from "../../support/source-table";

const found = (...tables: readonly (readonly (readonly GivenCell[])[])[]) =>
  adoptTables(source(tables.map((rows, at) => sourceTable(rows, { number: at + 1, sheet: `Sheet ${at + 1}` }))));

function show(answer: ReturnType<typeof found>) {
  const onPreview = jest.fn<ReturnType<OwnTablesProps["onPreview"]>, Parameters<OwnTablesProps["onPreview"]>>(
    async () => answer,
  );
  const onOpen = jest.fn();
  renderInPane(<OwnTables jurisdiction="UZ" busy={false} onPreview={onPreview} onOpen={onOpen} />);
  return { onPreview, onOpen };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("a review of the person's own sheets", () => {
  it("is shown before it is made: columns, remarks, the first rows", async () => {
    const answer = found([
      ["Gap", "Solution", "Sources"],
      ["No term", "Set one", "A report"],
      ["", "Set two", "x"],
    ]);
    const { onPreview, onOpen } = show(answer);
    await press("Look for my table");
    expect(onPreview).toHaveBeenCalledWith({});
    expect(await screen.findByText("Found: sheet “Sheet 1”, rows: 2")).toBeTruthy();
    expect(screen.getByText("Solution ← “Solution”")).toBeTruthy();
    expect(screen.getByText(/No issue of its own.*row 3/u)).toBeTruthy();
    expect(screen.getByText("Solution: Set one")).toBeTruthy();
    expect(screen.getByText("Country of the draft law, as chosen above: Uzbekistan")).toBeTruthy();
    await press("Open it as a review");
    expect(onOpen).toHaveBeenCalledWith({ adoption: answer, choice: {} }, "UZ");
  });

  it("is shown anew where the sheets have changed since they were looked at", async () => {
    const headers = ["Gap", "Solution", "Sources"];
    const { onOpen } = show(found([headers, ["No term", "Set one", "A report"]]));
    await press("Look for my table");
    onOpen.mockResolvedValue(found([headers, ["No term", "Set two", "A report"]]));
    await userEvent.click(await screen.findByRole("button", { name: "Open it as a review" }));
    expect(await screen.findByText("Solution: Set two")).toBeTruthy();
    expect(screen.queryByText("Solution: Set one")).toBeNull();
  });

  it("asks which columns are which, those that a header tells being chosen already", async () => {
    const { onPreview } = show(
      found(
        [["Term", "Meaning"]],
        [
          ["Gap", "B", "C"],
          ["i", "r", "s"],
        ],
      ),
    );
    await press("Look for my table");
    await userEvent.selectOptions(await screen.findByLabelText("Sheet"), "Sheet 2");
    await userEvent.selectOptions(screen.getByLabelText("Solution"), "B: B");
    await press("Preview");
    expect(onPreview).toHaveBeenCalledTimes(1);
    await userEvent.selectOptions(screen.getByLabelText("Sources and examples"), "C: C");
    await press("Preview");
    expect(onPreview).toHaveBeenLastCalledWith({
      tables: [2],
      headerRow: 1,
      columns: { issue: ["A"], solution: ["B"], sources: ["C"] },
    });
  });

  it("asks whether the first row holds headers where none of them tells", async () => {
    const { onPreview } = show(
      found([
        ["x", "y", "z"],
        ["i", "r", "s"],
      ]),
    );
    await press("Look for my table");
    for (const [field, option] of [
      ["Issue", "A: x"],
      ["Solution", "B: y"],
      ["Sources and examples", "C: z"],
    ] as const) {
      await userEvent.selectOptions(await screen.findByLabelText(field), option);
    }
    await userEvent.click(screen.getByRole("checkbox"));
    await press("Preview");
    expect(onPreview).toHaveBeenLastCalledWith(expect.objectContaining({ headerRow: 0 }));
  });

  it("says so where the sheets are empty", async () => {
    show(found());
    await press("Look for my table");
    expect(await screen.findByText(/The sheets hold no table/u)).toBeTruthy();
  });
});
