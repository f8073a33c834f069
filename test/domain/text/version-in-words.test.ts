import { versionInWords } from "../../../src/domain/text/version-in-words";

describe("the version of a draft", () => {
  it.each([
    ["en", "2", "version 2"],
    ["en", "2nd version", "2nd version"],
    ["en", "3rd draft", "3rd draft"],
    ["en", "Draft 3", "Draft 3"],
    ["ru", "2.1", "версия 2.1"],
    ["ru", "2-я версия", "2-я версия"],
    ["ru", "2-я редакция", "2-я редакция"],
    ["kk", "1", "1-нұсқа"],
    ["kk", "1-нұсқа", "1-нұсқа"],
    ["kk", "2-ші нұсқа, жұмыс", "2-ші нұсқа, жұмыс"],
    ["kk", "2-я версия", "2-я версия"],
  ] as const)("in %s, typed as “%s”, is “%s”", (language, typed, wanted) => {
    expect(versionInWords(typed, language)).toBe(wanted);
  });
});
