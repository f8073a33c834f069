import { fitOf } from "../../../src/domain/record/name-forms";

it.each([
  ["цой", "цоя цою цоем цое цой"],
  ["ким", "кима киму кимом киме"],
  ["ан", "ана ану аном ане"],
  ["лев", "льва льву львом льве"],
  ["ева", "евы еве еву евой"],
  ["павел", "павла павлу павлом"],
  ["кравец", "кравца кравцу кравцом"],
  ["марк", "марка марку марком марке"],
])("knows the cases of Russian: %s", (part, forms) => {
  for (const form of forms.split(" ")) expect([form, fitOf(form, part)]).toEqual([form, "surely"]);
});

it.each([
  ["ли", "лидің лиге лиді лиде лиден лимен"],
  ["цой", "цойдың цойға цойды цойда цойдан цоймен"],
  ["ан", "анның анға анды анмен"],
])("knows the cases of Kazakh, which are to stand in a Kazakh text: %s", (part, forms) => {
  for (const form of forms.split(" ")) expect([form, fitOf(form, part)]).toEqual([form, "inKazakh"]);
});

it.each([
  ["пак", "пакет пакт"],
  ["ли", "лист лицо лия"],
  ["ан", "анна анализ аня"],
  ["юн", "юный юннат"],
  ["цой", "цоа цокот"],
  ["ng", "ngo"],
  ["марк", "маркетинг маркер маркировка"],
  ["алия", "алидің алиге алидан"],
  ["дана", "данның данға данмен"],
])("takes no word that begins like a name for a form of it: %s", (part, words) => {
  for (const word of words.split(" ")) expect([word, fitOf(word, part)]).toEqual([word, undefined]);
});

it("is not certain of a plural, nor of a letter of Kazakh that the name has not", () => {
  expect([fitOf("кимы", "ким"), fitOf("кім", "ким"), fitOf("тең", "тен")]).toEqual(["perhaps", "perhaps", "perhaps"]);
  expect([fitOf("кан", "қан"), fitOf("li", "ли")]).toEqual(["surely", "surely"]);
});

it("knows a Kazakh name that was typed with the soft sign of Russian", () => {
  expect(["гүлдің", "гульдің", "гүлге"].map((word) => fitOf(word, "гуль"))).toEqual(["surely", "surely", "surely"]);
});
