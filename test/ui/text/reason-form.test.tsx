/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ReasonForm } from "../../../src/ui/text/ReasonForm";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";

it("a reason that was begun is gone on with at its end", async () => {
  const drafts = draftBook();
  drafts.keep(["reason", "Provisions", "art-1"], "", "Covered");
  renderInPane(
    <ReasonForm
      place={["reason", "Provisions", "art-1"]}
      label="Reason"
      hint=""
      give="Give"
      cancel="Cancel"
      onGive={jest.fn()}
      onCancel={jest.fn()}
    />,
    "en",
    drafts,
  );
  await userEvent.keyboard(" by article 2");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Covered by article 2");
});
