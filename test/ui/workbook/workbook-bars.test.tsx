/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookBars } from "../../../src/ui/workbook/WorkbookBars";
import type { WorkbookBarsProps } from "../../../src/ui/workbook/WorkbookBars";
import { renderInPane } from "../../support/render-in-pane";

const props = (some: Partial<WorkbookBarsProps> = {}): WorkbookBarsProps => ({
  blocked: undefined,
  busy: false,
  onCure: jest.fn(),
  remarks: [],
  onGoTo: jest.fn(),
  ...some,
});

describe("the bars of a workbook", () => {
  it("tells what was remarked on reading, in the pane's language and with the way there, until it is put away", async () => {
    const onGoTo = jest.fn();
    const place = { table: "Gaps", sheet: "Пробелы", row: 6, column: "id", cell: "A6" };
    const remarks = [
      { kind: "rows-hidden", table: "Gaps", rows: [6], place },
      { kind: "table-missing", table: "Rounds" },
    ] as const;
    const { rerender } = renderInPane(<WorkbookBars {...props({ remarks, onGoTo })} />, "ru");
    expect(screen.queryByText(/скрытые/u)).toBeNull();
    await userEvent.click(await screen.findByText(/Замечено при чтении книги: 2/u));
    expect(screen.getByText(/Rounds.*имя/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /A6/u }));
    expect(onGoTo).toHaveBeenCalledWith(place);
    await userEvent.click(screen.getByRole("button", { name: "Убрать" }));
    expect(screen.queryByText(/Замечено/u)).toBeNull();
    rerender(<WorkbookBars {...props({ remarks: [remarks[1]], onGoTo })} />);
    expect(screen.getByText(/Замечено при чтении книги: 1/u)).toBeTruthy();
  });

  it("offers to read the workbook again where it can't be read just now", async () => {
    const onCure = jest.fn();
    renderInPane(<WorkbookBars {...props({ blocked: { kind: "reading" }, onCure })} />, "ru");
    await userEvent.click(await screen.findByRole("button", { name: "Прочитать книгу заново" }));
    expect(onCure).toHaveBeenCalledWith("readAgain");
  });
});
