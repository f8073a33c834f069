/** @jest-environment jsdom */
import { officeFacts } from "../../../src/adapters/office/office-facts";

const context = (given: object = {}): void => {
  Object.assign(globalThis, {
    Office: {
      context: {
        diagnostics: { host: "Excel", version: "16.0.1", platform: "Mac" },
        displayLanguage: "ru-RU",
        contentLanguage: "kk-KZ",
        requirements: {
          isSetSupported: (set: string, version: string) => set === "ExcelApi" && Number(version.slice(2)) <= 14,
        },
        ...given,
      },
    },
  });
};

window.matchMedia = () => ({ matches: true }) as MediaQueryList;

describe("what Office says of itself", () => {
  it("is its host, build, platform, languages and the highest version of each requirement set", () => {
    context({ officeTheme: { bodyBackgroundColor: "#000", bodyForegroundColor: "#FFF" } });
    const facts = Object.fromEntries(officeFacts());
    expect(facts).toMatchObject({
      Host: "Excel 16.0.1",
      Platform: "Mac",
      Theme: "#FFF on #000",
      "Dark browser": "true",
      ExcelApi: "1.14",
      OpenBrowserWindowApi: "not supported",
    });
    expect(facts["Language"]).toMatch(/^ru-RU, of the workbook kk-KZ/u);
  });

  it("says so where Office tells no theme", () => {
    context();
    expect(Object.fromEntries(officeFacts())["Theme"]).toBe("not told");
  });
});
