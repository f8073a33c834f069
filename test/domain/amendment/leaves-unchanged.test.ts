import { leavesUnchanged } from "../../../src/domain/amendment/leaves-unchanged";

it.each([
  "No change.",
  "No change is needed; explain in the guidelines.",
  "No changes to the text; children’s rights are covered.",
  "The provision is fine as drafted.",
  "The wording “for children” remains.",
  "The current wording is fine.",
  "Keep as is: children are covered.",
  "Support. No change.",
  "No objections; the article is in line with the CRC.",
  "None.",
  "N/A",
  "–",
  "See G-001.",
  "As above.",
  "Same as article 4.",
  "Норма соответствует Конвенции, изменений не требует.",
  "Данная норма не требует изменений.",
  "Правок не требуется, права ребенка учтены.",
  "Оставить пункт 2 без изменений.",
  "Поддерживаем.",
  "Нет замечаний.",
  "См. G-001.",
  "Норма Конвенцияға сәйкес келеді.",
  "5-баптың 2-тармағы БҚК-ге сәйкес келеді.",
  "Өзгерістер ұсынылмайды.",
  "Өзгеріс енгізу қажет емес.",
  "Сол күйінде қалдырылсын.",
  "Қолдаймыз.",
])("is said with a reason or without, in many words: %s", (solution) => {
  expect(leavesUnchanged(solution)).toBe(true);
});

it.each([
  "No change to the terms of a contract is made without the consent of a parent.",
  "The terms of a contract remain unchanged where a parent objects.",
  "The provision of data of children is adequate to the purpose.",
  "Same as for adults, the operator shall ask for consent.",
  "Support services are free of charge for children.",
  "The text remains available for children.",
  "No change in subsection (1); delete subsection (2).",
  "Proposed wording: “A child is heard.” We support.",
  "Договор действует без изменений до согласия родителя.",
  "Положения договора сохраняются до согласия родителя.",
  "Договор соответствует требованиям пункта 3.",
  "Баланың келісімі өзгеріссіз қалады.",
  "Шарт осы баптың талаптарына сәйкес келеді.",
  "TBD",
])("is not what a law says, nor what asks for a change or gives a text: %s", (solution) => {
  expect(leavesUnchanged(solution)).toBe(false);
});
