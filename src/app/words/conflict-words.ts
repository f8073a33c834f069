import type { Localised } from "../../domain/language";

/** Of a question between two texts that was put off. */
export const DECIDED_LATER: Localised = {
  en: "Nothing was written. Your text is kept where you typed it.",
  ru: "Ничего не записано. Ваш текст сохранен там, где вы его ввели.",
  kk: "Ештеңе жазылмады. Мәтініңіз енгізілген жерінде сақталды.",
};
