/** @jest-environment jsdom */
import { officeTheme } from "../../../src/adapters/office/office-theme";

const office: { officeTheme?: { bodyBackgroundColor: string; bodyForegroundColor: string } } = {};
const system = new EventTarget();
const paint = (bodyBackgroundColor: string, bodyForegroundColor: string) => {
  office.officeTheme = { bodyBackgroundColor, bodyForegroundColor };
};

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: office } });
  Object.assign(window, { matchMedia: () => system });
});
beforeEach(() => paint("#FFFFFF", "#262626"));

describe("the colours of Office", () => {
  it("are those it has when the pane opens", () => {
    expect(officeTheme().colours()).toEqual({ background: "#FFFFFF", foreground: "#262626" });
  });

  it("are none where Office tells none", () => {
    delete office.officeTheme;
    expect(officeTheme().colours()).toBeUndefined();
  });

  it.each([
    ["the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
    ["the pane is seen again", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["the pointer comes back", () => document.documentElement.dispatchEvent(new Event("pointerenter"))],
    ["the system turns dark", () => system.dispatchEvent(new Event("change"))],
  ])("are read again when %s", (_, comeBack) => {
    const theme = officeTheme();
    const listener = jest.fn();
    const stop = theme.subscribe(listener);
    paint("#262626", "#F0F0F0");
    comeBack();
    expect(theme.colours()).toEqual({ background: "#262626", foreground: "#F0F0F0" });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    paint("#FFFFFF", "#262626");
    comeBack();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("stay the same value, and nobody is told, while Office answers the same", () => {
    const theme = officeTheme();
    const listener = jest.fn();
    theme.subscribe(listener);
    const before = theme.colours();
    paint("#FFFFFF", "#262626");
    window.dispatchEvent(new Event("focus"));
    expect(theme.colours()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });
});
