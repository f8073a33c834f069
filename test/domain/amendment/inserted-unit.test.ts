import { insertedUnit, withItsNumber } from "../../../src/domain/amendment/inserted-unit";

const dotted = ({ number }: { readonly number: string }): string => `${number}.`;
const numbered = (solution: string, text: string): string | undefined => withItsNumber(solution, text, dotted);

it.each([
  ["Статью 2 дополнить пунктом 5 следующего содержания: «Срок – день.»", "5"],
  ["Добавить в статью 2 новый пункт 5: «Срок – день.»", "5"],
  ["Пункт 2 статьи 5 дополнить подпунктом 4-1): «ведет реестр детей;».", "4-1"],
  ["Add to Article 2 a new paragraph 5: “The period is one day.”", "5"],
  ["Insert after article 10 a new article 10-1: “The period is one day.”", "10-1"],
  ["2-бап мынадай мазмұндағы 5-тармақпен толықтырылсын: «Мерзімі – бір күн.»", "5"],
  ["5-баптың 2-тармағы 4) тармақшамен толықтырылсын: «балалар тізілімін жүргізеді;».", "4"],
  ["Дополнить статью 2 после пункта 4 пунктом 5 следующего содержания: «Срок – день.»", "5"],
  ["В соответствии со статьей 16 Конвенции дополнить статью 11 пунктом 5: «Срок – день.»", "5"],
  ["Following article 10, insert a new article 10-1 on erasure: “The period is one day.”", "10-1"],
  ["The following paragraph 5 is added to Article 2: “The period is one day.”", "5"],
  ["Конвенцияның 16-бабына сәйкес 11-бап 5-тармақпен толықтырылсын: «Мерзімі – бір күн.»", "5"],
])("reads the number of what is added: %s", (solution, number) => {
  expect(insertedUnit(solution)).toMatchObject({ number });
});

it.each([
  "Пункт 2 статьи 11 дополнить предложением: «Срок – день.»",
  "Add to paragraph 5: “The period is one day.”",
  "2-баптың 5-тармағы сөйлеммен толықтырылсын: «Мерзімі – бір күн.»",
  "В соответствии со статьей 16 Конвенции дополнить статью 11 новым пунктом: «Срок – день.»",
  "В соответствии с пунктом 67 ЗОП № 25 дополнить статью 11: «Срок – день.»",
  "В соответствии с пунктами 67 и 70 ЗОП № 25 дополнить статью 11 пунктом: «Срок – день.»",
  "Перед статьей 10 дополнить новой статьей: «Срок – день.»",
  "Дополнить, согласуя со статьей 16, новой статьей: «Срок – день.»",
  "Дополнить статью 11 пунктом 3 статьи 16 КПР: «Срок – день.»",
  "Дополнить статью 11 пунктом 16 статьи Конвенции: «Срок – день.»",
  "Add article 16 on privacy of the convention: “The period is one day.”",
  "11-бапты БҚК 16-баппен толықтыру: «Мерзімі – бір күн.»",
  "Following article 10, insert: “The period is one day.”",
  "Following articles 16 and 17 CRC, insert in article 11: “The period is one day.”",
  "Following section 9 of the UK Act, add to article 11: “The period is one day.”",
  "Insert in article 11 an article 8 GDPR safeguard: “The period is one day.”",
  "Insert in article 11 a section 9 of the UK Act: “The period is one day.”",
  "Add to Article 2 paragraph 5: “The period is one day.”",
  "БҚК 16-баппен үйлестіріп, 11-бапты жаңа тармақпен толықтыру: «Мерзімі – бір күн.»",
  "БҚК 16 және 17-баптармен үйлестіріп, 11-бапты жаңа тармақпен толықтыру: «Мерзімі – бір күн.»",
])("what has no number of its own has none: %s", (solution) => {
  expect(insertedUnit(solution)).toBeUndefined();
  expect(numbered(solution, "A rule.")).toBe("A rule.");
});

it.each([
  ["Дополнить статьей 10-1: «Ребенок жалуется сам.»", "Ребенок жалуется сам.", "Статья 10-1. Ребенок жалуется сам."],
  ["Insert a new section 4A: “A child may ask.”", "A child may ask.", "Section 4A. A child may ask."],
  ["10-1-баппен толықтырылсын: «Бала өзі сұрайды.»", "Бала өзі сұрайды.", "10-1-бап. Бала өзі сұрайды."],
  ["Дополнить статьей 10-1: «1. Ребенок жалуется.»", "1. Ребенок жалуется.", "Статья 10-1.\n1. Ребенок жалуется."],
])("an article begins with its name: %s", (solution, text, said) => expect(numbered(solution, text)).toBe(said));

