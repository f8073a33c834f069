import { byWhom } from "../../../src/app/online/say-trouble";

describe("who changed a file, and when", () => {
  it("has its day in words, in every language", () => {
    expect(byWhom({ who: "Berik T.", when: "2026-11-29T14:20:00Z" })).toEqual({
      en: " by Berik T., 29 November 2026, 14:20 UTC",
      ru: ": Berik T., 29 ноября 2026 года, 14:20 UTC",
      kk: ": Berik T., 2026 жылғы 29 қараша, 14:20 UTC",
    });
  });

  it("leaves out what OneDrive does not say", () => {
    expect([byWhom({}).en, byWhom({ who: "Berik T." }).en]).toEqual(["", " by Berik T."]);
  });
});
