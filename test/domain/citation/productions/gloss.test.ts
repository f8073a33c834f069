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
