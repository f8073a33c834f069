import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import { guidanceFor } from "../../../src/domain/profile/guidance-for";
import { PROFILES, profileFor } from "../../../src/domain/profile/profiles";
import { fold } from "../../../src/domain/text/fold";

describe("profileFor", () => {
  it("finds a profile by its id, blanks aside", () => {
    expect(profileFor(" kazakhstan-digital-code ")).toBe(PROFILES[0]);
  });

  it("falls back to the default one", () => {
    expect(profileFor("")).toBe(PROFILES[0]);
    expect(profileFor("no-such-profile")).toBe(PROFILES[0]);
  });
});

describe.each(PROFILES)("the profile $id", (profile) => {
  const { questions, documents, genderWords, ageWords } = guidanceFor(profile);

  it("has the methodology's aspects, each with a name and a question that fit their cells", () => {
    expect(profile.aspects).toHaveLength(17);
    expect(new Set(profile.aspects.map(({ id }) => id)).size).toBe(17);
    expect(Object.keys(questions)).toEqual(profile.aspects.map(({ id }) => id));
    for (const { id, name } of profile.aspects) {
      for (const language of LANGUAGES) {
        expect(name[language]).not.toContain(";");
        expect(name[language].length).toBeLessThanOrEqual(48);
        expect(questions[id]?.[language].length).toBeGreaterThan(20);
        expect(questions[id]?.[language].length).toBeLessThanOrEqual(160);
      }
    }
  });

  it("names no two aspects alike", () => {
    const names = profile.aspects.flatMap(({ id, name }) => [id, ...new Set(LANGUAGES.map((l) => fold(name[l])))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has the guiding documents, under names that a formula can search", () => {
    expect(documents).toHaveLength(14);
    for (const { instruments, citedAs } of documents) {
      expect(instruments).not.toHaveLength(0);
      expect(citedAs.length).toBeGreaterThan(2);
      expect(citedAs.length).toBeLessThanOrEqual(8);
      for (const name of citedAs) expect(name).not.toMatch(/[;*?~"]/);
    }
  });

  it("maps its documents to instruments of the catalogue", () => {
    const { byId } = bundledCatalogue();
    expect(documents.flatMap(({ instruments }) => instruments).filter((id) => !byId.has(id))).toEqual([]);
  });

  it("names aspects by the topics of the catalogue", () => {
    const topics = new Set(bundledCatalogue().instruments.flatMap(({ parts }) => parts.flatMap((part) => part.topics)));
    expect(profile.aspects.map(({ id }) => id).filter((id) => !topics.has(id))).toEqual([]);
  });

  it("looks for words that are folded already", () => {
    for (const language of LANGUAGES) {
      for (const word of [...genderWords[language], ...ageWords[language]]) {
        expect(fold(`${word}x`)).toBe(`${word}x`);
      }
    }
  });
});
