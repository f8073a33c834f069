import type { Localised } from "../language";

/** The id of the aspect that asks about both, in every profile that has it. */
export const GENDER_AND_AGE = "gender-age";

/*
 * Words that show a text considers gender or age. One counts where it begins a word of the text. Short words carry the
 * sign or the next word that must follow, since others begin alike: "age" and "agency", "қыз" and "қызмет", "жас" and
 * "жасанды".
 */

export const genderWords: Localised<readonly string[]> = {
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
};

export const ageWords: Localised<readonly string[]> = {
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
};
