/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Access, OnlineFile } from "../../../src/app/online/online-files";
import type { OnlineState } from "../../../src/app/session/online-state";
import { SharedFiles } from "../../../src/ui/start/SharedFiles";
import { onlineState } from "../../support/online-state";
import { renderInPane } from "../../support/render-in-pane";

const online = (given: Partial<OnlineState> = {}): OnlineState => onlineState({ isLinked: true, ...given });

const file = (name: string): OnlineFile => ({
  drive: "d",
  item: "i",
  name,
  version: "1",
  address: "",
  changedBy: "",
  changedAt: "",
});

const right = (person: string, may: Access["may"] = "view"): Access => ({
  id: person,
  people: [person],
  may,
  isInherited: false,
});

function show(state: OnlineState | undefined) {
  const onRecall = jest.fn();
  const onSharing = jest.fn();
  const { container } = renderInPane(<SharedFiles online={state} onRecall={onRecall} onSharing={onSharing} />);
  return {
    onRecall,
    onSharing,
    lines: () => [...container.querySelectorAll("p")].map((line) => line.textContent.trim()),
  };
}

describe("what Start says of files in OneDrive", () => {
  it("recalls what the workbook knows, and says nothing where that is nothing", () => {
    const { onRecall, lines } = show(undefined);
    expect(onRecall).toHaveBeenCalledTimes(1);
    expect(lines()).toEqual([]);
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("says no more than that the brief was saved where only the workbook tells of it", async () => {
    const { lines, onSharing } = show(online());
    expect(lines()).toEqual(["The brief was saved to OneDrive."]);
    await userEvent.click(screen.getByRole("button", { name: "Go to Sharing" }));
    expect(onSharing).toHaveBeenCalled();
  });

  it("says who may open each, as it was last looked", () => {
    const own = right("Aigerim S.", "own");
    const many = ["Berik T.", "Dana K.", "Erlan M.", "Farida N.", "Gulnara O."].map((name) => right(name));
    const { lines } = show(
      online({
        brief: file("brief.docx"),
        workbook: file("review.xlsx"),
        access: { brief: [own], workbook: [own, ...many] },
      }),
    );
    expect(lines()).toEqual([
      "Brief: “brief.docx”. Open to nobody but you.",
      "Workbook: “review.xlsx”. Open to Berik T., Dana K., Erlan M. and 2 more.",
    ]);
  });

  it("says what is remembered of each from an earlier session, and when that was looked at", () => {
    const own = right("Aigerim S.", "own");
    const at = new Date(new Date().getFullYear(), 0, 2, 9, 5).toISOString();
    const kept = (name: string) => ({ drive: "d", item: "i", name, at, access: [own, right("Berik T.")] });
    const { lines } = show(
      online({
        isLinked: false,
        remembered: { workbook: kept("review.xlsx") },
      }),
    );
    expect(lines()).toEqual([
      "Workbook: “review.xlsx”. Open to Berik T.. So it was when you last looked: 2 January, 09:05.",
    ]);
  });

  it("says what was looked at in this session rather than what is remembered", () => {
    const own = right("Aigerim S.", "own");
    const kept = {
      drive: "d",
      item: "i",
      name: "old.xlsx",
      at: "2026-01-02T09:05:00Z",
      access: [own, right("Berik T.")],
    };
    const { lines } = show(
      online({
        isLinked: false,
        workbook: file("review.xlsx"),
        access: { brief: undefined, workbook: [own] },
        remembered: { workbook: kept },
      }),
    );
    expect(lines()).toEqual(["Workbook: “review.xlsx”. Open to nobody but you."]);
  });

  it("says nothing of access to a file of somebody else, since OneDrive does not tell of everyone", () => {
    const { lines } = show(
      online({ brief: file("brief.docx"), access: { brief: [right("Aigerim S.", "edit")], workbook: undefined } }),
    );
    expect(lines()).toEqual(["Brief: “brief.docx”."]);
  });
});
