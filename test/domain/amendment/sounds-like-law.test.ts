import { soundsLikeLaw } from "../../../src/domain/amendment/sounds-like-law";

it.each([
  "A platform keeps the data for one year.",
  "“Child” means a person under eighteen.",
  "1. Advertising",
  "1 This Schedule makes further provision.",
  "5-1-бап. Жарнама",
  "Ребенок – лицо, не достигшее 18 лет.",
  "Реклама запрещается.",
  "Платформа деректерді жояды.",
  "Ата-ананың келісімі қажет.",
])("hears a law: %s", (text) => {
  expect(soundsLikeLaw(text)).toBe(true);
});

it.each([
  "Age of consent",
  "30 days",
  "30 дней",
  "30 күн",
  "Жауап – 24 сағат, қызмет – бір ай.",
  "Запрет профилирования детей",
  "Не моложе 16 лет",
  "Учет мнения ребенка",
])("hears none in what has no verb: %s", (text) => {
  expect(soundsLikeLaw(text)).toBe(false);
});
