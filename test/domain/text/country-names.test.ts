import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { LANGUAGES, type Language } from "../../../src/domain/language";
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

  it("go by the names of the United Nations where the system has others", () => {
    expect(countryName("KR", "en")).toBe("Republic of Korea");
    expect(countryName("KG", "ru")).toBe("Кыргызстан");
    expect(countryName("KR", "kk")).toBe("Корея Республикасы");
  });

  it("are otherwise called as the system calls them, also those whose names are kept", () => {
    const codes = bundledCatalogue().instruments.map(({ jurisdiction }) => jurisdiction);
    const countries = [...new Set([...codes, "UZ", "FI"])].filter((code) => code.length === 2);
    const ours: Readonly<Record<Language, readonly string[]>> = {
      en: ["KR"],
      ru: ["KG", "US", "ZA"],
      kk: ["KR", "PH", "US"],
    };
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames([language], { type: "region" });
      const others = countries.filter((code) => countryName(code, language) !== names.of(code));
      expect(others.sort()).toEqual(ours[language]);
    }
  });
});
