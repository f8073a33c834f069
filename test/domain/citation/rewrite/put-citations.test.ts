import { putCitations } from "../../../../src/domain/citation/rewrite/put-citations";

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
    ["GDPR, art. 8|\nACRWC, art. 10", "GDPR, art. 8; CRC, art. 3|\nACRWC, art. 10"],
  ])("are values of their own, and tear none: %j", (text, expected) => {
    expect(put(text, true, "CRC, art. 3")).toBe(expected);
  });
});
