import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { putCitations, withCitations } from "../../../../src/domain/citation/rewrite/put-citations";

/** The cursor is `|`, or what is selected stands between two of them. */
function put(marked: string, isList: boolean, ...citations: readonly string[]): string {
  const [start, end] = [marked.indexOf("|"), marked.lastIndexOf("|")];
  const text = marked.replaceAll("|", "");
  const after = putCitations({ text, start, end: start === end ? end : end - 1 }, citations, isList);
  expect(after.start).toBe(after.end);
  return `${after.text.slice(0, after.start)}|${after.text.slice(after.start)}`;
}

describe("citations that are put into prose", () => {
  it.each([
    ["|", "CRC, art. 3|"],
    ["The draft departs from |.", "The draft departs from CRC, art. 3|."],
    ["The draft departs from|.", "The draft departs from CRC, art. 3|."],
    ["See |and the next line.", "See CRC, art. 3| and the next line."],
    ["See (|) too.", "See (CRC, art. 3|) too."],
    ["See |that article| too.", "See CRC, art. 3| too."],
  ])("stand apart from the words around them: %s", (text, expected) => {
    expect(put(text, false, "CRC, art. 3")).toBe(expected);
  });

  it("may be several", () => {
    expect(put("See |.", false, "CRC, art. 3", "CRC, art. 12")).toBe("See CRC, art. 3; CRC, art. 12|.");
  });
});

describe("citations that are put into a list of sources", () => {
  it.each([
    ["|", "CRC, art. 3|"],
    ["GDPR, art. 8|", "GDPR, art. 8; CRC, art. 3|"],
    ["GDPR, art. 8; |", "GDPR, art. 8; CRC, art. 3|"],
    ["|GDPR, art. 8", "CRC, art. 3|; GDPR, art. 8"],
    ["GDPR, art. 8;| ACRWC, art. 10", "GDPR, art. 8; CRC, art. 3|; ACRWC, art. 10"],
    ["GDPR,| art. 8; ACRWC, art. 10", "GDPR, art. 8; CRC, art. 3|; ACRWC, art. 10"],
    ["|GDPR, art. 8|; ACRWC, art. 10", "CRC, art. 3|; ACRWC, art. 10"],
    ["GDPR, art. 8; |ACRWC, art. 10|", "GDPR, art. 8; CRC, art. 3|"],
    ["GDPR, art. 8; |GDPR, art. 9; |ACRWC, art. 10", "GDPR, art. 8; CRC, art. 3|; ACRWC, art. 10"],
    ["|GDPR, art. 8|", "CRC, art. 3|"],
    ["GDPR, art. 8\n|", "GDPR, art. 8\nCRC, art. 3|"],
    ["GDPR, art. 8|; DSA, art. 28\nACRWC, art. 10", "GDPR, art. 8; CRC, art. 3|; DSA, art. 28\nACRWC, art. 10"],
    ["GDPR, art. 8,|", "GDPR, art. 8, CRC, art. 3|"],
    ["See also:|", "See also: CRC, art. 3|"],
    ["GDPR, art. 8.|; ACRWC, art. 10", "GDPR, art. 8.; CRC, art. 3|; ACRWC, art. 10"],
    ["1) GDPR, art. 8; 2) ACRWC, art. 10|", "1) GDPR, art. 8; 2) ACRWC, art. 10; CRC, art. 3|"],
  ])("are values of their own, and tear none: %j", (text, expected) => {
    expect(put(text, true, "CRC, art. 3")).toBe(expected);
  });
});

