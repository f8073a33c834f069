/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import type { Finding } from "../../../src/domain/rules/finding";
import { FindingBar } from "../../../src/ui/check/FindingBar";
import { opened } from "../../../src/ui/check/finding-walk";
import { renderInPane } from "../../support/render-in-pane";

const finding: Finding = {
  ruleId: "headline-given",
  severity: "error",
  message: "The headline is missing.",
  place: { table: "Gaps", sheet: "Gaps", row: 7, column: "headline", cell: "C7" },
  rowId: "G-004",
};

const show = (findings: readonly Finding[]): void =>
  void renderInPane(
    <FindingBar
      report={{ findings, waived: [], counts: { error: 0, warning: 0, note: 0 } } as never}
      findings={{ by: "row", open: opened([finding], finding) }}
      onFindings={() => undefined}
      screen="gaps"
      onScreen={() => undefined}
      onGoTo={() => undefined}
    />,
  );

it("names the row of the open finding", () => {
  show([finding]);
  screen.getByText("G-004: The headline is missing.");
});

it("says what is no longer found once it is mended", () => {
  show([]);
  screen.getByText("No longer found: G-004: The headline is missing.");
});
