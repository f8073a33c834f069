/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../../src/ui/shell/ErrorBoundary";
import { renderInPane } from "../../support/render-in-pane";

let broken = true;
function Fragile() {
  if (broken) throw new Error("no such gap");
  return <p>works</p>;
}

describe("a screen that breaks", () => {
  beforeEach(() => {
    broken = true;
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it("is told to the person, who can open it again", async () => {
    renderInPane(
      <ErrorBoundary screen="gaps">
        <Fragile />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(/has stopped.*close the pane.*no such gap/u);
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Open again" }));
    expect(screen.getByText("works")).toBeTruthy();
  });

  it("does not break the next screen", () => {
    const { rerender } = renderInPane(
      <ErrorBoundary screen="gaps">
        <Fragile />
      </ErrorBoundary>,
    );
    rerender(
      <ErrorBoundary screen="check">
        <p>another</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText("another")).toBeTruthy();
  });
});
