import { toPaneTheme } from "../../src/taskpane/office-theme";

const office = (background: string, foreground = "#000000") => ({ background, foreground });
const calm = { forcedColours: false, prefersDark: false };

describe("the pane's theme", () => {
  it.each([
    ["white", office("#FFFFFF"), "light"],
    ["grey, lighter than the middle", office("#E6E6E6"), "light"],
    ["dark grey", office("#666666", "#FFFFFF"), "dark"],
    ["black as Office paints it", office("#262626", "#FFFFFF"), "dark"],
    ["with transparency", office("#262626FF", "#FFFFFF"), "dark"],
    ["pure black under pure white", office("#000000", "#ffffff"), "high contrast"],
    ["pure black under grey", office("#000000", "#cccccc"), "dark"],
    ["no colour that can be read", office("inherit"), "light"],
  ])("on %s", (_, colours, theme) => {
    expect(toPaneTheme({ ...calm, office: colours })).toBe(theme);
  });

  it.each([
    ["nothing", undefined],
    ["no colour that can be read", office("inherit")],
  ])("is what the system prefers where Office tells %s", (_, colours) => {
    expect(toPaneTheme({ ...calm, prefersDark: true, office: colours })).toBe("dark");
    expect(toPaneTheme({ ...calm, office: colours })).toBe("light");
  });

  it("goes by the darkness of a contrast theme of the system", () => {
    expect(toPaneTheme({ forcedColours: true, prefersDark: true, office: office("#FFFFFF") })).toBe("dark");
    expect(toPaneTheme({ forcedColours: true, prefersDark: false, office: office("#000000", "#FFFFFF") })).toBe(
      "light",
    );
  });
});
