/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";

import type { Language } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { fingerprintOfGap } from "../../../src/domain/review/fingerprint";
import { RoundsScreen } from "../../../src/ui/rounds/RoundsScreen";
import type { RoundsScreenProps } from "../../../src/ui/rounds/rounds-screen-props";
import type { Review } from "../../../src/domain/review/review";
import { gap, review } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";
import { withRound } from "../../support/rounds";
import { renderInPane } from "../../support/render-in-pane";

// jsdom has none.
Object.assign(globalThis, { TextEncoder });

const profiling = { id: "G-001", issue: "Profiling is open.", solution: "Close it.", sources: "CRC, art. 16" };
const reworded = { ...profiling, issue: "Profiling is quite open." };
const complaints = { id: "G-002", issue: "No complaints.", solution: "Add a body.", sources: "" };
const ages = { id: "G-003", issue: "No age is set.", solution: "Set one.", sources: "GC25" };
const of = (gaps: ReviewParts["gaps"], { rounds }: Pick<Review, "rounds"> = review({ rounds: [] })): Review => ({
  ...review({ gaps: gaps ?? [], amendments: [], consultations: [{}] }),
  rounds,
});

const first = withRound(of([profiling, complaints]), "First draft");
const now = of([reworded, ages], first);

function show(given: Partial<RoundsScreenProps> = {}, language: Language = "en") {
  const calls = {
    onGoTo: jest.fn(),
    onFreeze: jest.fn(),
    onReviewed: jest.fn(),
    onHandChanges: jest.fn(),
    onAddChangesSheet: jest.fn(),
    onHandAgain: jest.fn(),
  };
  const all: RoundsScreenProps = {
    review: now,
    profile: kazakhstanDigitalCode,
    target: now.gaps[0],
    busy: false,
    reviewer: "",
    handed: undefined,
    ...calls,
    ...given,
  };
  const { rerender } = renderInPane(<RoundsScreen {...all} />, language);
  return {
    ...calls,
    user: userEvent.setup(),
    change: (changed: Partial<RoundsScreenProps>) => rerender(<RoundsScreen {...all} {...changed} />),
  };
}

const valueOf = (name: string): string => screen.getByRole<HTMLInputElement>("textbox", { name }).value;

describe("freezing a round", () => {
  it("has a label that is proposed, or the person's own, which stays until the round is there", async () => {
    const { user, onFreeze, change } = show();
    const field = await screen.findByRole("textbox", { name: "Label" });
    expect(valueOf("Label")).toBe("After consultation 1");
    await user.clear(field);
    await user.type(field, "To the ministry{Enter}");
    expect(onFreeze).toHaveBeenCalledWith("To the ministry");
    expect(valueOf("Label")).toBe("To the ministry");
    change({ review: withRound(now, "To the ministry") });
    expect(valueOf("Label")).toBe("After consultation 1");
  });

  it("leaves the label that is typed for the next one while the round is being kept", async () => {
    const { user, change } = show();
    const field = await screen.findByRole("textbox", { name: "Label" });
    await user.clear(field);
    await user.type(field, "To the ministry{Enter}, again");
    change({ review: withRound(now, "To the ministry") });
    expect(valueOf("Label")).toBe("To the ministry, again");
  });

  it("comes before anything can be compared", async () => {
    show({ review: review() });
    await screen.findByText(/No round is frozen yet/u);
    expect(screen.queryByRole("combobox", { name: "Since" })).toBeNull();
  });
});

describe("what changed since a round", () => {
  it("is told row by row and word by word, and leads to the row", async () => {
    const { user, onGoTo } = show();
    await screen.findByText("1 new row, 1 changed, 1 gone.");
    const changed = screen.getByRole("article", { name: "G-001: Changed" });
    expect(within(changed).getByRole("insertion").textContent).toContain("quite");
    await user.click(within(changed).getByRole("button", { name: "Go to the cell: G-001" }));
    expect(onGoTo).toHaveBeenCalledWith("Gaps", 4, "issue");
    const gone = screen.getByRole("article", { name: "G-002: Gone" });
    expect(within(gone).queryByRole("button")).toBeNull();
    within(gone).getByText("No complaints.");
    screen.getByRole("article", { name: "G-003: New" });
  });

  it("says which number stands twice", () => {
    show({ review: of([profiling, { ...complaints, id: "G-001" }], first) });
    expect(screen.getByText(/^The number G-001 stands in several rows/u)).toBeTruthy();
    expect(screen.getByText("0 new rows, 1 changed, 0 gone.")).toBeTruthy();
  });

  it("says which row it goes by where no row with a number has the words of the round", () => {
    show({ review: of([reworded, { ...ages, id: "G-001" }], first) });
    expect(screen.getByText(/it is not certain which of them the round has under it; row \d+ is taken/u)).toBeTruthy();
  });

  it("is asked of any round, the last one first", async () => {
    const { user } = show({ review: withRound(of([reworded], first), "Second") });
    await screen.findByText("Nothing has changed since this round.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Since" }), "R1");
    screen.getByText("0 new rows, 1 changed, 1 gone.");
  });
});

it("a round is called by its number and its day before its label, which may be longer than the field", async () => {
  show();
  const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Since" });
  expect(choice.selectedOptions[0]?.text).toMatch(/^R1 · \d{1,2} \w+ 20\d\d · First draft$/u);
});

describe("reviewed rows", () => {
  it("say which changed since, and are marked under the person's name", async () => {
    const reviewed = gap({ id: "G-001", reviewedBy: "A. Reader", reviewedOn: "2026-11-03" });
    const gaps = [
      { ...reviewed, reviewedAs: fingerprintOfGap({ ...reviewed, issue: "Other words." }) },
      { ...gap({ id: "G-002" }), reviewedAs: fingerprintOfGap(gap({ id: "G-002" })) },
      { id: "G-003" },
    ];
    const { user, onReviewed } = show({ review: review({ gaps }), target: undefined, reviewer: "M. Me" });
    await user.click(await screen.findByText("Reviewed rows: 1 of 3, 1 changed since"));
    await screen.findByText("Reviewed by A. Reader, 3 November 2026");
    await user.click(screen.getByRole("button", { name: "Mark G-001 as reviewed" }));
    expect(onReviewed).toHaveBeenCalledWith(["G-001"], "M. Me");
  });
});

it("rows are marked as reviewed under no name but one that the person gave", async () => {
  const given = review({ gaps: [gap({ id: "G-001" })], details: { author: "L. Author" } });
  const { user, onReviewed } = show({ review: given, target: given.gaps[0] });
  await user.click(await screen.findByText(/^Reviewed rows:/u));
  await user.click(screen.getByRole("button", { name: "Mark G-001 as reviewed" }));
  expect(onReviewed).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "M. Me");
  await user.click(screen.getByRole("button", { name: "Mark G-001 as reviewed" }));
  expect(onReviewed).toHaveBeenCalledWith(["G-001"], "M. Me");
});

describe("what changed, to hand on", () => {
  it("is made a document or a sheet, since the round and in the language that are chosen", async () => {
    const { user, onHandChanges, onAddChangesSheet } = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "Language of headings" }), "ru");
    await user.click(screen.getByRole("button", { name: "Make the document (.docx)" }));
    await user.click(screen.getByRole("button", { name: "Add as a sheet" }));
    expect(onHandChanges).toHaveBeenCalledWith({ since: "R1", language: "ru" });
    expect(onAddChangesSheet).toHaveBeenCalledWith({ since: "R1", language: "ru" });
  });
});
