/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookBars } from "../../../src/ui/workbook/WorkbookBars";
import type { WorkbookBarsProps } from "../../../src/ui/workbook/WorkbookBars";
import { renderInPane } from "../../support/render-in-pane";
import { settled } from "../../support/settled";

const props = (some: Partial<WorkbookBarsProps> = {}): WorkbookBarsProps => ({
  blocked: undefined,
  busy: false,
  onCure: jest.fn(),
  remarks: [],
  onGoTo: jest.fn(),
  ...some,
});

const lost = (named: string, sheet: string) =>
  ({
    kind: "table-lost",
    wasOurs: true,
    isSure: true,
    table: "Gaps",
    named,
    place: { table: "Gaps", sheet, row: 3, column: "", cell: "A3" },
  }) as const;
const gone = { kind: "tables", unreadable: [{ kind: "table-gone", table: "Gaps" }] } as const;

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

  it.each([
    ["en", "The table Gaps is called “Table7” now"],
    ["ru", "Таблица Gaps теперь называется «Table7»"],
    ["kk", "Gaps кестесі енді «Table7» деп аталады"],
  ] as const)("tells a table that was renamed by both names, and that none is gone: %s", async (language, said) => {
    const place = { table: "Gaps", sheet: "Gaps", row: 3, column: "", cell: "A3" };
    const remarks = [
      { kind: "table-lost", wasOurs: true, isSure: true, table: "Gaps", named: "Table7", place },
    ] as const;
    const blocked = { kind: "tables", unreadable: [{ kind: "table-gone", table: "Gaps" }] } as const;
    await settled(() => renderInPane(<WorkbookBars {...props({ remarks, blocked })} />, language));
    expect(await screen.findByText(new RegExp(said, "u"))).toBeTruthy();
    expect(screen.queryByText(/is gone|больше нет|жоқ болды/u)).toBeNull();
  });

  it.each([
    ["en", "“Gaps2” on the sheet “Gaps (2)” is called as a copy of it is"],
    ["ru", "«Gaps2» на листе «Gaps (2)» названа как ее копия"],
    ["kk", "«Gaps (2)» парағындағы «Gaps2» оның көшірмесіне ұқсап аталған"],
  ] as const)("says which copy was kept of a table that is missing: %s", async (language, said) => {
    const remarks = [lost("Gaps2", "Gaps (2)")];
    await settled(() => renderInPane(<WorkbookBars {...props({ remarks, blocked: gone })} />, language));
    expect(await screen.findByText((text) => text.includes(said))).toBeTruthy();
  });

  it.each([
    ["en", "more than one has its headers: “Gaps2” (sheet “Gaps (2)”), “Table7” (sheet “Gaps”)"],
    ["ru", "ее заголовки есть у нескольких: «Gaps2» (лист «Gaps (2)»), «Table7» (лист «Gaps»)"],
    ["kk", "оның тақырыптары бірнеше кестеде бар: «Gaps2» («Gaps (2)» парағы), «Table7» («Gaps» парағы)"],
  ] as const)("names all that a missing table may be: %s", async (language, said) => {
    const remarks = [lost("Gaps2", "Gaps (2)"), lost("Table7", "Gaps")];
    await settled(() => renderInPane(<WorkbookBars {...props({ remarks, blocked: gone })} />, language));
    expect(await screen.findByText((text) => text.includes(said))).toBeTruthy();
  });

  it("offers to read the workbook again where it can't be read just now", async () => {
    const onCure = jest.fn();
    renderInPane(<WorkbookBars {...props({ blocked: { kind: "reading" }, onCure })} />, "ru");
    await userEvent.click(await screen.findByRole("button", { name: "Прочитать книгу заново" }));
    expect(onCure).toHaveBeenCalledWith("readAgain");
  });
});