describe("citations that are put where each line is a source", () => {
  it.each([
    ["GDPR, art. 8|\nACRWC, art. 10", "GDPR, art. 8\nCRC, art. 3|\nACRWC, art. 10"],
    ["GDPR, art. 8\n|ACRWC, art. 10", "GDPR, art. 8\nCRC, art. 3|\nACRWC, art. 10"],
    ["GDPR, art. 8;\nACRWC, art. 10;|", "GDPR, art. 8;\nACRWC, art. 10;\nCRC, art. 3|"],
    ["GDPR, art. 8\n|\nACRWC, art. 10", "GDPR, art. 8\nCRC, art. 3|\nACRWC, art. 10"],
    ["GDPR, art. 8\n|ACRWC, art. 10|", "GDPR, art. 8\nCRC, art. 3|"],
    ["- GDPR, art. 8|", "- GDPR, art. 8\n- CRC, art. 3|"],
    ["- GDPR, art. 8\n|- ACRWC, art. 10", "- GDPR, art. 8\n- CRC, art. 3|\n- ACRWC, art. 10"],
    ["- GDPR, art. 8\n- |ACRWC, art. 10", "- GDPR, art. 8\n- CRC, art. 3|\n- ACRWC, art. 10"],
    ["- GDPR,| art. 8\n- ACRWC, art. 10", "- GDPR, art. 8\n- CRC, art. 3|\n- ACRWC, art. 10"],
    ["- GDPR, art. 8\n- |", "- GDPR, art. 8\n- CRC, art. 3|"],
    [
      "Treaties:\n• GDPR, art. 8; DSA, art. 28\n• ACRWC, art. 10|",
      "Treaties:\n• GDPR, art. 8; DSA, art. 28\n• ACRWC, art. 10\n• CRC, art. 3|",
    ],
    ["1. GDPR, art. 8|\n2. ACRWC, art. 10", "1. GDPR, art. 8\n2. ACRWC, art. 10\n3. CRC, art. 3|"],
    ["|1. GDPR, art. 8\n2.", "1. GDPR, art. 8\n2. CRC, art. 3|"],
    ["9) GDPR, art. 8\n|", "9) GDPR, art. 8\n10) CRC, art. 3|"],
    ["(i) GDPR, art. 8\n(ii) ACRWC, art. 10|", "(i) GDPR, art. 8\n(ii) ACRWC, art. 10\n(iii) CRC, art. 3|"],
    ["A) GDPR, art. 8|", "A) GDPR, art. 8\nB) CRC, art. 3|"],
  ])("are lines of their own, with the marks of its list: %j", (text, expected) => {
    expect(put(text, true, "CRC, art. 3")).toBe(expected);
  });

  it.each([
    ["а) КПР, ст. 3|", "а) КПР, ст. 3\nб) КПР, ст. 12\nв) КПР, ст. 16|"],
    ["а) БҚК, 3-бап\nә) БҚК, 6-бап|", "а) БҚК, 3-бап\nә) БҚК, 6-бап\nб) КПР, ст. 12\nв) КПР, ст. 16|"],
    ["– БҚК, 3-бап\n–|", "– БҚК, 3-бап\n– КПР, ст. 12\n– КПР, ст. 16|"],
    ["д) КПР, ст. 3|", "д) КПР, ст. 3\nКПР, ст. 12\nКПР, ст. 16|"],
    ["(см.) КПР, ст. 3|", "(см.) КПР, ст. 3; КПР, ст. 12; КПР, ст. 16|"],
  ])("count on by the letters of the list, several at once: %j", (text, expected) => {
    expect(put(text, true, "КПР, ст. 12", "КПР, ст. 16")).toBe(expected);
  });
});

describe("citations that are put at the end of a cell", () => {
  it.each([
    ["", "A; B"],
    ["  ", "A; B"],
    ["C", "C; A; B"],
    ["C;", "C; A; B"],
    ["C ; \n", "C; A; B"],
    ["C; D", "C; D; A; B"],
    ["C,", "C, A; B"],
    ["See the Convention.", "See the Convention.\nA; B"],
    ["См. Конвенцию…", "См. Конвенцию…\nA; B"],
    ["«Конвенцияны қараңыз.»", "«Конвенцияны қараңыз.»\nA; B"],
    ["C\nD\n", "C\nD\nA\nB"],
    ["- C\n- D", "- C\n- D\n- A\n- B"],
    ["1. C\n2. D", "1. C\n2. D\n3. A\n4. B"],
  ])("go on as it does: %j", (text, expected) => {
    expect(withCitations(text, ["A", "B"])).toBe(expected);
  });
});

describe("a cell with a citation put at its end", () => {
  const citationsIn = toCitationReader(bundledCatalogue());
  const read = (text: string) =>
    citationsIn(text).map(({ instrument, pinpoints, problems }) => ({ instrument, pinpoints, problems }));

  it.each([
    "CRC, art. 3; GC25, para. 5",
    "CRC, art. 3, GC25, para. 5,",
    "See CRC, art. 3, and GC25, para. 5.",
    "CRC, art. 3\nGC25, para. 5",
    "- CRC, art. 3\n- GC25, para. 5",
    "1. CRC, art. 3\n2. GC25, para. 5",
    "а) КПР, ст. 3;\nб) ЗОП 25, п. 5;",
    "1) БҚК, 3-бап;\n2) 25-ЖТЕ, 5-тармақ.",
  ])("cites what it cited, and what was put: %j", (text) => {
    for (const citation of ["CRC, art. 12", "КПР, ст. 12", "БҚК, 12-бап"])
      expect(read(withCitations(text, [citation]))).toEqual([...read(text), ...read(citation)]);
  });
});
