import { besideNumber } from "../../../src/ui/standards/beside-number";
import { titleIn } from "../../../src/domain/citation/format/name-in";
import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import type { Language } from "../../../src/domain/language";

const shown = (id: string, language: Language): string => {
  const found = bundledCatalogue().instruments.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return besideNumber(found, titleIn(found, language));
};

describe("the title below a citation", () => {
  it.each([
    ["en", "(2021) on children's rights in relation to the digital environment"],
    ["ru", "(2021) о правах детей в связи с цифровой средой"],
    ["kk", "(2021): цифрлық ортаға байланысты бала құқықтары"],
  ] as const)("begins behind the number of a general comment, which the citation says: %s", (language, expected) => {
    expect(shown("crc-gc-25", language)).toBe(expected);
  });

  it.each(["crc-gc-22", "crc", "eu-gdpr"])("is whole for any other: %s", (id) => {
    expect(shown(id, "ru")).toMatch(/^(?:Совместное|Конвенция|Общий)/u);
  });
});
