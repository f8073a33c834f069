import { screenIn } from "../../../src/ui/shell/screen";

describe("the screen an address asks for", () => {
  it.each([
    ["https://example.org/taskpane.html?screen=coverage", "coverage"],
    ["https://example.org/taskpane.html?screen=check", "findings"],
    ["https://example.org/taskpane.html#brief", "brief"],
    ["https://example.org/taskpane.html#documents", "brief"],
    ["https://example.org/taskpane.html?_host_Info=Excel#settings", "settings"],
    ["https://example.org/taskpane.html#start", "start"],
    ["https://example.org/taskpane.html", undefined],
    ["https://example.org/taskpane.html?screen=secrets", undefined],
  ])("in %s is %s", (address, screen) => {
    expect(screenIn(address)).toBe(screen);
  });
});
