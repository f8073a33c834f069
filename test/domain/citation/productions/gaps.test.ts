import { cited } from "../../../support/cited";

describe("the mark of a footnote behind a name", () => {
  it.each([
    ["CRC¹, art. 16", ["crc 16"]],
    ["CRC [1], art. 16", ["crc 16"]],
    ["GC25², para. 67", ["crc-gc-25 67"]],
    ["КПР1, ст. 16", ["crc 16"]],
    ["БҚК1, 16-бап", ["crc 16"]],
    ["Convention on the Rights of the Child12, art. 16", ["crc 16"]],
  ])("is no place and parts none from it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC16", ["crc 16"]],
    ["UNGP17, principle 18", ["ungps 17, 18"]],
    ["CRC 1, art. 16", ["crc 1, 16"]],
  ])("is told from a number of the place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
