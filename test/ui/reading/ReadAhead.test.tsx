/** @jest-environment jsdom */
import { render, waitFor } from "@testing-library/react";

import { ReadAhead } from "../../../src/ui/reading/ReadAhead";
import { amendment, gap, review } from "../../support/builders";

describe("reading ahead", () => {
  it("has all texts read whose citations a check looks at, and shows nothing", async () => {
    const read: string[] = [];
    const citationsIn = (text: string) => (read.push(text), []);
    const of = review({
      gaps: [gap({ id: "G-001", sources: "CRC, art. 12", issue: "Issue", solution: "Solution" })],
      amendments: [amendment({ justification: "Because" })],
    });
    const { container } = render(<ReadAhead review={of} citationsIn={citationsIn} />);
    await waitFor(() => expect([...read].sort()).toEqual(["Because", "CRC, art. 12", "Issue", "Solution"]));
    expect(container.childElementCount).toBe(0);
  });
});
