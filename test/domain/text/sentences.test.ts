import { sentencesOf } from "../../../src/domain/text/sentences";

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
    [
      "Дополнить статью 10 пунктом 3: «3. Данные детей не продаются. Согласие отзывается.». Сказать почему.",
      ["Дополнить статью 10 пунктом 3: «3. Данные детей не продаются. Согласие отзывается.».", "Сказать почему."],
    ],
    [
      "Add to Article 10: “3. The consent lapses. It can’t be renewed.” Say why.",
      ["Add to Article 10: “3. The consent lapses. It can’t be renewed.”", "Say why."],
    ],
    ["Write „One. Two.“ instead. Say why.", ["Write „One. Two.“ instead.", "Say why."]],
    ['Write "One. Two." Say why.', ['Write "One. Two."', "Say why."]],
    ["Вставить «Закон „О детях“. Второе. Третье.». Вот.", ["Вставить «Закон „О детях“. Второе. Третье.».", "Вот."]],
    ["Wait (it takes long. Very long.) Then go.", ["Wait (it takes long. Very long.)", "Then go."]],
    ["Add: “First line.\nSecond line.” Done.", ["Add: “First line.\nSecond line.”", "Done."]],
    ["Say so. Add «3. Nobody sells data. Nobody buys it.", ["Say so.", "Add «3. Nobody sells data. Nobody buys it."]],
    ["3. The first. 4.1. The second.", ["3. The first.", "4.1. The second."]],
    ["1) The first. a) The second.", ["1) The first. a) The second."]],
    ["Insert: II. Data of children. Done.", ["Insert: II. Data of children.", "Done."]],
    ["Article 3. Nobody is sold. Done.", ["Article 3. Nobody is sold.", "Done."]],
    ["12-бап. Деректер сатылмайды. Болды.", ["12-бап. Деректер сатылмайды.", "Болды."]],
    [
      "Read п. 3. Проект and Art. 4. The rest, т.е. All. Done.",
      ["Read п. 3. Проект and Art. 4. The rest, т.е. All.", "Done."],
    ],
    ['Screens of 15" are sold. Others are not.', ['Screens of 15" are sold.', "Others are not."]],
    ["Delete article 3. Keep the rest.", ["Delete article 3.", "Keep the rest."]],
  ])("of %j are %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
