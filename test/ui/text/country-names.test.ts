import { countriesIn, countryName } from "../../../src/ui/text/country-names";

describe("countries", () => {
  it("go by their names in the pane's language", () => {
    expect(countryName("KZ", "en")).toBe("Kazakhstan");
    expect(countryName("KZ", "ru")).toBe("Казахстан");
    expect(countryName("KZ", "kk")).toBe("Қазақстан");
  });

  it("that are none keep their code", () => {
    expect(countryName("EU law", "en")).toBe("EU law");
    expect(countryName("", "ru")).toBe("");
  });

  it.each(["en", "ru", "kk"] as const)("are listed once each, by name, in %s", (language) => {
    const countries = countriesIn(language);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.every(({ code, name }) => name !== "" && /^[A-Z]{2}$/u.test(code))).toBe(true);
    expect(countries.some(({ code }) => code === "KZ")).toBe(true);
  });
});
