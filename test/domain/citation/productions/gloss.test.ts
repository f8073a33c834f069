import { cited } from "../../../support/cited";

describe("a subparagraph of an act of the Union, counted in words", () => {
  it.each([
    ["Article 34(1), second subparagraph, point (d), of the DSA", "eu-dsa 34(1)(d)"],
    ["Article 5(1), first subparagraph, points (a) to (c), of the EU AI Act", "eu-ai-act 5(1)(a)-5(1)(c)"],
    ["Article 6(1), first subparagraph, of the GDPR", "eu-gdpr 6(1)"],
    ["GDPR, Article 6(1), first subparagraph, point (f)", "eu-gdpr 6(1)(f)"],
  ])("parts no place from its act: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("what a bracket says of the place in it, behind a sign", () => {
  it.each([
    ["General Comment 25 (chapter VI.E – privacy), paras 67-78", ["crc-gc-25 chapter VI.E, 67-78"]],
    ["GC25 (chapter VI.E, privacy), paras 67-78", ["crc-gc-25 chapter VI.E, 67-78"]],
    ["CRC (art. 16 – privacy), art. 17", ["crc 16, 17"]],
    ["GDPR (recital 38 – children), Article 8", ["eu-gdpr recital 38, 8"]],
    ["ЗОП № 25 (глава VI – частная жизнь), п. 67", ["crc-gc-25 chapter VI, 67"]],
    ["КПР (ст. 16 – частная жизнь), ст. 17", ["crc 16, 17"]],
    ["БҚК (16-бап – жеке өмір), 17-бап", ["crc 16, 17"]],
  ])("parts what follows the bracket from no name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
