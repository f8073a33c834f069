import {
  itemNamed,
  mayBeNamed,
  namesAtLast,
  namesInFull,
  namesThere,
} from "../../../src/domain/amendment/names-provision";

const called = (citations: Readonly<Record<string, string>>) =>
  Object.entries(citations).map(([id, citation]) => ({ id, citation }));

const BILL = called({
  "2": "clause 2",
  "2(2)": "clause 2(2)",
  "2(2)(b)": "clause 2(2)(b)",
  "2(3)": "clause 2(3)",
  "2(3)(b)": "clause 2(3)(b)",
});
const LAW = called({
  "1(2)": "пункт 2 статьи 1",
  "2": "статья 2",
  "2(1)": "часть 1 статьи 2",
  "2(1)(2)": "пункт 2 части 1 статьи 2",
  "2(3)": "часть 3 статьи 2",
  "2(3)(2)": "пункт 2 части 3 статьи 2",
});
const ZAN = called({
  "2(1)": "2-баптың 1-тармағы",
  "2(1)(2)": "2-баптың 1-тармағының 2) тармақшасы",
  "2(3)": "2-баптың 3-тармағы",
  "2(3)(2)": "2-баптың 3-тармағының 2) тармақшасы",
});

it.each([
  ["in subsection (3) omit paragraph (b)", BILL, ["2(3)(b)"]],
  ["omit paragraph (b)", BILL, ["2(2)(b)", "2(3)(b)"]],
  ["omit paragraph (b) of subsection (2) and subsection (3)", BILL, ["2(2)(b)", "2(3)(b)"]],
  ["in subsection (2) omit paragraph (b), and in subsection (3) omit paragraph (a)", BILL, ["2(2)(b)"]],
  ["in subsection (2) omit paragraph (b), in subsection (3) omit paragraph (a)", BILL, ["2(2)(b)"]],
  ["omit subsection (2) and paragraph (b) of subsection (3)", BILL, ["2(2)", "2(3)(b)"]],
  ["in subsection (2) and in paragraph (b) of subsection (3) omit", BILL, []],
  ["omit subsection (2), paragraph (b) of subsection (3)", BILL, ["2(2)", "2(3)(b)"]],
  ["in section 3 omit subsection (1) and paragraph (b) of subsection (2)", BILL, []],
  ["the second and third subsections", BILL, ["2(2)", "2(3)"]],
  ["в части 3 исключить пункт 2", LAW, ["2(3)(2)"]],
  ["исключить пункт 2 из части 3", LAW, ["2(3)(2)"]],
  ["часть 2 исключить", LAW, []],
  ["первый пункт второй части", LAW, []],
  ["второй пункт третьей части", LAW, ["2(3)(2)"]],
  ["пункт второй части первой", LAW, ["2(1)(2)"]],
  ["в части 1 и в части 3 исключить пункт 2", LAW, ["2(1)(2)", "2(3)(2)"]],
  ["пункт 2 части 1 и части 3", LAW, ["2(1)(2)", "2(3)(2)"]],
  ["часть 3 и пункт 2 части 1", LAW, ["2(1)(2)", "2(3)"]],
  ["часть 3, пункт 2 части 1", LAW, ["2(1)(2)", "2(3)"]],
  ["пункт 2 части 1 и часть 3", LAW, ["2(1)(2)", "2(3)"]],
  ["1-тармақтың 2) тармақшасы мен 3-тармақ", ZAN, ["2(1)(2)", "2(3)"]],
  ["1-тармақтың 2) тармақшасы және 3-тармақ", ZAN, ["2(1)(2)", "2(3)"]],
  ["1-тармақтың және 3-тармақтың 2) тармақшалары", ZAN, ["2(1)(2)", "2(3)(2)"]],
  ["үшінші тармақтың екінші тармақшасы", ZAN, ["2(3)(2)"]],
])("finds what is named at last, inside all that is around it: %s", (text, draft, ids) => {
  expect(draft.flatMap(({ id }) => (namesAtLast(text, id, draft) ? [id] : []))).toEqual(ids);
});

it("knows what is named with all that is between its article and it", () => {
  expect(namesInFull("in subsection (3) omit paragraph (b)", "2(3)(b)", BILL)).toBe(true);
  expect(namesInFull("omit paragraph (b)", "2(3)(b)", BILL)).toBe(false);
  expect(namesInFull("omit 2(3)(b)", "2(3)(b)", BILL)).toBe(false);
});

it.each([
  ["the third subsection", BILL, ["2(3)", "2(3)(b)"]],
  ["the last subsection", BILL, ["2(2)(b)", "2(3)", "2(3)(b)"]],
  ["первую часть", LAW, ["2(1)", "2(1)(2)"]],
  ["последний пункт", LAW, ["1(2)", "2(1)(2)", "2(3)(2)"]],
  ["часть 2", LAW, ["2(1)", "2(3)"]],
  ["статья 2", LAW, ["2", "2(1)", "2(3)"]],
  ["үшінші тармақ", ZAN, ["2(3)", "2(3)(2)"]],
])("takes no provision for what has another place or another name: %s", (text, draft, ids) => {
  expect(draft.flatMap(({ id }) => (mayBeNamed(text, id, draft) ? [id] : []))).toEqual(ids);
});

const LIST = called({ "2(2)": "", "2(2)(a)": "", "2(2)(b)": "", "2(2)(c)": "", "4(1)": "", "4(1)(b)": "" });

it.each([
  ["delete paragraph (b)", "2(2)(b)", true],
  ["delete paragraphs (a), (b), (c)", "2(2)(b)", true],
  ["delete paragraphs (b), (c), (d)", "2(2)(b)", false],
  ["delete paragraphs (b) and (f)", "2(2)(b)", false],
  ["delete paragraphs (b) and (f)", "4(1)(b)", true],
  ["исключить подпункты b) и f)", "2(2)(b)", false],
])("knows whether all of a list is there, where the draft has one: %s (%s)", (text, id, isThere) => {
  expect(namesThere(text, id, LIST)).toBe(isThere);
});

it.each([
  ["in item (a)", "8", "a)"],
  ["in item (a) of article 8", "8", "a)"],
  ["in item (a) of paragraph 2", "8(2)", "a)"],
  ["in article 8(2)(a)", "8(2)", "a)"],
  ["в подпункте 2) статьи 8", "8", "2)"],
  ["в подпункте 2 статьи 8", "8", "2)"],
  ["в пункте 2 статьи 8", "8", "2"],
  ["8-баптың 2) тармақшасында", "8", "2)"],
])("names the item of a provision in it: %s (%s)", (text, id, item) => {
  expect(itemNamed(text, id)).toBe(item);
});

it.each([
  ["in the text", "8"],
  ["in item (a) of article 9", "8"],
  ["in item (a) of article 8", "8(2)"],
  ["in item (a) of paragraph 3", "8(2)"],
  ["in items (a) and (b)", "8"],
  ["in item (a) or (b)", "8"],
  ["in item (a), and in item (b)", "8"],
  ["в подпунктах 1) и 2) статьи 8", "8"],
  ["9-баптың 2) тармақшасында", "8"],
])("names no item of a provision where that is another's, or one of several: %s (%s)", (text, id) => {
  expect(itemNamed(text, id)).toBeUndefined();
});
