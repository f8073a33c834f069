import type { Localised } from "../domain/language";

/** What the workbench's server answers when it does not do what it was asked. */
export const ANSWERS = {
  otherSite: { en: "Not from another site.", ru: "С другого сайта — нельзя.", kk: "Басқа сайттан болмайды." },
  noCopyName: {
    en: "Copies are saved as /out/NAME.xlsx.",
    ru: "Копии сохраняются как /out/ИМЯ.xlsx.",
    kk: "Көшірмелер /out/АТЫ.xlsx түрінде сақталады.",
  },
  copyTooLarge: (megabytes: number) => ({
    en: `A workbook of more than ${megabytes} MB can't be saved here.`,
    ru: `Книгу больше ${megabytes} МБ сохранить здесь нельзя.`,
    kk: `${megabytes} МБ-тан үлкен кітапты мұнда сақтау мүмкін емес.`,
  }),
  copyChanged: {
    en: "That copy is another one by now; it was left as it is.",
    ru: "Эта копия уже другая; она оставлена как есть.",
    kk: "Бұл көшірме енді басқа; ол сол күйінде қалды.",
  },
  failed: { en: "Something went wrong.", ru: "Что-то пошло не так.", kk: "Бірдеңе дұрыс болмады." },
  otherHost: { en: "Not here.", ru: "Не здесь.", kk: "Мұнда емес." },
  readOnly: {
    en: "Only reading is possible here.",
    ru: "Здесь можно только читать.",
    kk: "Мұнда тек оқуға болады.",
  },
  nothingAt: (path: string) => ({
    en: `There is nothing at ${path}.`,
    ru: `По адресу ${path} ничего нет.`,
    kk: `${path} мекенжайында ештеңе жоқ.`,
  }),
} as const satisfies Readonly<Record<string, Localised | ((...given: never[]) => Localised)>>;
