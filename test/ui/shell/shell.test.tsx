/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SCREENS } from "../../../src/ui/screens";
import { FIRST_VIEWS, PLACES, viewsOf } from "../../../src/ui/shell/screen";
import type { ShellState } from "../../../src/app/session/session-state";
import { Shell } from "../../../src/ui/shell/Shell";
import type { ShellProps } from "../../../src/ui/shell/Shell";
import { renderInPane } from "../../support/render-in-pane";

const props = (some: Partial<ShellProps> = {}): ShellProps => ({
  title: "Training draft",
  places: PLACES,
  screen: "gaps",
  place: "table",
  views: FIRST_VIEWS,
  working: undefined,
  notice: undefined,
  onAct: jest.fn(),
  onScreen: jest.fn(),
  onDismissNotice: jest.fn(),
  children: "the screen",
  ...some,
});

const told = (): string =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join();

/** The place at hand, and its view where it has several. */
const selectedTabs = (): readonly (string | null)[] =>
  screen.getAllByRole("tab", { selected: true }).map(({ textContent }) => textContent);

describe("the shell", () => {
  it("names the draft law and marks the tab at hand", () => {
    renderInPane(<Shell {...props()} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Training draft");
    expect(selectedTabs()).toEqual(["Gaps", "Gap"]);
    expect(screen.getByRole("tabpanel", { name: "Gaps Gap" }).textContent).toBe("the screen");
  });

  it("has no tabs where no place has anything to show", () => {
    renderInPane(<Shell {...props({ places: [] })} />);
    expect(screen.queryByRole("tab")).toBeNull();
    expect(screen.queryByRole("tabpanel")).toBeNull();
  });

  it("goes from tab to tab by the arrow keys, round the ends", async () => {
    const onScreen = jest.fn();
    renderInPane(<Shell {...props({ onScreen })} />);
    screen.getByRole("tab", { name: "Gaps" }).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onScreen).toHaveBeenCalledWith("brief");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Documents" }));
  });

  it("has a switch where a place has several views, and none where it has one", async () => {
    const { rerender } = renderInPane(<Shell {...props({ place: "check", screen: "findings" })} />);
    const views = within(await screen.findByRole("tablist", { name: "Check" }));
    expect(views.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Findings", "Coverage"]);
    expect(screen.getByRole("tabpanel", { name: "Check Findings" })).toBeTruthy();
    for (const place of PLACES.filter((one) => viewsOf(one).length === 1)) {
      rerender(<Shell {...props({ place, screen: FIRST_VIEWS[place] })} />);
      expect(screen.getAllByRole("tablist")).toHaveLength(1);
    }
  });

  it("goes from view to view by the arrow keys, and Tab leads to the one at hand", async () => {
    const onScreen = jest.fn();
    renderInPane(<Shell {...props({ place: "check", screen: "findings", onScreen })} />);
    await screen.findByRole("tablist", { name: "Check" });
    screen.getByRole("tab", { name: "Check" }).focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Findings", selected: true }));
    await userEvent.keyboard("{ArrowRight}");
    expect(onScreen).toHaveBeenCalledWith("coverage");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Coverage" }));
  });

  it("opens a place at the view that was shown last", async () => {
    const onScreen = jest.fn();
    renderInPane(<Shell {...props({ views: { ...FIRST_VIEWS, check: "coverage" }, onScreen })} />);
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    expect(onScreen).toHaveBeenCalledWith("coverage");
  });

  it("opens the settings, and from there leads back to the view", async () => {
    const onScreen = jest.fn();
    const views = { ...FIRST_VIEWS, check: "coverage" } as const;
    const at = { place: "check", views, onScreen } as const;
    const { rerender } = renderInPane(<Shell {...props({ ...at, screen: "coverage" })} />);
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(onScreen).toHaveBeenLastCalledWith("settings");
    rerender(<Shell {...props({ ...at, screen: "settings" })} />);
    expect(screen.queryByRole("tab", { selected: true })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(onScreen).toHaveBeenLastCalledWith("coverage");
  });

  it("says in a live region what was done and how to undo it, until it is dismissed", async () => {
    const onDismissNotice = jest.fn();
    const notice = { kind: "done", text: "Two cells corrected.", undo: "Ctrl+Z takes it back." } as const;
    renderInPane(<Shell {...props({ notice, onDismissNotice })} />);
    expect(told()).toContain("Two cells corrected. Ctrl+Z takes it back.");
    await waitFor(() => expect(told()).toContain("Two cells corrected.Ctrl+Z takes it back."));
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(onDismissNotice).toHaveBeenCalled();
  });

  it("has a button for what a notice offers, which waits while something is at work", async () => {
    const onAct = jest.fn();
    const offer = { act: "takeBackLast", label: "Take back" } as const;
    const notice = { kind: "done", text: "Saved.", offer } as const;
    const { rerender } = renderInPane(<Shell {...props({ notice, onAct, working: "Saving…" })} />);
    const button = await screen.findByRole("button", { name: "Take back" });
    await userEvent.click(button);
    expect(onAct).not.toHaveBeenCalled();
    rerender(<Shell {...props({ notice, onAct })} />);
    await userEvent.click(button);
    expect(onAct).toHaveBeenCalledWith("takeBackLast");
  });

  it("draws the icons of its tabs once it has nothing else to do", async () => {
    const { container } = renderInPane(<Shell {...props()} />);
    const icons = (): number => container.querySelectorAll("[role=tab] svg").length;
    await waitFor(() => expect(icons()).toBe(PLACES.length));
  });

  it("says in words what takes long", () => {
    renderInPane(<Shell {...props({ working: "Reading…" })} />);
    expect(screen.getByRole("progressbar", { name: "Reading…" })).toBeTruthy();
    expect(screen.getByText("Reading…")).toBeTruthy();
  });

  it("speaks the language of the pane", () => {
    renderInPane(<Shell {...props()} />, "kk");
    expect(selectedTabs()).toEqual(["Олқылықтар", "Олқылық"]);
  });

  it("stands without a workbook: what is going on, and the places that have something to show", async () => {
    const state: ShellState = {
      language: "en",
      working: "Reading the document…",
      notice: { kind: "problem", text: "The document can't be read." },
      handed: undefined,
    };
    const onScreen = jest.fn();
    const around = { places: ["discussion", "documents"], screen: "brief", place: "documents", onScreen } as const;
    renderInPane(<Shell {...props()} {...state} {...around} />);
    expect(told()).toContain("Reading the document…");
    expect(told()).toContain("The document can't be read.");
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Discussion",
      "Documents",
      ...viewsOf("documents").map((view) => SCREENS[view].label.en),
    ]);
    screen.getByRole("tab", { name: "Documents" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onScreen).toHaveBeenCalledWith("comments");
  });
});
