import type { Language } from "../../domain/language";

/** What a refresh says of texts with tracked changes that it left, each a sentence behind the name of the text. */
interface TrackedWords {
  /** Of one that is struck out somewhere. */
  readonly struckOut: string;
  /** Of one that stays as a person left it, and is filled from the data no longer. */
  readonly rested: string;
}

export const TRACKED_WORDS: Readonly<Record<Language, TrackedWords>> = {
  en: {
    struckOut:
      "Left as it is, since it was moved or deleted with tracked changes: accept or reject that, then refresh the brief.",
    rested:
      "Its tracked changes stay, and so that Word does not write over them its link to the data rests: accept or reject them, then refresh the brief, which links it again.",
  },
  ru: {
    struckOut:
      "Оставлено как есть: текст перемещен или удален в режиме исправлений. Примите или отклоните это исправление, затем обновите записку.",
    rested:
      "Исправления в тексте остаются, и чтобы Word не написал поверх них, связь с данными приостановлена: примите или отклоните их, затем обновите записку, и связь вернется.",
  },
  kk: {
    struckOut:
      "Сол күйінде қалды: мәтін түзетулер режимінде жылжытылған немесе жойылған. Түзетуді қабылдаңыз немесе қабылдамаңыз, содан кейін жазбаны жаңартыңыз.",
    rested:
      "Мәтіндегі түзетулер қалады, Word олардың үстіне жазбауы үшін деректермен байланысы тоқтатылды: түзетулерді қабылдаңыз немесе қабылдамаңыз, содан кейін жазбаны жаңартсаңыз, байланыс қайта орнайды.",
  },
};
