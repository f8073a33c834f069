import { withoutNames } from "../../../src/app/without-names";
import type { Language } from "../../../src/domain/language";
import { toPseudonyms } from "../../../src/domain/record/pseudonyms";
import { pseudonymise } from "../../../src/domain/record/pseudonymise";
import { smallWordsIn } from "../../../src/domain/record/short-names";
import { consultation, review } from "../../support/builders";

/** Which people a text speaks of once their names are hidden, "1/2" for one of two, and what of their names stays. */
function whose(people: readonly string[], text: string): string {
  const hidden = toPseudonyms(people, "en", new Set()).ofText(text);
  return [...hidden.matchAll(/Reviewer \d(?: \/ Reviewer \d)*/gu)]
    .map(([said]) => said.replace(/Reviewer /gu, "").replace(/ \/ /gu, "/"))
    .join(" ");
}

const hiddenIn = (language: Language, people: readonly string[], text: string): string =>
  toPseudonyms(people, language, new Set()).ofText(text);

const IVANOVS = ["Иван Иванов", "Анна Иванова"];

it.each([
  ["По словам Иванова, срок мал.", "1/2"],
  ["Иванова против.", "1/2"],
  ["Передано Иванову.", "1/2"],
  ["Ивановы против, мнение Ивановых учтено.", "1/2 1/2"],
  ["ИВАНОВА ПРОТИВ", "1/2"],
  ["Слова Т. Иванова.", "1/2"],
  ["Письмо Иванова Анне.", "1/2 2"],
  ["Трое за, против Иванова.", "1/2"],
  ["Кроме Иванова, возражала и Ким.", "1/2"],
  ["Двое за Иванова, после Иванова согласилась.", "1/2 1/2"],
  ["Поддержан вариант А. Иванова возражала.", "1/2"],
  ["Смотри приложение И. Иванова с ним согласна.", "1/2"],
])("gives a word that is a form of two people's names to both: %s", (text, people) => {
  expect(whose(IVANOVS, text)).toBe(people);
});

it.each([
  ["Слова Ивановой учтены.", "2"],
  ["Обсуждали с Ивановым; вопрос об Иванове.", "1 1"],
  ["Иванов против.", "1"],
  ["Ивановтың пікірі, Ивановқа жіберілді.", "1 1"],
  ["Иванованың пікірі, Ивановаға жіберілді.", "2 2"],
  ["Ivanov’s note; Ivanova’s reply.", "1 2"],
])("gives a case that one of two names has to that one: %s", (text, people) => {
  expect(whose(IVANOVS, text)).toBe(people);
});

it.each([
  ["Мнение Ивана Иванова; мнение Иванова Ивана.", "1 1"],
  ["Анна Иванова против, Иванова Анна против.", "2 2"],
  ["Мнение И. Иванова; мнение Иванова И., не А. Иванова.", "1 1 2"],
  ["Позиция г-на Иванова; г-жа Иванова против; Mr Иванова; господина Иванова.", "1 2 1 1"],
  ["Письмо от Иванова, письмо к Иванову, для Иванова, по Иванову.", "1 1 1 1"],
  ["Иванова и Иванов за, мнения Иванова и Ивановой.", "2 1 1 2"],
  ["Спросили Анну и Иванова.", "2 1"],
  ["Иванова ханым қарсы, Иванов мырзаның хаты.", "2 1"],
  ["Иванова пікірін жіберді.", "2"],
])("knows whose name it is by what stands beside it: %s", (text, people) => {
  expect(whose(IVANOVS, text)).toBe(people);
});

it.each([
  [["Пётр Путин", "Мария Путина"], "Слова Путина; П. Путина; Путиным; Путиной.", "1/2 1 1 2"],
  [["Павел Ковальский", "Ольга Ковальская"], "Ковальскому и Ковальской; Ковальскую; о Ковальском.", "1 2 2 1"],
  [["Иван Иванов", "Пётр Иванов"], "Иванова; И. Иванова; Иванова П.; Петра Иванова.", "1/2 1 2 2"],
  [["Иванов И.И.", "Иванова А.П."], "Иванова; И.И. Иванова; Иванова А. П.; Иванову И.И.", "1/2 1 2 1"],
  [["Иван Петрович Иванов", "Анна Сергеевна Иванова"], "Ивана Петровича Иванова; И. П. Иванова.", "1 1"],
  [["Омаров А.С.", "Омаров С.А."], "А.С. Омаров; Омарова С.А.; Омарова.", "1 2 1/2"],
  [["Дан Ким", "Дана Омарова"], "Письмо Дана; письмо Даны; от Дана; Дана Кима.", "1/2 2 1 1"],
  [["Дан Ким", "Дана Омарова"], "Дананың пікірі, Данның пікірі, Дана келісті.", "2 1 2"],
  [["Петров Марин", "Марина Ким"], "Марина за; слова Марина Петрова.", "1/2 1"],
  [["Әли Серік", "Әлия Цой"], "Әлияның пікірі, Әлидің пікірі, Әлияға.", "2 1 2"],
  [["Қасым Дан", "Касым Олег"], "Қасымның пікірі; Касыма спросили.", "1 2"],
  [["Қасымов Олег", "Касымова Анна"], "Слова Касымова; Касымовой; Касымова О.", "1/2 2 1"],
  [["Ivan Ivanov", "Иван Иванов", "Анна Иванова"], "Иванов за; с Ивановым; Иванова; Ivanov agreed.", "2 2 2/3 1"],
  [["Ahmet Omar", "Dana Omar"], "Omar’s note; A. Omar agreed; Omar D. agreed.", "1/2 1 2"],
  [["John Smith", "Anna Smith"], "We prefer option A. Smith disagreed. See Annex J. Smith agreed.", "1/2 1/2"],
  [["John Smith", "Anna Smith"], "A letter of A. Smith, a letter of J. Smith.", "2 1"],
  [["James Adams", "Ada Adam"], "Adams’ note, Adam’s note, Ada’s note.", "1 2 2"],
])("does so for any two people, %j: %s", (people, text, expected) => {
  expect(whose(people, text)).toBe(expected);
});

