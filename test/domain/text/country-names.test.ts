import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import { countryName } from "../../../src/domain/text/country-names";

describe("countries", () => {
  it("go by their names in a language", () => {
    expect(countryName("KZ", "en")).toBe("Kazakhstan");
    expect(countryName("KZ", "ru")).toBe("Казахстан");
    expect(countryName("KZ", "kk")).toBe("Қазақстан");
  });

  it("that are none keep their code", () => {
    expect(countryName("EU law", "en")).toBe("EU law");
    expect(countryName("", "ru")).toBe("");
    expect(countryName("QX", "en")).toBe("QX");
  });

  it("have the names that the system knows, also those that are kept here", () => {
    const codes = bundledCatalogue().instruments.map(({ jurisdiction }) => jurisdiction);
    const countries = [...new Set([...codes, "UZ", "FI"])].filter((code) => code.length === 2);
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames([language], { type: "region" });
      for (const code of countries) expect(countryName(code, language)).toBe(names.of(code));
    }
  });
});
