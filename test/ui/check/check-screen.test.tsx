/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import type { ReactNode } from "react";
import userEvent from "@testing-library/user-event";
import data from "../../../src/adapters/catalogue/instruments.json";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import type { CheckReport, Finding } from "../../../src/domain/rules/finding";
import { CheckScreen as ScreenItself } from "../../../src/ui/check/CheckScreen";
import { FIRST_FINDINGS } from "../../../src/ui/check/finding-state";
import type { CheckScreenProps } from "../../../src/ui/check/CheckScreen";
import { waiver } from "../../support/builders";
import { finding } from "../../support/finding";
import { cellFixing, toPreview } from "../../support/cell-fixing";
import { renderInPane } from "../../support/render-in-pane";

const catalogue = toCatalogue("test", data.instruments as unknown as readonly Instrument[]);

const report = (findings: readonly Finding[], waived: CheckReport["waived"] = []): CheckReport => ({
  findings,
  waived,
  summary: { errors: findings.length, warnings: 0, notes: 0, gaps: 3 },
});

type Props = Omit<CheckScreenProps, "state" | "onState">;

/** With the state that the pane keeps for it. */
function CheckScreen(some: Props): ReactNode {
  const [state, onState] = useState(FIRST_FINDINGS);
  return <ScreenItself {...some} state={state} onState={onState} />;
}

const props = (some: Partial<Props> = {}): Props => ({
  report: undefined,
  busy: false,
  onCheck: jest.fn(),
  onGoTo: jest.fn(),
  fixing: cellFixing(),
  catalogue: undefined,
  textAt: () => undefined,
  onWaive: jest.fn(),
  onTakeBack: jest.fn(),
  onExplain: jest.fn(),
  onSettle: jest.fn(),
  onDocuments: jest.fn(),
  ...some,
});

