/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CheckReport } from "../../../src/domain/rules/finding";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { GapsScreen } from "../../../src/ui/gaps/GapsScreen";
import { ErrorBoundary } from "../../../src/ui/shell/ErrorBoundary";
import { review } from "../../support/builders";
import { cellFixing } from "../../support/cell-fixing";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";

jest.mock("../../../src/ui/gaps/RowFindings", () => {
  throw new Error("Loading the part failed");
});

const REPORT: CheckReport = { findings: [], waived: [], summary: { errors: 0, warnings: 0, notes: 0, gaps: 1 } };

const gaps = (report?: CheckReport) => (
  <ErrorBoundary screen="gaps">
    <GapsScreen
      review={review({ gaps: [{ headline: "First" }] })}
      profile={kazakhstanDigitalCode}
      selected={{ sheet: "Gaps", cell: "C4", table: "Gaps", rowId: "G-001" }}
      report={report}
      catalogue={undefined}
      citationsIn={undefined}
      busy={false}
      onNeedCatalogue={jest.fn()}
      onOpen={jest.fn()}
      onGoTo={jest.fn()}
      onAdd={jest.fn()}
      onEdit={jest.fn(async () => undefined)}
      onComments={jest.fn()}
      onTyping={jest.fn()}
      onComment={jest.fn()}
      fixing={cellFixing()}
      onSuggest={jest.fn()}
      onDraft={jest.fn()}
      onAmend={jest.fn()}
    />
  </ErrorBoundary>
);

it("a part of the screen that can't be fetched while a cell is edited costs nothing that was typed", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = renderInPane(gaps(), "en", draftBook());
  await userEvent.click(screen.getByRole("button", { name: "Edit: Headline" }));
  await userEvent.type(await screen.findByRole("textbox", { name: "Headline" }), " of all");
  // What waits for its words is drawn in a turn of its own.
  await act(async () => rerender(gaps(REPORT)));
  expect(await screen.findByRole("button", { name: "Open again" })).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Headline" }).value).toBe("First of all");
});
