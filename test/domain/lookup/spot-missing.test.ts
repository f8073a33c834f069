import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";

const index = toSearchIndex(bundledCatalogue());
const look = (query: string) => {
  const { parts, remarks } = searchParts(index, query, { limit: 1 });
  return { first: parts[0]?.citation, remarks: remarks.length };
};

describe("a lookup of a number behind what a series is called", () => {
  it.each([
    ["замечание 13", "GC13"],
    ["замечания 13", "GC13"],
    ["замечание № 13, п. 5", "GC13, para. 5"],
    ["comment 13", "GC13"],
    ["comment 25 67", "GC25, para. 67"],
    ["13 ескерту", "GC13"],
    ["25 ескерту 67-тармақ", "GC25, para. 67"],
    ["67 ЗОП 25", "GC25, para. 67"],
  ])("finds the one of that number: %s", (query, first) => {
    expect(look(query)).toEqual({ first, remarks: 0 });
  });

  it.each(["замечание 27", "comment 27", "№ 27 ЖТЕ", "27 жалпы ескерту", "конвенция 138", "Online Safety Act 2019"])(
    "says that there is none: %s",
    (query) => {
      expect(look(query).remarks).toBe(1);
    },
  );

  it.each([
    ["online safety act 12", "UK Online Safety Act, s. 12"],
    ["data protection act 123", "UK DPA 2018, s. 123"],
  ])("takes it for a place where names have only years there: %s", (query, first) => {
    expect(look(query)).toEqual({ first, remarks: 0 });
  });
});
