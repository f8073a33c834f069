import type { Language } from "../../../src/domain/language";
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
  ["en", "Draft Law on Digital Services", "on the draft Law on Digital Services"],
] as const)("a draft is put once behind “draft law”, in %s: %s", (language: Language, title, said) => {
  expect(tableWordsOf(language).onDraft(draftName(title, language))).toBe(said);
});
