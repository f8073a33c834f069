import type { Language } from "../../../src/domain/language";
import { MAIL_WORDS } from "../../../src/domain/record/mail-words";
import { plain } from "../../../src/domain/brief/spans";
import { draftLine } from "../../../src/domain/table/draft-line";
import { tableWordsOf } from "../../../src/domain/table/words/table-words-of";
import { draftName } from "../../../src/domain/text/draft-name";

it.each([
  ["ru", "О цифровых сервисах", "по проекту закона «О цифровых сервисах»"],
  ["ru", "«О цифровых сервисах»", "по проекту закона «О цифровых сервисах»"],
  ["ru", "Закон «О цифровых сервисах»", "по проекту закона «О цифровых сервисах»"],
  ["ru", "Проект закона «О цифровых сервисах»", "по проекту закона «О цифровых сервисах»"],
  ["ru", "Проект Кодекса страны «О сервисах»", "по проекту Кодекса страны «О сервисах»"],
  ["ru", "Кодекс страны «О сервисах»", "по проекту закона «Кодекс страны „О сервисах“»"],
  ["kk", "Цифрлық сервистер туралы", "«Цифрлық сервистер туралы» заң жобасы бойынша"],
  ["kk", "«Цифрлық сервистер туралы» заңының жобасы", "«Цифрлық сервистер туралы» заң жобасы бойынша"],
  ["kk", "Цифрлық сервистер туралы заңның жобасы", "Цифрлық сервистер туралы заңның жобасы бойынша"],
  ["en", "Digital Services Code", "on the draft law “Digital Services Code”"],
  ["en", "“Digital Services Code”", "on the draft law “Digital Services Code”"],
  ["en", "Draft law: Draft Law on Digital Services", "on the draft Law on Digital Services"],
  ["en", "Draft law: Digital Services Code", "on the draft law “Digital Services Code”"],
  ["ru", "Законопроект: Проект Кодекса о сервисах", "по проекту Кодекса о сервисах"],
  ["kk", "Заң жобасы: Сервистер туралы заңның жобасы", "Сервистер туралы заңның жобасы бойынша"],
  ["en", "Draft Law on Digital Services", "on the draft Law on Digital Services"],
] as const)("a draft is put once behind “draft law”, in %s: %s", (language: Language, title, said) => {
  expect(tableWordsOf(language).onDraft(draftName(title, language))).toBe(said);
});

it.each([
  [
    "en",
    "Draft Law on Digital Services",
    "In the review of the draft Law on Digital Services the following is with you.",
  ],
  ["ru", "Проект Кодекса о сервисах", "В обзоре проекта Кодекса о сервисах за вами записано следующее."],
  ["kk", "Сервистер туралы заңның жобасы", "Сервистер туралы заңның жобасын шолу бойынша сізге мыналар тапсырылған."],
  ["ru", "О сервисах", "В обзоре законопроекта «О сервисах» за вами записано следующее."],
] as const)("a mail says once that it is a draft, in %s: %s", (language: Language, title, said) => {
  expect(MAIL_WORDS[language].opening(draftName(title, language))).toBe(said);
});

it.each([
  ["en", "Draft Law on Digital Services", "Draft Law on Digital Services"],
  ["en", "Digital Services Code", "Draft law: Digital Services Code"],
  ["ru", "Проект Кодекса о сервисах", "Проект Кодекса о сервисах"],
  ["kk", "Сервистер туралы заңның жобасы", "Сервистер туралы заңның жобасы"],
] as const)("the line above a table says once that it is a draft, in %s: %s", (language: Language, title, said) => {
  const spans = draftLine(title, language, plain);
  expect(spans.map(({ text }) => text).join("")).toBe(said);
});
