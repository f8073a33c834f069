/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { FolderEntry } from "../../../src/app/online/online-files";
import { OnlineTrouble } from "../../../src/app/online/online-trouble";
import type { FolderWalkState } from "../../../src/app/session/folder-walk";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import { OneDriveSource } from "../../../src/ui/refresh/OneDriveSource";
import { renderInPane } from "../../support/render-in-pane";
import { wordsIn } from "../../support/words";

const entry = (name: string, kind: FolderEntry["kind"] = "file"): FolderEntry => ({
  drive: "d",
  item: name,
  kind,
  name,
});

const walk = (given: Partial<FolderWalkState> = {}): FolderWalkState => ({
  account: { name: "aigerim@example.org" },
  isBeside: true,
  trail: [
    { place: { kind: "mine" }, name: "" },
    { place: { kind: "in", folder: { drive: "d", item: "r" } }, name: "Reviews" },
  ],
  entries: [entry("Earlier", "folder"), entry("another.xlsx"), entry("Review.xlsx")],
  isBusy: false,
  waiting: undefined,
  failure: undefined,
  canGoFurther: false,
  ...given,
});

function show(state: FolderWalkState, language: Language = "en") {
  const done: unknown[][] = [];
  const noting =
    (name: string) =>
    (...given: unknown[]): void =>
      void done.push([name, ...given.map((one) => (one instanceof Object && "name" in one ? one.name : one))]);
  const actions = {
    onBegin: () => noting("begin")(),
    onOpen: noting("open"),
    onBack: noting("back"),
    onHome: () => noting("home")(),
    onTake: noting("take"),
    onAgain: () => noting("again")(),
    onFurther: () => noting("further")(),
    onStop: () => noting("stop")(),
  };
  renderInPane(<OneDriveSource walk={state} origin="review.xlsx" busy={false} actions={actions} />, language);
  return done;
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

const NOT_YET = walk({ account: undefined, trail: [], entries: [] });

describe("the workbook from OneDrive", () => {
  it.each(LANGUAGES)("says in %s that nothing is sent before the click that signs in", async (language) => {
    const { online } = wordsIn(language).refresh;
    const done = show(NOT_YET, language);
    screen.getByText(online.before);
    expect(screen.queryByRole("list")).toBeNull();
    await press(online.begin);
    expect(done).toEqual([["begin"]]);
  });

  it("shows as whom, and the workbook that the brief was made from before all others", () => {
    show(walk());
    screen.getByText(/Signed in as aigerim@example\.org/u);
    expect(
      within(screen.getByRole("list"))
        .getAllByRole("button")
        .map((one) => one.textContent),
    ).toEqual(["Review.xlsx", "Earlier ›", "another.xlsx"]);
    expect(screen.getAllByText("named as the one the brief was made from")).toHaveLength(1);
  });

  it("goes into folders, back along the way, to the two places it may begin at, and takes a workbook", async () => {
    const done = show(walk());
    await press("Open the folder “Earlier”");
    await press("My OneDrive ›");
    await press("Folder of this brief");
    await press("Compare with “another.xlsx”");
    expect(done).toEqual([["open", "Earlier"], ["back", 0], ["begin"], ["take", "another.xlsx"]]);
  });

  it("offers the folder of a brief only where it lies in OneDrive", () => {
    show(walk({ isBeside: false }));
    expect(screen.queryByRole("button", { name: "Folder of this brief" })).toBeNull();
  });

  it("tells how long OneDrive asks to wait, and can be stopped", async () => {
    const done = show(walk({ isBusy: true, waiting: 20 }));
    screen.getByText("OneDrive asks to wait 20 s…");
    await press("Stop");
    expect(done).toEqual([["stop"]]);
  });

  it.each([
    ["forbidden", "Try again"],
    ["busy", "Try again"],
    ["offline", "Try again"],
    ["not-confirmed", "Try again"],
    ["sign-in", "Sign in"],
    ["sign-in-cancelled", "Sign in"],
  ] as const)("tells what stood in the way, and the way on: %s", async (kind, way) => {
    const error = new OnlineTrouble(kind);
    const done = show(walk({ failure: { error } }));
    expect(screen.getByRole("alert").textContent).toContain(error.said.en);
    await press(way);
    expect(done).toEqual([["again"]]);
  });

  it("says what the wider consent is before it is asked for", async () => {
    const done = show(walk({ canGoFurther: true }));
    screen.getByText(/which your administrator may have to give/u);
    await press("Ask for the wider consent");
    expect(done).toEqual([["further"]]);
  });

  it("says that a folder holds none", () => {
    show(walk({ entries: [] }));
    screen.getByText("No folders and no Excel workbooks here.");
  });
});