it("says the case of the one whose name it is", () => {
  expect(hiddenIn("ru", IVANOVS, "Письмо от Иванова, слова И. Иванова, ответ Ивановой.")).toBe(
    "Письмо от Рецензента 1, слова Рецензента 1, ответ Рецензента 2.",
  );
  expect(hiddenIn("kk", IVANOVS, "Ивановтың пікірі.")).toBe("1-рецензенттің пікірі.");
});

it.each([
  ["Ольга Ковальская", "Слова Ковальской, спросили Ковальскую."],
  ["Мария Донецкая", "Слова Донецкой, спросили Донецкую."],
])("leaves no case of a woman's surname like an adjective in a text (%s): %s", (name, text) => {
  expect(whose([name], text)).toBe("1 1");
});

it.each([
  ["Анна Новая", "Нового срока нет. Новые нормы; Новым законом."],
  ["Ирина Русская", "Русский язык, Русского языка, Русские школы."],
  ["Игорь Лесной", "Лесные угодья, Лесным кодексом, Лесных пожаров."],
])("takes no adjective for a case of a surname like one (%s): %s", (name, text) => {
  expect(hiddenIn("ru", [name], text)).toBe(text);
});

it("leaves and tells a case of one that the texts write small, unless a first name stands beside it", () => {
  const text = "Русской школы нет. Спросили Ирину Русскую.";
  const { ofText, doubtIn } = toPseudonyms(
    ["Ирина Русская"],
    "en",
    smallWordsIn(["для русской школы", "русскую речь"]),
  );
  expect(ofText(text)).toBe("Русской школы нет. Спросили Reviewer 1.");
  expect(doubtIn(text)).toEqual(["Русской"]);
});

it.each([
  [["Aigul Sarsenova"], "Слова Сарсеновой; спросили Сарсенову; Сарсенованың пікірі; Сарсенова за.", "1 1 1 1"],
  [["Nurlan Abdullin"], "Абдуллину ответили, слова Абдуллина, Абдуллиннің пікірі.", "1 1 1"],
  [["Dmitry Kovalsky", "Yulia Kovalskaya"], "Ковальского, Ковальским, Ковальскую.", "1 1 2"],
  [["Ivan Ivanov", "Анна Иванова"], "Слова Иванова; слова Ивановой; с Ивановым.", "1/2 2 1"],
  [["Saule Zhumabekova"], "Жұмабекованың пікірі, Жумабековой ответили.", "1 1"],
])("knows cases in Cyrillic of a name in Latin letters, %j: %s", (people, text, expected) => {
  expect(whose(people, text)).toBe(expected);
});

it.each([
  [["Mark Lee", "Anna Lee", "Roman Post"], "Маркетинг и маркировка. Анализ рынка. Романтика."],
  [["Alma Serikova"], "Круглый стол в Алматы. Алматы қаласы."],
  [["Pavlo Kovalenko"], "В Павлодаре, Павлодарда."],
  [["Dana Omarova"], "Данной статьёй это не решено. Даны разъяснения."],
  [["Adam Smith"], "Адамның құқықтары, Адамдар."],
  [["Eva Berlin"], "Суд Берлина. Встреча в Берлине."],
  [["Mark Green"], "Марка товара. Марки автомобилей."],
  [["Lisa Norma"], "Нормы права. Норме противоречит."],
  [["Rada Bala"], "Балалар, Баланың мүддесі."],
  [["Mira Duma"], "Опыт в Мире. Здание Думы."],
])("takes no other word for a case of a name in Latin letters, %j: %s", (people, text) => {
  expect(hiddenIn("ru", people, text)).toBe(text);
});

it.each(["Толстеть вредно.", "Горько это читать.", "Горка на площадке."])("takes no other word for one: %s", (text) => {
  expect(hiddenIn("ru", ["Лев Толстой", "Максим Горький"], text)).toBe(text);
});

it("tells which names in texts may be of several people, and leaves none of them there", () => {
  const attendees = "Иван Иванов, Анна Иванова";
  const summary = "По словам Иванова, срок мал; письмо от Иванова. Иванова ответила.";
  const given = review({ consultations: [consultation({ with: "", attendees, summary })], feedback: [] });
  const { review: without, ofSeveral, leftInTexts } = pseudonymise(given, "ru");
  expect(ofSeveral).toEqual(["Иванова"]);
  expect(leftInTexts).toEqual([]);
  expect(without.consultations[0]?.summary).not.toMatch(/Иванов/u);
  const { messages } = withoutNames(given, { pseudonymise: true, language: "ru" });
  expect(messages.map(({ text }) => text.ru)).toContainEqual(expect.stringContaining("имя разных людей"));
});