it.each([
  ["Дополнить подпунктом 4): «ведет реестр;».", "ведет реестр;", "4) ведет реестр;"],
  ["Insert item (c): “keeps a register;”", "keeps a register;", "(c) keeps a register;"],
  ["Add a new paragraph 5(b): “keeps a register;”", "keeps a register;", "(b) keeps a register;"],
  ["4) тармақшамен толықтырылсын: «тізілім жүргізеді;».", "тізілім жүргізеді;", "4) тізілім жүргізеді;"],
])("a number stands as it was typed with its mark: %s", (solution, text, said) => {
  expect(numbered(solution, text)).toBe(said);
});

it.each([
  ["Дополнить пунктом 5: «Ребенок 12 лет жалуется.»", "Ребенок 12 лет жалуется.", "5. Ребенок 12 лет жалуется."],
  ["Add a paragraph 5: “A child may ask.”", "A child may ask.", "5. A child may ask."],
  ["5-тармақпен толықтырылсын: «16-жастағы бала сұрайды.»", "16-жастағы бала сұрайды.", "5. 16-жастағы бала сұрайды."],
])("any other one as the draft writes it: %s", (solution, text, said) => {
  expect(numbered(solution, text)).toBe(said);
  expect(withItsNumber(solution, text, () => undefined)).toBeUndefined();
});

it.each([
  ["Дополнить пунктом 5: «5. Срок – день.»", "5. Срок – день."],
  ["Insert a new article 10-1: “Article 10-1. Erasure.”", "Article 10-1. Erasure."],
  ["10-1-баппен толықтырылсын: «10-1-бап. Жою.»", "10-1-бап. Жою."],
  ["Дополнить пунктами 5 и 6: «5. Срок – день. 6. Отказ – тоже.»", "5. Срок – день. 6. Отказ – тоже."],
  ["Дополнить статьями 10-1 и 10-2: «Статья 10-1. А. Статья 10-2. Б.»", "Статья 10-1. А. Статья 10-2. Б."],
  ["Add new articles 10-1 and 10-2: “Article 10-1. A. Article 10-2. B.”", "Article 10-1. A. Article 10-2. B."],
  ["10-1 және 10-2-баптармен толықтыру: «10-1-бап. А. 10-2-бап. Б.»", "10-1-бап. А. 10-2-бап. Б."],
])("a text that has its number keeps it: %s", (solution, text) => expect(numbered(solution, text)).toBe(text));

it.each([
  ["Дополнить пунктами 5 и 6: «Срок – день.»", "Срок – день."],
  ["Add paragraphs 5 and 6: “The period is one day.”", "The period is one day."],
  ["5 және 6-тармақтармен толықтырылсын: «Мерзімі – бір күн.»", "Мерзімі – бір күн."],
  ["Дополнить пунктом 5: «4. Срок – день.»", "4. Срок – день."],
])("none is made up for several, nor beside another: %s", (solution, text) => {
  expect(numbered(solution, text)).toBeUndefined();
});

it.each([
  ["Дополнить проект статьей 10-1 следующего содержания: «…»", "Статья 10–1. Оператор отвечает."],
  ["Дополнить проект статьей 10-1 следующего содержания: «…»", "Ст. 10-1. Оператор отвечает."],
  ["Дополнить проект статьей 10-1 следующего содержания: «…»", "Статья 10¹. Оператор отвечает."],
  ["Дополнить подпунктом 5) следующего содержания: «…»", "5)оператор отвечает;"],
  ["Дополнить главой 5 следующего содержания: «…»", "Глава V. Дети"],
  ["Заң жобасы 10-1-баппен толықтырылсын: «…»", "10–1-бап. Оператор жауап береді."],
  ["Insert a new Article 10-1 as follows: “…”", "Art. 10-1. The operator answers."],
  ["Insert a new section 5A: “…”", "5A Duty to protect a child"],
  ["Add a new paragraph 5: “…”", "5 The controller answers."],
  ["Add a new paragraph 5(d): “…”", "d. keeps a register;"],
  ["Add articles 10-1 and 10-2: “…”", "Art. 10-1. A child may ask. Art. 10-2. A parent may."],
  ["Дополнить статьями 10-1 и 10-2: «…»", "Ст. 10-1. Ребенок. Ст. 10-2. Родитель."],
])("a text that has its number in another form does not get it twice: %s", (solution, text) => {
  expect(numbered(solution.replace("…", text), text)).toBe(text);
});

it.each([
  "Add article 16 to paragraph 3: “The period is one day.”",
  "Insert Article 16 in Article 3: “The period is one day.”",
  "Добавить статью 16 в пункт 3: «Срок – день.»",
  "БҚК-нің 16-баппен толықтыру: «Мерзімі – бір күн.»",
])("an article that can't be put in there is one that is spoken of: %s", (solution) => {
  expect(numbered(solution, "A rule.")).toBe("A rule.");
});
