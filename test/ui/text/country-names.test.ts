import { countriesIn } from "../../../src/ui/text/country-names";

describe("countries", () => {
  it.each(["en", "ru", "kk"] as const)("are listed once each, by name, in %s", (language) => {
    const countries = countriesIn(language);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.every(({ code, name }) => name !== "" && /^[A-Z]{2}$/u.test(code))).toBe(true);
    expect(countries.some(({ code }) => code === "KZ")).toBe(true);
  });
});
