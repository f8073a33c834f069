import { cited } from "../../../support/cited";

const REVIEW = { jurisdiction: "KZ", "the Convention": "crc" } as const;

describe("the word for a treaty", () => {
  it("is another one's where it ends a Kazakh title that the catalogue doesn't hold", () => {
    expect(cited("Балаларды қанаудан қорғау туралы Конвенция, 99-бап", REVIEW)).toEqual(["? 99"]);
    expect(cited("Мүгедектердің құқықтары туралы Конвенция, 7-бап", REVIEW)).toEqual(["crpd 7"]);
  });

  it("is what the context says otherwise", () => {
    expect(cited("Конвенция, 16-бап", REVIEW)).toEqual(["crc 16"]);
    expect(cited("Бұл туралы Конвенция 16-бапта айтады", REVIEW)).toEqual(["crc 16"]);
    expect(cited("Баланың жеке өмірі туралы Конвенцияның 16-бабында айтылған", REVIEW)).toEqual(["crc 16"]);
  });
});
