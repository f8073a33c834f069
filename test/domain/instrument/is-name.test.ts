import { isName } from "../../../src/domain/instrument/is-name";

describe("the name of a document", () => {
  it.each([
    "GDPR",
    "КПР",
    "GC25",
    "NPA-7 Act",
    "ЮНИСЕФ",
    "Устав",
    "Act 843",
    "Pupils Act",
    "Бала құқықтары туралы заң",
  ])("may be %s", (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each(["", "a", "16", "the", "и", "art.", "ст.", "бап", "заң", "§ 5", "Code", "Art. 16", "№ 12", "Ә"])(
    "is not %j",
    (text) => {
      expect(isName(text)).toBe(false);
    },
  );
});
