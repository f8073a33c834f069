import { unverifiedField } from "../../../src/domain/instrument/unverified-field";

it.each([
  ["symbol", { field: "symbol", remark: "" }],
  ["inForce (day)", { field: "inForce", remark: "day" }],
  ["parts (9-15 and (a))", { field: "parts", remark: "9-15 and (a)" }],
  ["kazakhstan.date", { field: "kazakhstan.date", remark: "" }],
  ["the date", undefined],
  ["inForce(day)", undefined],
  ["", undefined],
])("reads what %j marks", (mark, expected) => {
  expect(unverifiedField(mark)).toEqual(expected);
});
