import { onOtherLayout } from "../../../src/domain/lookup/other-layout";

it.each([
  ["rgh", "кпр"],
  ["пс25", "gc25"],
  ["сксж", "crc"],
  ["cn/16", "ст.16"],
  ["v8lltkth3", "мүдделері"],
])("“%s” is “%s” on another layout", (typed, read) => {
  expect(onOtherLayout(typed)).toContain(read);
});

it("numbers and marks are the same on every layout", () => {
  expect(["3.1", "16(2)", "§"].flatMap(onOtherLayout)).toEqual([]);
});