describe("the check", () => {
  it("runs when asked", async () => {
    const onCheck = jest.fn();
    renderInPane(<CheckScreen {...props({ onCheck })} />);
    await userEvent.click(screen.getByRole("button", { name: "Check the review" }));
    expect(onCheck).toHaveBeenCalledTimes(1);
  });

  it("says that nothing was found, and what it can't judge", () => {
    renderInPane(<CheckScreen {...props({ report: report([]) })} />);
    expect(screen.getByRole("heading", { name: "Nothing found" })).toBeTruthy();
    expect(screen.getByText(/yours to judge/u)).toBeTruthy();
  });

  it("groups findings by row, or by rule under the rule's own words", async () => {
    renderInPane(<CheckScreen {...props({ report: report([finding(4), finding(5)]) })} />);
    expect(screen.getAllByRole("region").map((region) => region.getAttribute("aria-label"))).toEqual([
      "G-004",
      "G-005",
    ]);
    await userEvent.selectOptions(screen.getByRole("combobox"), "By rule");
    expect(screen.getAllByRole("region").map((region) => region.getAttribute("aria-label"))).toEqual([
      "A provision that is cited exists in the instrument.",
    ]);
  });

  it("leads to the sheet Documents where a document is in no catalogue", async () => {
    const onDocuments = jest.fn();
    const unknown = finding(4, { ruleId: "cited-instrument-known" });
    renderInPane(<CheckScreen {...props({ report: report([unknown]), onDocuments })} />);
    await userEvent.click(screen.getByRole("button", { name: "Open: Documents" }));
    expect(onDocuments).toHaveBeenCalledTimes(1);
  });

  it("shows one severity when its count is pressed, and all when it is pressed again", async () => {
    const some = report([finding(4), finding(5, { severity: "note" })]);
    renderInPane(<CheckScreen {...props({ report: some })} />);
    await userEvent.click(screen.getByRole("button", { name: "Note: 1" }));
    expect(screen.queryByText("Wrong in row 4")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Note: 1" }));
    expect(screen.getByText("Wrong in row 4")).toBeTruthy();
  });

  it("leads to the cell", async () => {
    const onGoTo = jest.fn();
    const one = finding(4);
    renderInPane(<CheckScreen {...props({ report: report([one]), onGoTo })} />);
    await userEvent.click(screen.getByRole("button", { name: "Go to D4" }));
    expect(onGoTo).toHaveBeenCalledWith(one.place);
  });

  it("says why, with the rule's own right and wrong row", async () => {
    renderInPane(<CheckScreen {...props({ report: report([finding(4)]) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Why?" }));
    expect(screen.getByText("The Convention has 54 articles.")).toBeTruthy();
    expect(screen.getByText("The CRC has 54 articles; there is no article 61. Correct the number.")).toBeTruthy();
    expect(screen.queryByText("The same slip in an issue.")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "More examples" }));
    expect(screen.getByText("The same slip in an issue.")).toBeTruthy();
  });

  it("folds what is still empty to a line that opens, and writes there why there is none", async () => {
    const onExplain = jest.fn();
    const aspect = finding(7, {
      ruleId: "aspects-covered",
      rowId: "schools",
      rowName: "Schools",
      place: { table: "Aspects", sheet: "Coverage", row: 7, column: "noGapReason", cell: "E7" },
      comes: "last",
    });
    renderInPane(<CheckScreen {...props({ report: report([finding(4), aspect]), onExplain })} />);
    expect(screen.getByRole("heading", { name: "3 gaps, 1 thing to mend" })).toBeTruthy();
    expect(screen.queryByText("Wrong in row 7")).toBeNull();
    await userEvent.click(screen.getByText("Aspects of which nothing is said yet: 1"));
    expect(await screen.findByRole("button", { name: "Go to Schools · E7" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Say why not…" }));
    await userEvent.type(screen.getByLabelText("Why there is none"), "Left to another law.");
    await userEvent.click(screen.getByRole("button", { name: "Write it" }));
    expect(onExplain).toHaveBeenCalledWith({ table: "Aspects", name: "Schools" }, "Left to another law.");
  });

  it("leads from finding to finding, and marks the open one", async () => {
    const onGoTo = jest.fn();
    renderInPane(<CheckScreen {...props({ report: report([finding(4), finding(5)]), onGoTo })} />);
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    expect(onGoTo).toHaveBeenLastCalledWith(finding(5).place);
    expect(screen.getByText("2 of 2")).toBeTruthy();
    const current = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-current"));
    expect(current.map((item) => item.textContent)).toEqual([expect.stringContaining("Wrong in row 5")]);
  });

  it("draws a long report in portions", async () => {
    const many = Array.from({ length: 75 }, (_, index) => finding(index + 4));
    renderInPane(<CheckScreen {...props({ report: report(many) })} />);
    expect(screen.getAllByRole("region")).toHaveLength(30);
    await userEvent.click(screen.getByRole("button", { name: "Show 30 more" }));
    expect(screen.getAllByRole("region")).toHaveLength(60);
  });

  it("lists what was waived, with the reason", () => {
    renderInPane(
      <CheckScreen
        {...props({
          report: report([], [{ finding: finding(4), waiver: waiver({ reason: "Agreed with the client." }) }]),
        })}
      />,
    );
    expect(screen.getByText("Waived: 1")).toBeTruthy();
    expect(screen.getByText("Reason: Agreed with the client.")).toBeTruthy();
  });
});

describe("a waiver", () => {
  it.each([
    [{ gap: "G-004", about: "CRC, art. 61" }, "Set aside for “CRC, art. 61” only."],
    [{ gap: "G-004" }, "Set aside for whatever this rule finds in G-004."],
    [{}, "Set aside for the whole review."],
  ])("of %j says what it covers", (cells, said) => {
    renderInPane(<CheckScreen {...props({ report: report([], [{ finding: finding(4), waiver: waiver(cells) }]) })} />);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("can be taken back", async () => {
    const onTakeBack = jest.fn();
    const given = waiver({ gap: "G-004" });
    renderInPane(
      <CheckScreen {...props({ onTakeBack, report: report([], [{ finding: finding(4), waiver: given }]) })} />,
    );
    await userEvent.click(screen.getByText("Waived: 1"));
    await userEvent.click(screen.getByRole("button", { name: "Take back" }));
    expect(onTakeBack).toHaveBeenCalledWith(given);
  });
});

describe("fixing", () => {
  const fixable = [4, 5].map((row) => finding(row, { fix: { before: "CRC, art. 1612", after: "CRC, art. 16" } }));

  it("shows what will change before it is written", async () => {
    const onApply = jest.fn();
    renderInPane(
      <CheckScreen {...props({ report: report([fixable[0]!, finding(6)]), fixing: cellFixing({ onApply }) })} />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Fix…" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText("1612").tagName).toBe("DEL");
    expect(within(dialog).getByText("16").tagName).toBe("INS");
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole("button", { name: "Fix" }));
    expect(onApply).toHaveBeenCalledWith([toPreview(fixable[0]!)]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("writes nothing by a key that was pressed before the one correction could be read", async () => {
    const onApply = jest.fn();
    renderInPane(<CheckScreen {...props({ report: report([fixable[0]!]), fixing: cellFixing({ onApply }) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Fix…" }));
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Enter}");
    expect(onApply).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("writes of all certain corrections those left chosen", async () => {
    const onApply = jest.fn();
    renderInPane(<CheckScreen {...props({ report: report(fixable), fixing: cellFixing({ onApply }) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Fix 2 certain…" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "G-004 · D4" }));
    await userEvent.click(screen.getByRole("button", { name: "Fix" }));
    expect(onApply).toHaveBeenCalledWith([toPreview(fixable[1]!)]);
  });

  it("gives the focus back when it is called off", async () => {
    renderInPane(<CheckScreen {...props({ report: report(fixable) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Fix 2 certain…" }));
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Fix 2 certain…"));
  });

  it("says so when the cells have changed since the check", async () => {
    renderInPane(<CheckScreen {...props({ report: report(fixable), fixing: cellFixing({ preview: () => [] }) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Fix 2 certain…" }));
    expect((await screen.findByRole("dialog")).textContent).toContain("have changed since the check");
    expect(screen.queryByRole("button", { name: "Fix" })).toBeNull();
  });
});

describe("choosing", () => {
  const unclear = finding(4, { ruleId: "citation-clear", severity: "warning", about: "Online Safety Act, s. 12" });
  const sources = "CRC, art. 16; Online Safety Act, s. 12";
  const shown = (some: Partial<Props> = {}) =>
    renderInPane(
      <CheckScreen {...props({ report: report([unclear, finding(5)]), catalogue, textAt: () => sources, ...some })} />,
    );

  it("asks which instrument a citation of the cell means, and shows the cell before it is written", async () => {
    const onApply = jest.fn();
    shown({ fixing: cellFixing({ onApply }) });
    await userEvent.click(screen.getByRole("button", { name: "Choose…" }));
    await userEvent.click(await screen.findByRole("button", { name: "Take this one: Online Safety Act 2023" }));
    const dialog = await screen.findByRole("dialog", { name: "Write this?" });
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole("button", { name: "Write it" }));
    expect(onApply.mock.calls[0]?.[0]).toMatchObject([
      { place: unclear.place, edit: { before: sources, after: "CRC, art. 16; UK Online Safety Act, s. 12" } },
    ]);
  });

  it("lists the places of an international norm that has none", async () => {
    const norm = finding(4, { ruleId: "norm-with-pinpoint", about: "CRC" });
    shown({ report: report([norm]), textAt: () => "CRC; GDPR, art. 8" });
    await userEvent.click(screen.getByRole("button", { name: "Choose…" }));
    expect(await screen.findByRole("searchbox", { name: "Number or words" })).toBeTruthy();
  });

  it("mends a wrong number in three clicks", async () => {
    const onApply = jest.fn();
    const wrong = finding(4, { about: "CRC, art. 61" });
    shown({ report: report([wrong]), textAt: () => "CRC, art. 61; GC25, para. 999", fixing: cellFixing({ onApply }) });
    await userEvent.click(screen.getByRole("button", { name: "Choose…" }));
    await userEvent.click(await screen.findByRole("button", { name: /^art\. 16 /u }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Write it" }));
    expect(onApply.mock.calls[0]?.[0]).toMatchObject([{ edit: { after: "CRC, art. 16; GC25, para. 999" } }]);
  });

  it("is not offered for other findings, nor before the catalogue is there", () => {
    shown({ catalogue: undefined });
    expect(screen.queryByRole("button", { name: "Choose…" })).toBeNull();
  });
});

describe("normalising", () => {
  it("is offered before the first check and after it, for the sources of all gaps", async () => {
    const previewNormalised = jest.fn(async () => ({ fixes: [], left: [] }));
    const fixing = cellFixing({ previewNormalised });
    const { rerender } = renderInPane(<CheckScreen {...props({ fixing })} />);
    expect(screen.getByRole("button", { name: "Normalise citations…" })).toBeTruthy();
    rerender(<CheckScreen {...props({ fixing, report: report([finding(4)]) })} />);
    await userEvent.click(screen.getByRole("button", { name: "Normalise citations…" }));
    await screen.findByRole("dialog");
    expect(previewNormalised).toHaveBeenCalledWith({ table: "Gaps", columns: ["sources"] }, expect.anything());
  });
});

describe("waiving", () => {
  it.each(["row", "rule"])("keeps a reason open that is being typed when its row is moved, by %s", async (by) => {
    const [one, other] = [finding(4), finding(5)];
    const { rerender } = renderInPane(<CheckScreen {...props({ report: report([one, other]) })} />);
    await userEvent.selectOptions(screen.getByRole("combobox"), by);
    await userEvent.click(screen.getAllByRole("button", { name: "Waive…" })[0]!);
    const field = screen.getByRole("textbox");
    await userEvent.type(field, "The number");
    const at = (row: number, { place, ...rest }: typeof one) => ({
      ...rest,
      place: { ...place, row, cell: `D${row}` },
    });
    rerender(<CheckScreen {...props({ report: report([at(4, other), at(5, one)]) })} />);
    expect(screen.getByRole("textbox")).toBe(field);
    expect(document.activeElement).toBe(field);
  });

  it("needs a reason", async () => {
    const onWaive = jest.fn();
    const one = finding(4);
    renderInPane(<CheckScreen {...props({ report: report([one]), onWaive })} />);
    await userEvent.click(screen.getByRole("button", { name: "Waive…" }));
    const reason = screen.getByLabelText("Why this may stay");
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, "   ");
    await userEvent.click(screen.getByRole("button", { name: "Waive" }));
    expect(onWaive).not.toHaveBeenCalled();
    await userEvent.type(reason, "The number is that of the draft. ");
    await userEvent.click(screen.getByRole("button", { name: "Waive" }));
    expect(onWaive).toHaveBeenCalledWith(one, "The number is that of the draft.");
  });
});
