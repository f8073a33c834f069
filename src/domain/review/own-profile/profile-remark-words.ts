import type { Teller } from "../remark-teller";
import { profileFaultWords } from "./fault-words";

type Told = "profile-unknown" | "profile-other" | "profile-fault";

/** What there is to say of the profile that a review names or holds. */
export const PROFILE_TELLERS: { readonly [Kind in Told]: Teller<Kind> } = {
  "profile-unknown": ({ typed }) => ({
    said: {
      en: `The review names the profile “${typed}”, which does not come with this program and is not in the workbook; the aspects of the sheet Coverage and the documents marked as required are taken for it, and no number of consultations is asked for.`,
      ru: `В обзоре назван профиль «${typed}», которого нет ни в программе, ни в книге; вместо него берутся аспекты листа «Охват» и документы с отметкой «Обязателен», а число консультаций не требуется.`,
      kk: `Шолуда «${typed}» бейіні аталған, ол бағдарламада да, кітапта да жоқ; оның орнына «Қамту» парағындағы аспектілер мен міндетті деп белгіленген құжаттар алынады, консультация саны талап етілмейді.`,
    },
    cure: {
      en: "Write kazakhstan-digital-code or general on the sheet Review, or take the sheets of the profile from a copy of the workbook.",
      ru: "Впишите на листе «Обзор» kazakhstan-digital-code или general либо возьмите листы профиля из копии книги.",
      kk: "«Шолу» парағына kazakhstan-digital-code немесе general деп жазыңыз не бейін парақтарын кітаптың көшірмесінен алыңыз.",
    },
  }),
  "profile-other": ({ typed, held }) => ({
    said: {
      en: `The review names the profile “${typed}”, and the workbook holds “${held}”, which is used.`,
      ru: `В обзоре назван профиль «${typed}», а в книге — «${held}»; применяется он.`,
      kk: `Шолуда «${typed}» бейіні аталған, ал кітапта «${held}» тұр; сол қолданылады.`,
    },
    cure: {
      en: `Write ${held} on the sheet Review.`,
      ru: `Впишите на листе «Обзор» ${held}.`,
      kk: `«Шолу» парағына ${held} деп жазыңыз.`,
    },
  }),
  "profile-fault": ({ fault }) => profileFaultWords(fault),
};
