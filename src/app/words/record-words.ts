import type { Localised } from "../../domain/language";
import { countInRussian as inRussian } from "../../domain/text/russian-form";

const inEnglish = (number: number): string => `${number} ${number === 1 ? "comment" : "comments"}`;

/** What a session says while it records comments and what became of them. */
export const RECORD_WORDS = {
  reading: {
    en: "Reading the comments…",
    ru: "Читаю комментарии…",
    kk: "Пікірлер оқылуда…",
  },
  comparing: (done: number): Localised => ({
    en: `Comparing the comments with the record: ${done} so far…`,
    ru: `Сравниваю комментарии с записями: пока ${done}…`,
    kk: `Пікірлер жазбалармен салыстырылуда: әзірге ${done}…`,
  }),
  writing: (done: number, all: number): Localised => ({
    en: `Recording ${done} of ${inEnglish(all)}…`,
    ru: `Записываю: ${done} из ${all}…`,
    kk: `Пікірлер жазылуда: ${done} / ${all}…`,
  }),
  recorded: (added: number, changed: number, asked: number): Localised => ({
    en:
      `Recorded in Feedback: ${inEnglish(added)} new, ${changed} updated.` +
      (asked > 0 ? ` Questions for you: ${asked}.` : ""),
    ru:
      `Записано на лист «Отзывы»: ${inRussian(added, "новый комментарий", "новых комментария", "новых комментариев")}, обновлено: ${changed}.` +
      (asked > 0 ? ` Вопросы к вам: ${asked}.` : ""),
    kk:
      `«Пікірлер» парағына жазылды: жаңа пікір — ${added}, жаңартылғаны — ${changed}.` +
      (asked > 0 ? ` Сізге сұрақ: ${asked}.` : ""),
  }),
  nothing: (asked: number): Localised => ({
    en: `Feedback holds every comment as it is now.${asked > 0 ? ` Questions for you: ${asked}.` : ""}`,
    ru: `На листе «Отзывы» уже есть все комментарии в нынешнем виде.${asked > 0 ? ` Вопросы к вам: ${asked}.` : ""}`,
    kk: `«Пікірлер» парағында барлық пікір қазіргі күйінде бар.${asked > 0 ? ` Сізге сұрақ: ${asked}.` : ""}`,
  }),
  partly: (left: number, reason: string): Localised => ({
    en: `Not all was recorded: ${left} left. ${reason} Record again: only what is missing is added.`,
    ru: `Записано не все, осталось: ${left}. ${reason} Запишите еще раз: добавится только недостающее.`,
    kk: `Бәрі жазылған жоқ, қалғаны: ${left}. ${reason} Қайта жазыңыз: тек жетпейтіні қосылады.`,
  }),
  stopped: {
    en: "It was stopped.",
    ru: "Запись остановлена.",
    kk: "Жазу тоқтатылды.",
  },
  stoppedBefore: {
    en: "Stopped; nothing was recorded.",
    ru: "Остановлено; ничего не записано.",
    kk: "Тоқтатылды; ештеңе жазылған жоқ.",
  },
  saved: (id: string): Localised => ({
    en: `${id} is written.`,
    ru: `${id}: записано.`,
    kk: `${id} жазылды.`,
  }),
  confirmationNeeded: {
    en: "Say who agreed, how and on which day: without that it is not closed.",
    ru: "Укажите, кто согласился, как и в какой день: без этого отзыв не закрыт.",
    kk: "Кім, қалай және қай күні келіскенін көрсетіңіз: онсыз пікір жабылмайды.",
  },
  undo: {
    en: "To undo, press “Take back”.",
    ru: "Чтобы отменить, нажмите «Отменить».",
    kk: "Болдырмау үшін «Кері қайтару» түймесін басыңыз.",
  },
};
