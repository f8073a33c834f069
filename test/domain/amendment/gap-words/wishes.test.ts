import { describesGap } from "../../../../src/domain/amendment/describes-gap";

it.each([
  "Platforms must be required to assess the risk.",
  "The term must be defined.",
  "A sanction for a breach must be introduced.",
  "The exception for schools shall be removed.",
  "The right to be heard must be enshrined.",
  "There must be a shorter limit for children.",
  "It must be made clear that a child may complain alone.",
  "The law must ensure that children are heard.",
  "Clear criteria must be set.",
  "Two approaches are possible.",
  "The Estonian law may serve as a model.",
  "Safeguards for children in care are required.",
  "The view of the child is also important.",
  "The duty must rest with the platform, not with the parent.",
  "In Estonia the age is thirteen.",
  "The Ministry will adopt guidelines later.",
  "Ответственность должна быть усилена.",
  "Срок должен быть сокращен до десяти дней.",
  "Для детей должен быть установлен сокращенный срок.",
  "Требование должно распространяться на все платформы.",
  "Ребенок должен иметь возможность подать жалобу.",
  "Круг лиц подлежит уточнению.",
  "Возможны два варианта.",
  "Речь идет о детях без попечения.",
  "Исключение для школ убирается.",
  "В других странах требуется проверка возраста.",
  "Жауапкершілік көзделуі тиіс.",
  "Мерзім он күнге дейін қысқартылуы тиіс.",
  "Заңда тікелей көрсетілуі тиіс.",
  "Балалар үшін мерзім он күн болуы тиіс.",
  "Балалар үшін кепілдіктер қажет.",
  "Мерзімді қысқартуға болады.",
  "Келісім жасы он алтыға дейін көтеріледі.",
  "Басқа елдерде жасты тексеру талап етіледі.",
])("knows a wish in words that a law may have, too: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "The time limit must be specified in the notice.",
  "A decision must be explained by the operator.",
  "A register shall be established.",
  "The parent must be informed.",
  "The law of the place applies.",
  "Consent is required.",
  "В договоре должны быть указаны стороны.",
  "Согласие должно быть указано в договоре.",
  "Персональные данные подлежат уточнению.",
  "Решение подлежит согласованию с родителем.",
  "Оператор должен отвечать ребенку.",
  "Шартта тараптар көрсетілуі тиіс.",
  "Оператор балаға жауап беруі тиіс.",
  "Баланың келісімі қажет.",
])("finds none in a rule: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});
