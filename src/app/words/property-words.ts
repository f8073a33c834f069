import type { PropertyName } from "../../domain/brief/refresh/brief-changes";
import type { Language } from "../../domain/language";

type Told = Exclude<PropertyName, "footer">;

interface PropertyWords {
  readonly names: Readonly<Record<Told, string>>;
  readonly said: (names: string) => string;
}

export const PROPERTY_WORDS: Readonly<Record<Language, PropertyWords>> = {
  en: {
    names: { title: "title", subtitle: "subject", author: "author", client: "company" },
    said: (names) => `The file’s properties are brought up to date: ${names}.`,
  },
  ru: {
    names: { title: "название", subtitle: "тема", author: "автор", client: "организация" },
    said: (names) => `Свойства файла обновлены: ${names}.`,
  },
  kk: {
    names: { title: "атауы", subtitle: "тақырыбы", author: "авторы", client: "ұйымы" },
    said: (names) => `Файл қасиеттері жаңартылды: ${names}.`,
  },
};

/** What a refresh changed among the properties of the file; none where it changed nothing. */
export function propertySentences(changed: readonly PropertyName[], language: Language): readonly string[] {
  const { names, said } = PROPERTY_WORDS[language];
  const told = changed.flatMap((name) => (name === "footer" ? [] : [names[name]]));
  return told.length === 0 ? [] : [said(told.join(", "))];
}
