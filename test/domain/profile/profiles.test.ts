import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import { questionsByAspect } from "../../../src/domain/profile/aspect-questions";
import { topicsOfAspect } from "../../../src/domain/profile/aspect-topics";
import { generalProfile } from "../../../src/domain/profile/general-profile";
import { guidanceFor } from "../../../src/domain/profile/guidance-for";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { PROFILES, profileFor, profileForCountry } from "../../../src/domain/profile/profiles";
import { fold } from "../../../src/domain/text/fold";

describe("profileFor", () => {
  it("finds a profile by its id, blanks aside", () => {
    expect(profileFor(" kazakhstan-digital-code ")).toBe(kazakhstanDigitalCode);
    expect(profileFor("general")).toBe(generalProfile);
  });

  it("is the assignment's where none is named, and none where the name is not known", () => {
    expect(profileFor("")).toBe(kazakhstanDigitalCode);
    expect(profileFor("no-such-profile")).toBeUndefined();
  });
});

describe("a new review", () => {
  it("asks what the assignment asks in its country, and what is asked anywhere in any other", () => {
    expect(profileForCountry("KZ")).toBe(kazakhstanDigitalCode);
    expect(profileForCountry("KG")).toBe(generalProfile);
  });
});

describe.each(PROFILES)("the profile $id", (profile) => {
  const { questions, documents, genderWords, ageWords } = guidanceFor(profile);

  it("has the methodology's aspects, each with a name and a question that fit their cells", () => {
    expect(profile.aspects).toHaveLength(17);
    expect(new Set(profile.aspects.map(({ id }) => id)).size).toBe(17);
    for (const { name } of profile.aspects) {
      for (const language of LANGUAGES) {
        expect(name[language]).not.toContain(";");
        expect(name[language].length).toBeLessThanOrEqual(48);
      }
    }
  });

  it("has the questions of each aspect under its number, in words that fit their cells", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.map(({ aspect }) => aspect)).toEqual(
      profile.aspects.flatMap(({ id }) => questions.filter(({ aspect }) => aspect === id).map(() => id)),
    );
    for (const { id, aspect, text } of questions) {
      expect(id.split(".")[0]).toBe(String(profile.aspects.findIndex((one) => one.id === aspect) + 1));
      // Excel would take 1.10 for 1.1 where it is typed as a number.
      expect(id).toMatch(/^[1-9]\d*(\.[1-9])*$/);
      for (const language of LANGUAGES) {
        expect(text[language].length).toBeGreaterThan(20);
        expect(text[language].length).toBeLessThanOrEqual(160);
      }
    }
  });

  it("has topics of the catalogue for each aspect, which suggestions go by", () => {
    const topics = new Set(bundledCatalogue().instruments.flatMap(({ parts }) => parts.flatMap((part) => part.topics)));
    const unknown = profile.aspects.flatMap(({ id }) => topicsOfAspect(id)).filter((topic) => !topics.has(topic));
    expect(unknown).toEqual([]);
  });

  it("names no two aspects alike", () => {
    const names = profile.aspects.flatMap(({ id, name }) => [id, ...new Set(LANGUAGES.map((l) => fold(name[l])))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has the guiding documents, under names that a formula can search", () => {
    expect(documents).toHaveLength(profile === generalProfile ? 13 : 14);
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

  it("names aspects by the topics of the catalogue, wherever there is one", () => {
    const topics = new Set(bundledCatalogue().instruments.flatMap(({ parts }) => parts.flatMap((part) => part.topics)));
    expect(profile.aspects.map(({ id }) => id).filter((id) => !topics.has(id))).toEqual(
      profile === generalProfile ? ["expression-information", "commercial-practices", "oversight-resources"] : [],
    );
  });

  it("looks for words that are folded already", () => {
    for (const language of LANGUAGES) {
      for (const word of [...genderWords[language], ...ageWords[language]]) {
        expect(fold(`${word}x`)).toBe(`${word}x`);
      }
    }
  });
});

it("asks each question of the assignment's methodology, and of whom only where that is asked", () => {
  const asked = questionsByAspect(kazakhstanDigitalCode).map(({ number, own, asked: questions }) => [
    number,
    own?.id,
    questions.length,
  ]);
  expect(asked).toEqual(
    [4, 4, 3, 2, 1, 2, 2, 1, 6, 1, 2, 3, 14, 1, 2, 2, 2].map((count, at) => [String(at + 1), String(at + 1), count]),
  );
  const { questions } = guidanceFor(kazakhstanDigitalCode);
  expect(questions.filter(({ id }) => id.startsWith("13.5.")).map(({ id }) => id)).toHaveLength(9);
  expect(questions.flatMap(({ id, asksWho }) => (asksWho ? [`${id} ${asksWho}`] : []))).toEqual([
    "2.3 responsible",
    "2.4 liable",
    "12.3 responsible",
  ]);
});
