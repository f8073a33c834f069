import { asCountryCode, isCountryCode } from "../../../src/domain/text/country-code";

describe("The code of a country", () => {
  it.each([
    ["Kazakhstan", "KZ"],
    [" kz ", "KZ"],
    ["uk", "GB"],
    ["  казахстан ", "KZ"],
    ["Қазақстан", "KZ"],
    ["Республика Казахстан", "KZ"],
    ["Қазақстан Республикасы", "KZ"],
    ["РК", "KZ"],
    ["RK", "KZ"],
    ["Кыргызская Республика", "KG"],
    ["Киргизия", "KG"],
    ["The United Kingdom", "GB"],
    ["Россия", "RU"],
    ["Монголия", "MN"],
    ["Türkiye", "TR"],
    ["Еуропалық Одақ", "EU"],
  ])("is that of %p by its name in any of the three languages", (name, code) => {
    expect(asCountryCode(name)).toBe(code);
  });

  it("is the code of today where a country had another one before", () => {
    expect(asCountryCode("Myanmar (Burma)")).toBe("MM");
  });

  it.each(["Ruritania", "Kazakh", "", "Central Asia", "Казахстан и Кыргызстан"])("is not known of %p", (name) => {
    expect(asCountryCode(name)).toBe(name);
  });

  it("has two capitals", () => {
    expect(["KZ", "kz", "Kazakhstan", ""].map(isCountryCode)).toEqual([true, false, false, false]);
  });
});
