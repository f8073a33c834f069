import { areListValues } from "../../../../src/domain/citation/rewrite/list-values";

/** Which of the citations, marked by square brackets, are values of a list. */
function marked(text: string): readonly boolean[] {
  const spans: { start: number; end: number }[] = [];
  let plain = "";
  for (const piece of text.split(/(\[[^\]]*\])/u)) {
    const isCitation = piece.startsWith("[");
    if (isCitation) spans.push({ start: plain.length, end: plain.length + piece.length - 2 });
    plain += isCitation ? piece.slice(1, -1) : piece;
  }
  return areListValues(plain, spans);
}

describe("a value of a list", () => {
  it.each([
    "[CRC, art. 16]",
    "[CRC, art. 16]; our notes",
    "our notes\n[CRC, art. 16].",
    "- [CRC, art. 16]",
    "2) [CRC, art. 16]",
    "[CRC, art. 16] (privacy)",
    "[CRC, art. 16]: privacy",
    "[CRC, art. 16] – privacy",
    "See also: [CRC, art. 16]",
    "Ср. [КПР, ст. 16]",
    "Қараңыз: [БҚК, 16-бап]",
    "It is silent (see [CRC, art. 16]).",
    "It is silent. See [CRC, art. 16].",
  ])("is in %j", (text) => {
    expect(marked(text)).toEqual([true]);
  });

  it.each([
    "Under [CRC, art. 16]",
    "в [статье 16 КПР]",
    "[Статьи 16 КПР] недостаточно",
    "[CRC, art. 16], which says",
    "They see [GDPR, art. 8]",
    "silent ([CRC, art. 16])",
    "[БҚК 16-бабына] сәйкес",
  ])("is none in %j", (text) => {
    expect(marked(text)).toEqual([false]);
  });

  it("may be one of several joined by commas and “and”", () => {
    expect(marked("[CRC, art. 16], [GC25, para. 42], and [GDPR, art. 8]")).toEqual([true, true, true]);
    expect(marked("[КПР, ст. 16] и [ЗОП № 25, п. 42] не хватает")).toEqual([false, false]);
    expect(marked("under [CRC, art. 16] and [GC25, para. 42]")).toEqual([false, false]);
    expect(marked("[CRC, art. 16]; under [GC25, para. 42]\n[GDPR, art. 8]")).toEqual([true, false, true]);
  });
});
