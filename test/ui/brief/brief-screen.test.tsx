/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { BriefState, Notice } from "../../../src/app/session/session-state";
import type { GapDetail } from "../../../src/domain/brief/brief-plan";
import { BriefScreen } from "../../../src/ui/brief/BriefScreen";
import type { BriefScreenProps } from "../../../src/ui/brief/BriefScreen";
import { gap } from "../../support/builders";
import { renderInPane } from "../../support/render-in-pane";

const gaps = [
  gap({ id: "G-001", headline: "First" }),
  gap({ id: "G-002", headline: "Second" }),
  gap({ id: "G-003", headline: "Third" }),
  gap({ id: "G-004", headline: "Fourth", status: "withdrawn" }),
];

const details: readonly GapDetail[] = ["rich", "short", "counted", "counted"];

const brief = (given: Partial<BriefState> = {}): BriefState => ({
  estimatedPages: 3.42,
  shown: ["G-001", "G-002"],
  rows: gaps.map(({ id }, index) => ({
    gap: id,
    fingerprint: id,
    shown: index < 2,
    detail: details[index] ?? "counted",
  })),
  fingerprint: "0123456789ab",
  comparison: undefined,
  lastFile: "",
  ...given,
});

function show(props: Partial<BriefScreenProps> = {}) {
  const onPlan = jest.fn(() => Promise.resolve());
  const onGoToRow = jest.fn();
  const onGoToPart = jest.fn();
  const onHandAgain = jest.fn();
  const making: { end?: () => void } = {};
  const onMake = jest.fn(() => new Promise<void>((resolve) => (making.end = resolve)));
  const all: BriefScreenProps = {
    reviewLanguage: "ru",
    brief: brief(),
    gaps,
    maximumPages: 5,
    working: undefined,
    notice: undefined,
    handed: undefined,
    onHandAgain,
    onPlan,
    onMake,
    onGoToRow,
    hasPart: (part) => part !== "documents",
    onGoToPart,
    ...props,
  };
  const tree = (changed: Partial<BriefScreenProps> = {}) => <BriefScreen {...all} {...changed} />;
  const { rerender } = renderInPane(tree());
  const change = (changed: Partial<BriefScreenProps>) => rerender(tree(changed));
  return {
    user: userEvent.setup(),
    onPlan,
    onMake,
    onGoToRow,
    onGoToPart,
    onHandAgain,
    change,
    /** The session tells its outcome first, then the making is over. */
    end: async (changed: Partial<BriefScreenProps> = {}) => {
      change(changed);
      await act(async () => making.end?.());
    },
  };
}

const summaries = () => screen.getAllByRole("group").map((group) => group.querySelector("summary")?.textContent);

describe("what the brief will hold", () => {
  it("tells the pages of the most there may be", () => {
    show();
    expect(screen.getByRole("img", { name: "About 3.4 of 5 pages" }).children).toHaveLength(5);
  });

  it("counts the gaps by how much is told of them, without the withdrawn", () => {
    show();
    expect(summaries()).toEqual(["1 in full", "1 shortened", "1 left to the table"]);
  });

  it("tells only what is in and what is left where no more is known", () => {
    const { rows: _rows, ...bare } = brief();
    show({ brief: bare });
    expect(summaries()).toEqual(["2 in the brief", "1 left to the table"]);
  });

  it("says so when it is too long, or has no gaps", () => {
    const { change } = show({ brief: brief({ estimatedPages: 5.3 }) });
    expect(screen.getByText(/Longer than 5 pages/)).toBeTruthy();
    change({ gaps: [] });
    expect(screen.getByText(/no gaps yet/)).toBeTruthy();
  });

  it("goes to a row", async () => {
    const { user, onGoToRow } = show();
    await user.click(screen.getByText("shortened"));
    await user.click(await screen.findByRole("button", { name: "Go to row G-002" }));
    expect(onGoToRow).toHaveBeenCalledWith("G-002");
  });

  it("is asked for in the review's language, then in the one that is chosen", async () => {
    const { user, onPlan, change } = show({ brief: undefined });
    expect(screen.getByText(/Working out what fits/)).toBeTruthy();
    change({ brief: brief() });
    await user.selectOptions(screen.getByLabelText("Language of the brief"), "kk");
    expect(onPlan.mock.calls).toEqual([["ru"], ["kk"]]);
  });
});

