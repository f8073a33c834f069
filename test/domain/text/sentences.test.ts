import { firstSentences, sentencesOf } from "../../../src/domain/text/sentences";

describe("sentencesOf", () => {
  it.each([
    ["A child waits. Nobody answers.", ["A child waits.", "Nobody answers."]],
    ["See art. 5 of the draft. It is silent.", ["See art. 5 of the draft.", "It is silent."]],
    ["См. п. 1 ст. 16 КПР. Проект молчит.", ["См. п. 1 ст. 16 КПР.", "Проект молчит."]],
    ["Says who? “Nobody.” The draft does not.", ["Says who?", "“Nobody.”", "The draft does not."]],
    ["Version 2.0 stays. 12 gaps remain.", ["Version 2.0 stays.", "12 gaps remain."]],
    ["One line\nAnother line", ["One line", "Another line"]],
    ["A. Example wrote it. Others read it.", ["A. Example wrote it.", "Others read it."]],
    ["", []],
  ])("of %j are %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("firstSentences", () => {
  const text = "One is short. Two is a little longer. Three ends it.";

  it("takes whole sentences as far as they fit", () => {
    expect(firstSentences(text, 40)).toBe("One is short. Two is a little longer.");
    expect(firstSentences(text, 20)).toBe("One is short.");
    expect(firstSentences(text, 500)).toBe(text);
  });

  it("takes no more than it was told", () => {
    expect(firstSentences(text, 500, 2)).toBe("One is short. Two is a little longer.");
  });

  it("takes nothing rather than half a sentence", () => {
    expect(firstSentences("A sentence that is far too long to stand here.", 20)).toBe("");
    expect(firstSentences("word ".repeat(9000), 300)).toBe("");
  });
});
