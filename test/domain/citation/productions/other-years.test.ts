import { cited } from "../../../support/cited";

describe("a name that goes on with another year", () => {
  it.each([
    ["Online Safety Act 2023 (s 12) and 2021 (s 63D)", ["uk-osa-2023 12", "au-osa-2021 63D"]],
    ["OSA 2023, s 12, and 2021, s 63D", ["uk-osa-2023 12", "au-osa-2021 63D"]],
    ["Конституции РК 1995 г. (ст. 18) и 2026 г. (ст. 20)", ["kz-constitution-1995 18", "kz-constitution-2026 20"]],
    ["Конституция 1995 года (ст. 18) и 2026 года (ст. 20)", ["kz-constitution-1995 18", "kz-constitution-2026 20"]],
    [
      "Қазақстан Республикасының 1995 жылғы Конституциясы (18-бап) және 2026 жылғысы (20-бап)",
      ["kz-constitution-1995 18", "kz-constitution-2026 20"],
    ],
  ])("is the act of that name and year: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each([
    ["Online Safety Act 2023 (s 12) and 2019 (s 5)", ["uk-osa-2023 12", "? 5"]],
    ["КПР 1989 г. (ст. 12) и 2002 г. (ст. 5)", ["crc 12", "? 5"]],
  ])("is asked about where the catalogue has none of that year: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each([
    ["DPA 2018 (s 9), amended in 2021", ["uk-dpa-2018 9"]],
    ["CRC (1989), arts 12 and 16", ["crc 12, 16"]],
  ])("is none where no place follows: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });
});
