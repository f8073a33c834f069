import type { Localised } from "../../language";
import type { Question } from "../../profile/guidance";
import { inLanguages } from "./in-languages";
import type { TableSpec } from "./table-spec";

/** Who it is that the answer has to name. */
export const ASKS_WHO_LABELS: Readonly<Record<NonNullable<Question["asksWho"]>, Localised>> = {
  responsible: { en: "Responsible", ru: "Отвечает", kk: "Жауап береді" },
  liable: { en: "Liable", ru: "Несет ответственность", kk: "Жауапкершілік көтереді" },
};

/** The questions that a profile asks under its aspects. */
export const PROFILE_QUESTIONS = {
  name: "ProfileQuestions",
  sheet: { en: "Profile, questions", ru: "Профиль, вопросы", kk: "Бейін, сұрақтар" },
  isOptional: true,
  isHidden: true,
  columns: [
    {
      key: "id",
      header: { en: "Number of the question", ru: "Номер вопроса", kk: "Сұрақтың нөмірі" },
      holds: "id",
      width: 13,
    },
    {
      key: "aspect",
      header: { en: "Under the aspect", ru: "К аспекту", kk: "Қай аспектіге" },
      holds: "reference",
      idsOf: "ProfileAspects",
      width: 30,
    },
    ...inLanguages("text", { en: "Question", ru: "Вопрос", kk: "Сұрақ" }, { holds: "text", width: 52 }),
    {
      key: "asksWho",
      header: { en: "Asks who", ru: "Спрашивает, кто", kk: "Кім екенін сұрайды" },
      holds: "choice",
      choices: ASKS_WHO_LABELS,
      width: 19,
    },
  ],
} as const satisfies TableSpec;
