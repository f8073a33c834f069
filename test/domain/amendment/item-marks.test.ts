import { isNext, marksIn } from "../../../src/domain/amendment/item-marks";

it.each([
  ["A school: (a) asks; and (b) tells.", ["a", "b"]],
  ["1. A school asks. 2. It tells.\n3. It keeps a list.", ["1", "2", "3"]],
  ["Школа: 1) спрашивает; 1-1) сообщает;\nа) сразу.", ["1", "1-1", "а"]],
  ["It answers within 10. It asks (a school) of item (a) again.", []],
])("finds the marks of items in %s", (text, values) => {
  expect(marksIn(text).map(({ value }) => value)).toEqual(values);
});

it("tells marks of several counts apart", () => {
  const shapes = marksIn("1. A school: (a) asks: 1) once; a) twice.").map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it.each([
  ["1", "2", true],
  ["2", "2-1", true],
  ["2-1", "3", true],
  ["2", "4", false],
  ["a", "b", true],
  ["a", "c", false],
  ["а", "ә", true],
  ["а", "б", true],
  ["е", "ж", true],
  ["и", "л", false],
  ["i", "ii", true],
  ["h", "i", true],
])("behind %s may come %s: %s", (one, other, isSo) => {
  expect(isNext(one, other)).toBe(isSo);
});
