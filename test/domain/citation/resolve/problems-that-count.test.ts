import { readCitations } from "../../../../src/domain/citation/read-citations";
import { PROBLEM_SEVERITY } from "../../../../src/domain/citation/resolve/problem-severity";
import { problemsThatCount } from "../../../../src/domain/citation/resolve/problems-that-count";
import type { CitingText } from "../../../../src/domain/citation/resolve/problems-that-count";
import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { checkReview } from "../../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../../src/domain/rules/rule-context";
import { review } from "../../../support/builders";
import { catalogue, lexicon } from "../catalogue";

const counting = (text: string, where: CitingText = "sources") => {
  const citations = readCitations(text, { lexicon, catalogue });
  return citations.flatMap((citation) => problemsThatCount(citation, citations, catalogue, where, text));
};

const kindsIn = (text: string): readonly string[] => {
  const known = bundledCatalogue();
  const citations = toCitationReader(known, { jurisdiction: "KZ" })(text);
  return citations.flatMap((one) => problemsThatCount(one, citations, known, "sources", text).map(({ kind }) => kind));
};

describe("the problems of a citation that count", () => {
  it("are those of the article that does not exist, in sources and in prose", () => {
    expect(counting("CRC, art. 61").map(({ kind }) => kind)).toEqual(["no-such-part"]);
    expect(counting("CRC, art. 61", "prose")).toEqual(counting("CRC, art. 61"));
  });

  it("are none of an article of the draft", () => {
    expect(counting("Article 14 lets platforms profile children.", "prose")).toEqual([]);
  });

  it("are errors alone in prose, as the check has it: prose may speak of what is old", () => {
    const text = "AI guide 2.0, requirement 5, said so before; CRC, art. 61 does not.";
    expect(counting(text).map(({ kind }) => kind)).toEqual(["superseded", "no-such-part"]);
    expect(counting(text, "prose").map(({ kind }) => kind)).toEqual(["no-such-part"]);
  });

  it("are not that an edition is superseded that stands beside its successor", () => {
    expect(counting("AI guide 2.0, requirement 5").map(({ kind }) => kind)).toContain("superseded");
    expect(counting("AI guide 2.0, requirement 5; AI guide 3.0").map(({ kind }) => kind)).not.toContain("superseded");
  });

  it.each([
    "UNCC, art. 14 (not in force)",
    "UNCC, art. 14 (not yet in force)",
    "UNCC, art. 14, which has not entered into force",
    "Not in force: UNCC, art. 14",
    "CRC, art. 16; UNCC, art. 5, art. 14 – not in force; GDPR, art. 8(1)",
    "UNCC, art. 14 (не вступила в силу)",
    "UNCC, art. 14 (ещё не вступил в силу)",
    "UNCC, art. 14, не действует",
    "UNCC, art. 14 (күшіне енбеген)",
    "UNCC, art. 14 (әлі күшіне енген жоқ)",
    "UNCC, art. 14 – күшінде емес",
    "Convention 108+, art. 10(2) (in force since 1 May 2026)",
    "Convention 108+, art. 10(2) (entry into force not confirmed)",
    "Convention 108+, art. 10(2) (күшінде емес)",
    "Under-16 law (KZ) (draft)",
    "California AADC (suspended in part)",
    "DPDP Act, s. 9 (not yet in force)",
    "DPDP Act, s. 9, which comes into force in May 2027",
    "DPDP Act, s. 9 (вступает в силу в 2027 году)",
    "DPDP Act, s. 9 (2027 жылы күшіне енеді)",
  ])("are not that an instrument is not in force where the text says so: %s", (text) => {
    expect(kindsIn(text)).not.toContain("not-in-force");
  });

  it.each([
    "UNCC, art. 14",
    "DPDP Act, s. 9",
    "Convention 108+, art. 10(2)",
    "UNCC, art. 14, in force",
    "UNCC, art. 14 (draft)",
    "UNCC, art. 14; Loi 2023-566 (not in force)",
    "CRC, art. 16 (not in force); UNCC, art. 14",
    "The old law is not in force. UNCC, art. 14",
    "UNCC, art. 14, binding once ratified. The Code itself is not in force yet",
    "Not only in force but ratified by many: UNCC, art. 14",
    "Online Safety Act 2023, s. 12 (not yet in force), UNCC, art. 14",
    "UNCC, art. 14: в Кодексе такая норма не действует",
  ])("stay where nothing beside the instrument says so: %s", (text) => {
    expect(kindsIn(text)).toContain("not-in-force");
  });

  it("have on a citation's card the severity and the words that the check has", () => {
    const known = bundledCatalogue();
    const citationsIn = toCitationReader(known, { jurisdiction: "KZ" });
    const texts = [
      "CRC, art. 61; GDPR, art. 8(1)",
      "GC25, art. 17",
      "Narnia Pupils Act, art. 5",
      "Online Safety Act, s. 12",
      "UNICEF AI guidance 2.0",
      "Convention 108+, art. 5",
      "UNICEF EdTech note",
    ];
    for (const sources of texts) {
      const { findings } = checkReview(
        review({ gaps: [{ sources }] }),
        toRuleContext(known, kazakhstanDigitalCode, citationsIn),
      );
      const citations = citationsIn(sources);
      const card = citations.flatMap((citation) => problemsThatCount(citation, citations, known, "sources", sources));
      expect(card).not.toEqual([]);
      for (const { kind, message } of card)
        expect(findings).toContainEqual(
          expect.objectContaining({ message: message.en, severity: PROBLEM_SEVERITY[kind] }),
        );
    }
  });
});
