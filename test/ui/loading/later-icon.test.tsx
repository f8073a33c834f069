/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { waitFor } from "@testing-library/dom";
import { laterIcon } from "../../../src/ui/loading/later-icon";

describe("an icon of the first screen", () => {
  it("is a sign until the pane has nothing else to do, and then Fluent's", async () => {
    const Icon = laterIcon("SettingsRegular", "⚙");
    const { container } = render(<Icon />);
    expect(container.textContent).toBe("⚙");
    await waitFor(() => expect(container.querySelector("svg")).toBeTruthy(), { timeout: 20_000 });
    expect(container.textContent).toBe("");
  });

  it("is nothing until then where words say it already", () => {
    const Icon = laterIcon("BookOpenRegular");
    expect(render(<Icon />).container.innerHTML).toBe("");
  });
});
