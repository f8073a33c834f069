import type { Localised } from "../../language";
import type { BriefTextPart } from "../review";
import { LANGUAGE_LABELS } from "./language-labels";
import { ADDRESSEES } from "./listed-columns";
import type { TableSpec } from "./table-spec";

export const BRIEF_PART_LABELS: Readonly<Record<BriefTextPart, Localised>> = {
  title: { en: "Title", ru: "Название", kk: "Атауы" },
  "key-message": { en: "Key message", ru: "Главная мысль", kk: "Негізгі ой" },
  "why-now": { en: "Why now", ru: "Почему сейчас", kk: "Неге қазір" },
  opportunity: { en: "Opportunity", ru: "Возможность", kk: "Мүмкіндік" },
  conclusion: { en: "Conclusion", ru: "Вывод", kk: "Қорытынды" },
  ask: { en: "What we ask", ru: "О чем просим", kk: "Не сұраймыз" },
  contact: { en: "Contact", ru: "Контакт", kk: "Байланыс" },
};

/** What the author says in the brief in their own voice. */
export const BRIEF = {
  name: "Brief",
  sheet: { en: "Brief", ru: "Записка", kk: "Жазба" },
  isLater: true,
  columns: [
    {
      key: "part",
      header: { en: "Part of the brief", ru: "Часть записки", kk: "Жазбаның бөлігі" },
      holds: "choice",
      choices: BRIEF_PART_LABELS,
      required: true,
      width: 20,
    },
    { key: "text", header: { en: "Text", ru: "Текст", kk: "Мәтін" }, holds: "text", required: true, width: 74 },
    {
      key: "addressee",
      header: { en: "Addressee", ru: "Кому адресовано", kk: "Кімге арналған" },
      holds: "word",
      valuesOf: ADDRESSEES,
      width: 26,
    },
    {
      key: "byWhen",
      header: { en: "By when", ru: "К какому сроку", kk: "Қай мерзімге дейін" },
      holds: "word",
      width: 22,
    },
    {
      key: "language",
      header: { en: "Language", ru: "Язык", kk: "Тіл" },
      holds: "choice",
      choices: LANGUAGE_LABELS,
      width: 14,
    },
  ],
} as const satisfies TableSpec;
