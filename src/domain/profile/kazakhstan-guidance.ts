import { kazakhstanDocuments } from "./kazakhstan-documents";
import { kazakhstanQuestions } from "./kazakhstan-questions/index";
import type { Guidance } from "./guidance";

/**
 * The guidance of the default profile.
 *
 * A word of `genderWords` or `ageWords` counts where it begins a word of the
 * text. Short words carry the sign or the next word that must follow, since
 * others begin alike: "age" and "agency", "қыз" and "қызмет", "жас" and "жасанды".
 */
export const kazakhstanGuidance: Guidance = {
  questions: kazakhstanQuestions,
  documents: kazakhstanDocuments,
  genderWords: {
    en: ["gender", "girl", "boys", "boy's", "women", "woman", "female", "by sex ", "by sex,"],
    ru: [
      "гендер",
      "девоч",
      "девуш",
      "мальчи",
      "юнош",
      "женщин",
      "женск",
      "признаку пола",
      "с учетом пола",
      "пола ребенка",
    ],
    kk: ["гендер", "қыздар", "қыз бала", "қыздың", "ұлдар", "ұл бала", "ер бала", "әйел", "жынысы"],
  },
  ageWords: {
    en: [
      "age ",
      "age-",
      "age,",
      "age.",
      "aged ",
      "ages",
      "under-1",
      "under 13",
      "under 14",
      "under 16",
      "adolescen",
      "teenage",
      "younger child",
      "older child",
      "early childhood",
      "evolving capacit",
    ],
    ru: ["возраст", "подрост", "малолет", "младши", "дошкол", "развивающихся способност", "развивающиеся способност"],
    kk: [
      "жас ",
      "жасына",
      "жасқа ",
      "жастағы",
      "жасөспірім",
      "жас-",
      "мектеп жас",
      "кішкентай",
      "дамып келе жатқан қабілет",
    ],
  },
};
