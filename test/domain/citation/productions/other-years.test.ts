import { cited } from "../../../support/cited";

describe("a name that goes on with another year", () => {
  it.each([
    ["Online Safety Act 2023 (s 12) and 2021 (s 63D)", ["uk-osa-2023 12", "au-osa-2021 63D"]],
    ["OSA 2023, s 12, and 2021, s 63D", ["uk-osa-2023 12", "au-osa-2021 63D"]],
    ["Конституции РК 1995 г. (ст. 18) и 2026 г. (ст. 20)", ["kz-constitution-1995 18", "kz-constitution-2026 20"]],
    ["Конституция 1995 года (ст. 18) и 2026 года (ст. 20)", ["kz-constitution-1995 18", "kz-constitution-2026 20"]],
    ["Конституции РК 1995 г. (ст. 18) и от 2026 г. (ст. 20)", ["kz-constitution-1995 18", "kz-constitution-2026 20"]],
    ["Конституция РК 1995 г. и 2026 г. (ст. 20)", ["kz-constitution-1995", "kz-constitution-2026 20"]],
    [
      "1995 жылғы Конституцияның 18-бабы мен 2026 жылғысының 20-бабы",
      ["kz-constitution-1995 18", "kz-constitution-2026 20"],
    ],
    ["Online Safety Act 2021 and 2023, s 12", ["au-osa-2021", "uk-osa-2023 12"]],
    [
      "Қазақстан Республикасының 1995 жылғы Конституциясы (18-бап) және 2026 жылғысы (20-бап)",
      ["kz-constitution-1995 18", "kz-constitution-2026 20"],
    ],
  ])("is the act of that name and year: %s", (text, read) => {
    expect(cited(text)).toEqual(read);
  });

  it.each([
    ["Online Safety Act 2023 (s 12) and 2019 (s 5)", ["uk-osa-2023 12", "? 5"]],
    ["GDPR 2016 (art. 8) and 2022 (art. 5)", ["eu-gdpr 8", "? 5"]],
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
