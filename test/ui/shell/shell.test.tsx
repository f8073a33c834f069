/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Shell } from "../../../src/ui/shell/Shell";
import type { ShellProps } from "../../../src/ui/shell/Shell";
import { renderInPane } from "../../support/render-in-pane";

const props = (some: Partial<ShellProps> = {}): ShellProps => ({
  draftTitle: "Training draft",
  screen: "gaps",
  tab: "gaps",
  working: undefined,
  notice: undefined,
  blocked: undefined,
  onAct: jest.fn(),
  remarks: [],
  onGoTo: jest.fn(),
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

describe("the shell", () => {
  it("names the draft law and marks the tab at hand", () => {
    renderInPane(<Shell {...props()} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Training draft");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Gaps");
    expect(screen.getByRole("tabpanel", { name: "Gaps" }).textContent).toBe("the screen");
  });

  it("has no tabs before there is a review", () => {
    renderInPane(<Shell {...props({ draftTitle: undefined })} />);
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("goes from tab to tab by the arrow keys, round the ends", async () => {
    const onScreen = jest.fn();
    renderInPane(<Shell {...props({ onScreen })} />);
    screen.getByRole("tab", { name: "Gaps" }).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onScreen).toHaveBeenCalledWith("brief");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Brief" }));
  });

  it("opens the settings, and from there leads back to the tab", async () => {
    const onScreen = jest.fn();
    const { rerender } = renderInPane(<Shell {...props({ tab: "check", screen: "check", onScreen })} />);
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(onScreen).toHaveBeenLastCalledWith("settings");
    rerender(<Shell {...props({ tab: "check", screen: "settings", onScreen })} />);
    expect(screen.queryByRole("tab", { selected: true })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(onScreen).toHaveBeenLastCalledWith("check");
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

  it("offers to read the workbook again where it can't be read just now", async () => {
    const onAct = jest.fn();
    renderInPane(<Shell {...props({ blocked: { kind: "reading" }, onAct })} />, "ru");
    await userEvent.click(await screen.findByRole("button", { name: "Прочитать книгу заново" }));
    expect(onAct).toHaveBeenCalledWith("readAgain");
  });

  it("draws the icons of its tabs once it has nothing else to do", async () => {
    const { container } = renderInPane(<Shell {...props()} />);
    const icons = (): number => container.querySelectorAll("[role=tab] svg").length;
    await waitFor(() => expect(icons()).toBe(screen.getAllByRole("tab").length));
  });

  it("says in words what takes long", () => {
    renderInPane(<Shell {...props({ working: "Reading…" })} />);
    expect(screen.getByRole("progressbar", { name: "Reading…" })).toBeTruthy();
    expect(screen.getByText("Reading…")).toBeTruthy();
  });

  it("speaks the language of the pane", () => {
    renderInPane(<Shell {...props()} />, "kk");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Олқылықтар");
  });

  it("tells what was remarked on reading, in the pane's language and with the way there, until it is put away", async () => {
    const onGoTo = jest.fn();
    const place = { table: "Gaps", sheet: "Пробелы", row: 6, column: "id", cell: "A6" };
    const remarks = [
      { kind: "rows-hidden", table: "Gaps", rows: [6], place },
      { kind: "table-missing", table: "Rounds" },
    ] as const;
    const { rerender } = renderInPane(<Shell {...props({ remarks, onGoTo })} />, "ru");
    expect(screen.queryByText(/скрытые/u)).toBeNull();
    await userEvent.click(await screen.findByText(/Замечено при чтении книги: 2/u));
    expect(screen.getByText(/Rounds.*имя/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /A6/u }));
    expect(onGoTo).toHaveBeenCalledWith(place);
    await userEvent.click(screen.getByRole("button", { name: "Убрать" }));
    expect(screen.queryByText(/Замечено/u)).toBeNull();
    rerender(<Shell {...props({ remarks: [remarks[1]], onGoTo })} />);
    expect(screen.getByText(/Замечено при чтении книги: 1/u)).toBeTruthy();
  });
});
