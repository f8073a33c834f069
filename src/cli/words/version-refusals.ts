import { UnusableInput } from "../../domain/result";
import { noDay } from "../../domain/rules/no-day";

/** Options of a new version that can't be followed. */
export const VERSION_REFUSALS = {
  noName: () =>
    new UnusableInput({
      en: "“--new-version” has no name. Name the version, so that the review says which one it is of",
      ru: "У «--new-version» нет названия. Назовите версию, чтобы в обзоре было видно, к какой он относится",
      kk: "«--new-version» атаусыз. Шолудың қай нұсқаға жататыны көрінуі үшін нұсқаны атаңыз",
    }),
  sameName: (name: string) =>
    new UnusableInput({
      en: `The review is of “${name}” already, and the draft has other words. Give the new version a name of its own`,
      ru: `Обзор уже относится к версии «${name}», а текст проекта другой. Дайте новой версии другое название`,
      kk: `Шолу «${name}» нұсқасына жатады, ал жобаның мәтіні басқа. Жаңа нұсқаға басқа атау беріңіз`,
    }),
  earlierName: (name: string) =>
    new UnusableInput({
      en: `An earlier version of the draft is called “${name}” already, and numbers of it bear that name. Give the new version a name of its own`,
      ru: `Версия проекта с названием «${name}» уже была, и ее номера отмечены этим названием. Дайте новой версии другое название`,
      kk: `Жобаның «${name}» атты нұсқасы бұрын болған, оның нөмірлері осы атаумен белгіленген. Жаңа нұсқаға басқа атау беріңіз`,
    }),
  oneOfTwo: () =>
    new UnusableInput({
      en: "“--new-version” and “--only-add” exclude each other. Give one of them",
      ru: "«--new-version» и «--only-add» исключают друг друга. Оставьте что-то одно",
      kk: "«--new-version» мен «--only-add» бірге берілмейді. Біреуін ғана қалдырыңыз",
    }),
  addsOneLanguage: () =>
    new UnusableInput({
      en: "“--only-add” adds provisions in one language. Leave out “--beside”, or “--only-add”",
      ru: "«--only-add» добавляет положения на одном языке. Уберите «--beside» или «--only-add»",
      kk: "«--only-add» ережелерді бір тілде қосады. «--beside» не «--only-add» бермеңіз",
    }),
  dateOfNothing: () =>
    new UnusableInput({
      en: "“--draft-date” is the date of a new version. Name the version with “--new-version”",
      ru: "«--draft-date» — дата новой версии. Назовите версию через «--new-version»",
      kk: "«--draft-date» — жаңа нұсқаның күні. Нұсқаны «--new-version» арқылы атаңыз",
    }),
  noDay: (date: string) => {
    const why = noDay(date);
    return new UnusableInput({
      en: `--draft-date: ${why.en} Write it like 2026-09-15`,
      ru: `--draft-date: ${why.ru} Напишите, например, 2026-09-15`,
      kk: `--draft-date: ${why.kk} Мысалы, 2026-09-15 деп жазыңыз`,
    });
  },
};
