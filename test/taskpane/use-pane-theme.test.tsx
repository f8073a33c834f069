/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { OfficeColours, OfficeTheme } from "../../src/adapters/office/office-theme";
import { dark } from "../../src/taskpane/themes/dark";
import { highContrast } from "../../src/taskpane/themes/high-contrast";
import { light } from "../../src/taskpane/themes/light";
import { usePaneTheme } from "../../src/taskpane/use-pane-theme";

beforeAll(() => {
  Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });
});

/** Office, whose theme the test changes. */
function office(first: OfficeColours): OfficeTheme & { readonly turn: (colours: OfficeColours) => Promise<void> } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    colours: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn: async (colours) =>
      act(async () => {
        now = colours;
        listeners.forEach((listener) => listener());
      }),
  };
}

describe("the pane's theme", () => {
  it("follows Office's while the pane is open, and shows the old one until the new is loaded", async () => {
    const theme = office({ background: "#FFFFFF", foreground: "#262626" });
    const { result } = renderHook(() => usePaneTheme(theme));
    await act(async () => undefined);
    expect(result.current).toBe(light);
    await theme.turn({ background: "#262626", foreground: "#F0F0F0" });
    expect(result.current).toBe(dark);
    await theme.turn({ background: "#000000", foreground: "#FFFFFF" });
    expect(result.current).toBe(highContrast);
    await theme.turn({ background: "#666666", foreground: "#FFFFFF" });
    expect(result.current).toBe(dark);
  });
});
