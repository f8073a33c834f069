import { cellInput } from "../../../src/adapters/excel/cell-input";

describe("what Excel is given for a text", () => {
  it.each([
    "=1+1",
    " =1+1",
    "+7 701 000 00 00",
    "-",
    "@name",
    "#N/A",
    "'quoted'",
    "007",
    "14(2)",
    "(5)",
    ".5",
    "₸ 100",
    "15.09.2026",
    "TRUE",
    "Ложь",
    "ақиқат",
    "May 5",
    "5 мая",
    "сентябрь 2026",
    "12:30",
    "50%",
  ])("%j gets an apostrophe, which is no part of it", (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it.each([
    "",
    "G-001",
    "CRC, art. 16; GC25, para. 42",
    "The draft says nothing of it.",
    "12 provisions of the draft speak of children, none of them of those in care.",
    "Марат ұсынды",
    "May the platform profile a child?",
  ])("%j goes as it is", (text) => {
    expect(cellInput(text)).toBe(text);
  });
});
