import { kazakhstanAspects } from "./kazakhstan-aspects";
import { kazakhstanDocuments } from "./kazakhstan-documents";
import type { Profile } from "./profile";

/**
 * The default profile: what the assignment on Kazakhstan's draft Digital Code asks of a review.
 *
 * A word of `genderWords` or `ageWords` counts where it begins a word of the
 * text. Short words carry the sign or the next word that must follow, since
 * others begin alike: "age" and "agency", "қыз" and "қызмет", "жас" and "жасанды".
 */
export const kazakhstanDigitalCode: Profile = {
  id: "kazakhstan-digital-code",
  name: {
    en: "Child rights review of the Digital Code (Kazakhstan)",
    ru: "Обзор Цифрового кодекса с точки зрения прав детей (Казахстан)",
    kk: "Цифрлық кодексті бала құқықтары тұрғысынан шолу (Қазақстан)",
  },
  aspects: kazakhstanAspects,
  documents: kazakhstanDocuments,
  minimumConsultations: 2,
  maximumPages: 5,
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
