import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";

const index = toSearchIndex(bundledCatalogue());
const found = (query: string): readonly string[] =>
  searchParts(index, query, { limit: 3 }).parts.map(({ citation }) => citation);

it.each([
  ["lbcrhbvbyfwbz/", "дискриминация"],
  ["cnfnmz/ 12 rjydtywbz", "статья 12 конвенция"],
  ["ghfdj yf j,hfpjdfybt/", "право на образование"],
  ["lbcrhbvbyfwbz/yfcbkbt", "дискриминация насилие"],
  ["cn/16 RGH", "ст.16 КПР"],
  ["RGH/16", "КПР/16"],
])("reads a full stop of the other layout, which is the key of the slash: %s", (typed, meant) => {
  expect(found(typed)[0]).toBeDefined();
  expect(found(typed)[0]).toBe(found(meant)[0]);
});

it("leaves a path of known names and numbers as it is typed", () => {
  expect(found("КЗ/КПР/16")[0]).toBe("CRC, art. 16");
});
