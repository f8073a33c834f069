import { withRangesSpelt } from "../../../src/domain/amendment/spelt-ranges";

it.each([
  ["Omit paragraphs (a) to (c).", "Omit paragraphs (a), (b), (c)."],
  ["Omit subsection (2)(a)-(c).", "Omit subsection (2)(a), (b), (c)."],
  ["Omit items (ii)–(iv).", "Omit items (ii), (iii), (iv)."],
  ["Delete sections 2 to 4.", "Delete sections 2, 3, 4."],
  ["Delete paragraphs 1, 3–5 and 7.", "Delete paragraphs 1, 3, 4, 5 and 7."],
  ["Исключить подпункты 2)–4).", "Исключить подпункты 2), 3), 4)."],
  ["Исключить подпункты а) - в).", "Исключить подпункты а), б), в)."],
  ["Исключить пункты с 1 по 3.", "Исключить пункты 1, 2, 3."],
  ["Пункты 2-4 исключить.", "Пункты 2, 3, 4 исключить."],
  ["1)–3) тармақшалары алып тасталсын", "1), 2), 3) тармақшалары алып тасталсын"],
  ["2-4-тармақтар алып тасталсын", "2, 3, 4-тармақтар алып тасталсын"],
])("names what lies between: %s", (text, spelt) => {
  expect(withRangesSpelt(text)).toBe(spelt);
});

it.each([
  "Статью 12-1 исключить.",
  "2-3-бапты алып тастау",
  "Delete section 4 to 6 months of notice.",
  "Delete paragraphs (c) to (a).",
  "Возраст 14–16 лет исключить.",
])("leaves what is no row of parts: %s", (text) => {
  expect(withRangesSpelt(text)).toBe(text);
});