describe("making it", () => {
  const problem: Notice = { kind: "problem", text: "The download was blocked." };

  it("shows that it goes on, and that it is done", async () => {
    const { user, onMake, end, change } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake.mock.calls).toEqual([["ru"]]);
    change({ working: "Writing the document…" });
    expect(screen.getByText("Writing the document…")).toBeTruthy();
    await end({ brief: brief({ lastFile: "brief.docx" }), notice: { kind: "done", text: "Made." } });
    expect(screen.getByText("✓ The brief is made.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Make it anew" })).toBeTruthy();
  });

  it("offers another way for a file that may not have arrived, and none for one that was saved", async () => {
    const { user, end, change, onHandAgain } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end({ brief: brief({ lastFile: "brief.docx" }), handed: { name: "brief.docx", times: 1 } });
    await user.click(screen.getByRole("button", { name: "Open it another way" }));
    expect(onHandAgain).toHaveBeenCalledTimes(1);
    change({ brief: brief({ lastFile: "brief.docx" }), handed: undefined });
    expect(screen.queryByText("No file arrived?")).toBeNull();
    change({ handed: { name: "Sample review.xlsx", times: 1 } });
    expect(screen.queryByText("No file arrived?")).toBeNull();
  });

  it("is not begun twice", async () => {
    const { user, onMake } = show();
    await user.dblClick(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake).toHaveBeenCalledTimes(1);
  });

  it("says so when it was not handed over", async () => {
    const { user, end } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end({ notice: problem });
    expect(screen.getByText(/was not handed over/)).toBeTruthy();
  });

  it("is not blamed for an older problem, and its outcome outlives the notice", async () => {
    const { user, end, change } = show({ notice: problem });
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end();
    expect(screen.getByText(/The brief is made/)).toBeTruthy();
    change({ notice: undefined });
    expect(screen.getByText(/The brief is made/)).toBeTruthy();
  });

  it("waits until it is known what fits", async () => {
    const { user, onMake } = show({ brief: undefined });
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake).not.toHaveBeenCalled();
  });
});

const last = (comparison: BriefState["comparison"]) => brief({ comparison, lastFile: "brief.docx" });

describe("the last brief", () => {
  it("is none as long as none was made", () => {
    show();
    expect(screen.getByText(/No brief has been made/)).toBeTruthy();
  });

  it("is fresh when it says what the workbook says", () => {
    show({ brief: last({ state: "fresh", rows: [{ gap: "G-001", state: "fresh" }], parts: [] }) });
    expect(screen.getByText(/It says what the workbook says/)).toBeTruthy();
  });

  it("is told row by row when the workbook has moved on", async () => {
    const { user, onGoToRow } = show({
      brief: last({
        state: "stale",
        rows: [
          { gap: "G-001", state: "changed" },
          { gap: "G-002", state: "fresh" },
          { gap: "G-003", state: "new" },
          { gap: "G-070", state: "gone" },
        ],
        parts: [],
      }),
    });
    expect(summaries().slice(3)).toEqual(["1 row changed", "1 row is new", "1 row is gone"]);
    expect(screen.getByText("1 row is as it was.")).toBeTruthy();
    expect(screen.getByText("no longer in the table")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Go to row G-070" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to row G-003" }));
    expect(onGoToRow).toHaveBeenCalledWith("G-003");
  });

  it("names what changed beside the rows, and goes there where there is something", async () => {
    const { user, onGoToPart } = show({
      brief: last({
        state: "stale",
        rows: [{ gap: "G-001", state: "fresh" }],
        parts: [
          { part: "details", state: "fresh" },
          { part: "provisions", state: "unknown" },
          { part: "consultations", state: "changed" },
          { part: "documents", state: "changed" },
        ],
      }),
    });
    const list = screen.getByText("Changed beside the rows:").nextElementSibling;
    expect(Array.from(list?.children ?? [], (item) => item.textContent)).toEqual([
      "consultations and feedback",
      "documents",
    ]);
    expect(screen.queryByRole("button", { name: "Go to: documents" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to: consultations and feedback" }));
    expect(onGoToPart).toHaveBeenCalledWith("consultations");
  });

  it("is stale without rows where it was made on another computer", () => {
    show({ brief: last({ state: "stale", rows: [], parts: [] }) });
    expect(screen.getByText(/known only on the computer it was made on/)).toBeTruthy();
    expect(screen.queryByText(/It says what the workbook says/)).toBeNull();
  });
});
