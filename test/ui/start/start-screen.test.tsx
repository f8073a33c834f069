/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { adoptTables } from "../../../src/domain/adopt/adopt-tables";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { OF_THIS_WORKBOOK } from "../../../src/domain/profile/profiles";
import { StartScreen } from "../../../src/ui/start/StartScreen";
import type { StartScreenProps } from "../../../src/ui/start/StartScreen";
import { renderInPane } from "../../support/render-in-pane";
import { source, sourceTable } from "../../support/source-table";

const table = (headers: readonly string[]): SheetTable => ({
  name: "Findings",
  sheet: "Sheet1",
  headerRow: 1,
  firstColumn: 1,
  headers,
  rows: [{ row: 2, hidden: false, cells: headers.map(() => null) }],
  merged: [],
});

const props = (some: Partial<StartScreenProps> = {}): StartScreenProps => ({
  phase: "no-review",
  adoptable: undefined,
  holdsProfile: false,
  handed: undefined,
  shared: undefined,
  busy: false,
  onHandAgain: jest.fn(),
  onNewReview: jest.fn(),
  onOpenSample: jest.fn(),
  onAdopt: jest.fn(),
  ownTables: { onPreview: jest.fn(), onOpen: jest.fn() },
  ...some,
});

describe("the first screen", () => {
  it.each([
    ["en", /holds a review that can't be read in full/u],
    ["ru", /нельзя прочитать полностью, новый здесь не начинается/u],
    ["kk", /толық оқылмайтын шолу бар/u],
  ] as const)("offers no new review in a workbook whose own can't be read: %s", (language, said) => {
    renderInPane(<StartScreen {...props({ phase: "unusable" })} />, language);
    screen.getByText(said);
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("asks for the country once, which counts for a review of the person's own tables too", async () => {
    const found = adoptTables(
      source([
        sourceTable([
          ["Gap", "Solution", "Sources"],
          ["No term", "Set one", "A report"],
        ]),
      ]),
    );
    const onOpen = jest.fn();
    renderInPane(<StartScreen {...props({ ownTables: { onPreview: async () => found, onOpen } })} />);
    await userEvent.selectOptions(screen.getByLabelText("Country of the draft law"), "Uzbekistan");
    await userEvent.click(screen.getByRole("button", { name: "Look for my table" }));
    await userEvent.click(await screen.findByRole("button", { name: "Open it as a review" }));
    expect(onOpen).toHaveBeenCalledWith({ adoption: found, choice: {} }, "UZ");
    expect(screen.getAllByLabelText("Country of the draft law")).toHaveLength(1);
  });

  it("makes a new review in the language and for the country chosen", async () => {
    const onNewReview = jest.fn();
    renderInPane(<StartScreen {...props({ onNewReview })} />);
    await userEvent.selectOptions(screen.getByLabelText("Language of the workbook"), "Қазақша");
    await userEvent.selectOptions(screen.getByLabelText("Country of the draft law"), "Uzbekistan");
    await userEvent.click(screen.getByRole("button", { name: "Create the workbook" }));
    expect(onNewReview).toHaveBeenCalledWith("kk", "UZ", "general");
  });

  it("offers another way for a workbook that was handed over as a file", async () => {
    const onHandAgain = jest.fn();
    const { rerender } = renderInPane(<StartScreen {...props({ onHandAgain })} />);
    expect(screen.queryByText("No file arrived?")).toBeNull();
    rerender(<StartScreen {...props({ onHandAgain, handed: { name: "New review.xlsx", times: 1 } })} />);
    await userEvent.click(screen.getByRole("button", { name: "Open it another way" }));
    expect(onHandAgain).toHaveBeenCalled();
  });

  it("offers Kazakhstan and the pane's language first", async () => {
    const onNewReview = jest.fn();
    renderInPane(<StartScreen {...props({ onNewReview })} />, "ru");
    await userEvent.click(screen.getByRole("button", { name: "Создать книгу" }));
    expect(onNewReview).toHaveBeenCalledWith("ru", "KZ", "kazakhstan-digital-code");
  });

  it("offers the profile of the open workbook first, where it holds one, and the others beside it", async () => {
    const onNewReview = jest.fn();
    renderInPane(<StartScreen {...props({ onNewReview, holdsProfile: true })} />);
    await userEvent.click(screen.getByRole("button", { name: "Create the workbook" }));
    expect(onNewReview).toHaveBeenLastCalledWith("en", "KZ", OF_THIS_WORKBOOK);
    await userEvent.selectOptions(
      screen.getByLabelText("What the review looks at"),
      "Child rights review of a digital law",
    );
    await userEvent.click(screen.getByRole("button", { name: "Create the workbook" }));
    expect(onNewReview).toHaveBeenLastCalledWith("en", "KZ", "general");
  });

  it("opens the sample in the pane's language", async () => {
    const onOpenSample = jest.fn();
    renderInPane(<StartScreen {...props({ onOpenSample })} />, "ru");
    await userEvent.click(screen.getByRole("button", { name: "Открыть пример" }));
    expect(onOpenSample).toHaveBeenCalledWith("ru");
  });

  it("says how to get a table offered when there is none", () => {
    renderInPane(<StartScreen {...props()} />);
    expect(screen.getByText(/Click into your table/u)).toBeTruthy();
  });

  it("adopts a table whose headers tell the three columns", async () => {
    const onAdopt = jest.fn();
    renderInPane(<StartScreen {...props({ adoptable: table(["Gap", "Amendment", "Sources"]), onAdopt })} />);
    await userEvent.click(screen.getByRole("button", { name: "Make it a review" }));
    expect(onAdopt).toHaveBeenCalledWith({ issue: "Gap", solution: "Amendment", sources: "Sources", language: "en" });
  });

  it.each([
    ["its own", undefined, "ru", /in Russian: 3\. Empty columns added at its right: \d\d\./u],
    ["the language chosen for the workbook", "Қазақша", "kk", /in Kazakh: 3\./u],
  ] as const)("says what is done to a table's headers before it is done, in %s", async (_, chosen, language, said) => {
    const onAdopt = jest.fn();
    const adoptable = table(["Проблема", "Решение", "Источники"]);
    renderInPane(<StartScreen {...props({ adoptable, onAdopt })} />);
    if (chosen) await userEvent.selectOptions(screen.getByLabelText("Language of the workbook"), chosen);
    screen.getByText(said);
    screen.getByText(/the gap table alone: .* “Look for my table” below/u);
    await userEvent.click(screen.getByRole("button", { name: "Make it a review" }));
    expect(onAdopt).toHaveBeenCalledWith(expect.objectContaining({ issue: "Проблема", language }));
  });

  it.each(["en", "ru", "kk"] as const)("names the other way by what its button says: %s", (language) => {
    renderInPane(<StartScreen {...props({ adoptable: table(["Gap", "Solution", "Sources"]) })} />, language);
    const name = { en: "Look for my table", ru: "Найти мою таблицу", kk: "Кестемді табу" }[language];
    screen.getByRole("button", { name });
    screen.getByText(new RegExp(`[“«]${name}[”»]`, "u"));
  });

  it("asks for the columns that no header tells, a different one for each", async () => {
    const onAdopt = jest.fn();
    renderInPane(<StartScreen {...props({ adoptable: table(["Gap", "B", "C"]), onAdopt })} />);
    const adopt = screen.getByRole("button", { name: "Make it a review" });
    await userEvent.click(adopt);
    expect(onAdopt).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByLabelText("Solution"), "B");
    await userEvent.selectOptions(screen.getByLabelText("Sources and examples"), "B");
    expect(screen.getByText("Each of the three needs a column of its own.")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Sources and examples"), "C");
    await userEvent.click(adopt);
    expect(onAdopt).toHaveBeenCalledWith({ issue: "Gap", solution: "B", sources: "C", language: "en" });
  });

  it("does nothing twice while it is at work", async () => {
    const onOpenSample = jest.fn();
    renderInPane(<StartScreen {...props({ busy: true, onOpenSample })} />);
    await userEvent.click(screen.getByRole("button", { name: "Open the sample" }));
    expect(onOpenSample).not.toHaveBeenCalled();
  });
});
