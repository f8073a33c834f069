import { numberForm } from "../../../src/domain/provision/number-form";

const draft = (...rows: readonly (readonly [id: string, citation: string])[]) =>
  rows.map(([id, citation]) => ({ id, citation, heading: "", text: "Rule." }));

it.each([
  ["пункт", "пункт 1 статьи 2", "5."],
  ["подпункт", "подпункт 1) пункта 1 статьи 2", "5)"],
  ["paragraph", "Article 2, paragraph 1", "5."],
  ["subsection", "section 2, subsection (1)", "(5)"],
  ["тармақ", "2-баптың 1-тармағы", "5."],
  ["тармақша", "2-баптың 1-тармағының 1) тармақшасы", "5)"],
])("writes a number as the draft does that of its %s", (unit, citation, form) => {
  expect(numberForm({ unit, number: "5" }, "2", draft(["2", ""], ["2(1)", citation]))).toBe(form);
});

it.each([
  ["пункт", "подпункт 1) статьи 2"],
  ["тармақ", "2-баптың 1) тармақшасы"],
  ["paragraph", "Article 2, subparagraph (1)"],
])("takes no %s for one of another kind", (unit, citation) => {
  expect(numberForm({ unit, number: "5" }, "2", draft(["2", ""], ["2(1)", citation]))).toBeUndefined();
});

it("goes by what stands beside it before all else, and tells nothing where that is written in several ways", () => {
  const rows = draft(
    ["2", ""],
    ["2(1)", "paragraph 1 of article 2"],
    ["3", ""],
    ["3(1)", "paragraph (1) of article 3"],
  );
  expect(numberForm({ unit: "paragraph", number: "2" }, "3", rows)).toBe("(2)");
  expect(numberForm({ unit: "paragraph", number: "2" }, "4", rows)).toBeUndefined();
});
