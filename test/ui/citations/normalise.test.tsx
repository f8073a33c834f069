/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import data from "../../../src/adapters/catalogue/instruments.json";
import type { LeftInCell } from "../../../src/app/normalise-review";
import type { NormalPreview } from "../../../src/app/session/session-state";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { Normalise } from "../../../src/ui/citations/Normalise";
import type { NamedScope } from "../../../src/ui/citations/NormaliseDialog";
import { rowPlace } from "../../support/builders";
import { cellFixing, toPreview } from "../../support/cell-fixing";
import { renderInPane } from "../../support/render-in-pane";

const catalogue = toCatalogue("test", data.instruments as unknown as readonly Instrument[]);

const SCOPES: readonly NamedScope[] = [
  { name: "sources", scope: { table: "Gaps", columns: ["sources"] } },
  { name: "gaps", scope: { table: "Gaps", columns: ["issue", "solution", "sources"] } },
];

const place = (row: number) => ({ ...rowPlace("Gaps", row), column: "sources", cell: `D${row}` });
const left: LeftInCell = {
  place: place(4),
  rowId: "G-004",
  text: "AI Act, art. 5",
  start: 0,
  end: 14,
  reason: "ambiguous",
};

const preview = (rows: readonly number[]): NormalPreview => ({
  fixes: rows.map((row) =>
    toPreview({
      place: place(row),
      rowId: `G-00${row}`,
      message: "1 citation to be rewritten.",
      fix: { before: "CRC article 16", after: "CRC, art. 16" },
    }),
  ),
  left: [left],
});

async function open(rows: readonly number[], language: "en" | "ru" = "en") {
  const previewNormalised = jest.fn(async () => preview(rows));
  const onApply = jest.fn();
  const fixing = cellFixing({ previewNormalised, onApply, language: "ru" });
  renderInPane(<Normalise scopes={SCOPES} fixing={fixing} catalogue={catalogue} busy={false} />, language);
  await userEvent.click(screen.getByRole("button"));
  const dialog = within(await screen.findByRole("dialog"));
  await waitFor(() => expect(dialog.getByRole("status").textContent).not.toMatch(/…$/u));
  return { previewNormalised, onApply, dialog };
}

describe("normalising citations in the pane", () => {
  it("begins with the short form in the review's language, and shows one as an example", async () => {
    const { previewNormalised, dialog } = await open([4]);
    expect(previewNormalised).toHaveBeenCalledWith(SCOPES[0]?.scope, { form: "short", language: "ru", expand: false });
    expect(dialog.getByText("For example: КПР, ст. 3(1)")).toBeTruthy();
    expect(dialog.getByText("1 cell would change.")).toBeTruthy();
  });

  it("works it out anew for another form, language, place and for words that point back", async () => {
    const { previewNormalised, dialog } = await open([4]);
    await userEvent.selectOptions(dialog.getByLabelText("Form"), "As in United Nations documents");
    await userEvent.selectOptions(dialog.getByLabelText("Language"), "English");
    await userEvent.selectOptions(dialog.getByLabelText("Where"), "All three columns of the gaps");
    await userEvent.click(dialog.getByLabelText(/ibid/u));
    expect(previewNormalised).toHaveBeenLastCalledWith(SCOPES[1]?.scope, { form: "un", language: "en", expand: true });
    expect(dialog.getByText("For example: Convention on the Rights of the Child, art. 3 (1)")).toBeTruthy();
  });

  it("writes the cells left chosen, and none before that", async () => {
    const { onApply, dialog } = await open([4, 5]);
    await userEvent.click(dialog.getByRole("checkbox", { name: "G-004 · D4" }));
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole("button", { name: "Rewrite" }));
    expect(onApply).toHaveBeenCalledWith([preview([5]).fixes[0]]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says what is left, and why", async () => {
    const { dialog } = await open([4], "ru");
    await userEvent.click(dialog.getByText("Останется как есть: 1"));
    expect(await dialog.findByText(/AI Act, art\. 5: так могут называть не один документ/u)).toBeTruthy();
  });

  it("has nothing to write when nothing would change", async () => {
    const { dialog } = await open([]);
    expect(dialog.getByText("Nothing to rewrite.")).toBeTruthy();
    expect(dialog.queryByRole("button", { name: /^Rewrite/u })).toBeNull();
  });

  it("shows what was asked for last, however late an earlier answer comes", async () => {
    const answers: ((of: NormalPreview) => void)[] = [];
    const previewNormalised = jest.fn(() => new Promise<NormalPreview>((resolve) => answers.push(resolve)));
    const fixing = cellFixing({ previewNormalised });
    renderInPane(<Normalise scopes={SCOPES} fixing={fixing} catalogue={undefined} busy={false} />);
    await userEvent.click(screen.getByRole("button"));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.selectOptions(dialog.getByLabelText("Form"), "Full title and symbol");
    answers[1]?.(preview([5]));
    answers[0]?.(preview([4, 6]));
    expect(await dialog.findByText("1 cell would change.")).toBeTruthy();
    expect(dialog.getByRole("heading", { name: "G-005 · D5" })).toBeTruthy();
  });
});
