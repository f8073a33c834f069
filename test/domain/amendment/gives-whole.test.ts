import { givenTexts } from "../../../src/domain/amendment/given-texts";
import { givesWhole } from "../../../src/domain/amendment/gives-whole";

const isGiven = (solution: string): boolean => givesWhole(solution, givenTexts(solution));

it.each([
  "If “six” is not replaced by “two”, add: “Parents are told at once.”",
  "Replace paragraph 3 by “Records are kept for one term.”, if the Ministry agrees.",
  "Insert “of a child under sixteen years of age” in paragraph 3.",
  "In paragraph 3 insert: “Parents are told at once.”",
  "After the first sentence insert “Parents are told at once.”",
  "At the end of paragraph 3 add “unless the child or a parent asks otherwise”.",
  "Do not replace the text by “Records are kept for one term.”",
  "Если срок сохраняется, дополнить: «Родители уведомляются незамедлительно.»",
  "При согласии министерства дополнить частью: «Родители уведомляются незамедлительно.»",
  "Add the sentence “Parents are told at once.” before the last sentence.",
  "Add a second sentence to paragraph 3: “Parents are told at once.”",
  "Add the sentence to the last paragraph: “Parents are told at once.”",
  "Add to the definition of “record” the sentence: “Parents are told at once.”",
  "Дополнить вторым предложением: «Родители уведомляются незамедлительно.»",
  "Дополнить предложением вторым: «Родители уведомляются незамедлительно.»",
  "Екінші сөйлеммен толықтырылсын: «Ата-ана дереу хабардар етіледі.»",
  "Абзац второй дополнить предложением: «Родители уведомляются незамедлительно.»",
  "После первого предложения дополнить предложением: «Родители уведомляются незамедлительно.»",
  "Бірінші сөйлемнен кейін мынадай сөйлеммен толықтырылсын: «Ата-ана дереу хабардар етіледі.»",
  "После первого предложения дополнить «Родители уведомляются незамедлительно.»",
  "Включить «если иное не попросит сам ребенок или родитель» в пункт 3.",
  "Егер мерзім қалса, толықтырылсын: «Ата-ана дереу хабардар етіледі.»",
  "Министрлік келіссе, мынадай редакцияда жазылсын: «Жазбалар бір тоқсан сақталады.»",
  "3-тармақтың соңына «бала немесе ата-ана өзгеше сұрамаса» қосылсын.",
])("is not given on a condition, for a place in a text, or where it is denied: %s", (solution) => {
  expect(isGiven(solution)).toBe(false);
});

it.each([
  "Replace paragraph 3 by: “Records are kept for one term.”",
  "Insert “4. A parent may object.” after the first sentence.",
  "In Article 5, insert a new paragraph 4: “A school answers within ten days.”",
  "Add to paragraph 1 point (c): “the name of the child”.",
  "Insert in Article 1: “profiling – any evaluation of a person”.",
  "The second sentence is vague. Paragraph 3 should read: “If a child asks, nothing shall be deleted.”",
  "Если ребенок просит, оператор молчит. Изложить в следующей редакции: «Оператор отвечает ребенку.»",
  "Дополнить статью 1 подпунктом 4): «ребенок до восемнадцати лет».",
  "5-бап мынадай мазмұндағы бөлікпен толықтырылсын: «Мектеп балаға жауап береді.»",
  "Add the sentence: “Parents are told at once.”",
  "Пункт 3 дополнить предложением следующего содержания: «Родители уведомляются незамедлительно.»",
  "Дополнить предложением: «Родители уведомляются незамедлительно.»",
  "3-тармақ мынадай мазмұндағы сөйлеммен толықтырылсын: «Ата-ана дереу хабардар етіледі.»",
])("is given as a provision of its own, or the last sentence of one: %s", (solution) => {
  expect(isGiven(solution)).toBe(true);
});
