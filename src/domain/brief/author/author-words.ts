import type { Language } from "../../language";
import { russianForm } from "../../text/russian-form";

type Counted = (count: number) => string;

/** A title that is true of any draft: what it is called, and how many changes are proposed. */
export const PROPOSED_TITLE: Readonly<Record<Language, (draft: string, changes: number) => string>> = {
  en: (draft, changes) =>
    `${draft || "The draft law"}: ${changes === 1 ? "one change" : `${changes} changes`} for children before adoption`,
  ru: (draft, changes) =>
    `${draft || "Законопроект"}: ${changes} ${russianForm(changes, "изменение", "изменения", "изменений")} в интересах детей до принятия`,
  kk: (draft, changes) =>
    `${draft || "Заң жобасы"}: қабылданғанға дейін балалар мүддесі үшін енгізілетін ${changes} өзгеріс`,
};

/** How far remarks were accepted. */
export type Extent = "wholly" | "partly" | "either";

const EXTENTS: Readonly<Record<Language, Readonly<Record<Extent, string>>>> = {
  en: { wholly: "", partly: " in part", either: ", wholly or in part" },
  ru: { wholly: "", partly: "частично ", either: "полностью или частично " },
  kk: { wholly: "", partly: "ішінара ", either: "толық немесе ішінара " },
};

/** Sentences on where the work stands; each is said only where its number is above 0. */
export interface ConclusionWords {
  /** @param count gaps of high priority */
  readonly high: (count: number, all: number) => string;
  /**
   * @param count gaps that are final, each of whose amendments is ready
   * @param label of the first gap, which names it where it is the only one
   */
  readonly settled: (count: number, all: number, label: string) => string;
  /** @param count remarks that were accepted; all of them wholly, all in part, or some so and some so */
  readonly accepted: (count: number, all: number, extent: Extent) => string;
  readonly open: Counted;
}

export const CONCLUSION_WORDS: Readonly<Record<Language, ConclusionWords>> = {
  en: {
    high: (count, all) =>
      all === 1
        ? "The one gap that was found is of high priority."
        : `${count} of the ${all} gaps ${count === 1 ? "is" : "are"} of high priority for children.`,
    settled: (count, all, label) =>
      all === 1
        ? `The final wording that closes gap ${label} is ready.`
        : `The final wording is ready for ${count} of the ${all} gaps.`,
    accepted: (count, all, extent) =>
      all === 1
        ? `The one remark received was accepted${EXTENTS.en[extent]}.`
        : `Of the ${all} remarks received, ${count} ${count === 1 ? "was" : "were"} accepted${EXTENTS.en[extent]}.`,
    open: (count) => (count === 1 ? "One remark is still open." : `${count} remarks are still open.`),
  },
  ru: {
    high: (count, all) =>
      all === 1
        ? "Единственный выявленный пробел имеет высокий приоритет."
        : `Из ${all} ${russianForm(all, "пробела", "пробелов", "пробелов")} высокий приоритет для детей ${russianForm(count, "имеет", "имеют", "имеют")} ${count}.`,
    settled: (count, all, label) =>
      all === 1
        ? `Итоговая редакция, устраняющая пробел ${label}, готова.`
        : `Итоговая редакция готова для ${count} из ${all} ${russianForm(all, "пробела", "пробелов", "пробелов")}.`,
    accepted: (count, all, extent) =>
      all === 1
        ? `Единственное полученное замечание ${EXTENTS.ru[extent]}принято.`
        : `Из ${all} ${russianForm(all, "полученного замечания", "полученных замечаний", "полученных замечаний")} ${EXTENTS.ru[extent]}${russianForm(count, "принято", "приняты", "принято")} ${count}.`,
    open: (count) =>
      `${russianForm(count, "Остается открытым", "Остаются открытыми", "Остаются открытыми")} ${count} ${russianForm(count, "замечание", "замечания", "замечаний")}.`,
  },
  kk: {
    high: (count, all) =>
      all === 1
        ? "Анықталған жалғыз олқылықтың басымдығы жоғары."
        : `Анықталған ${all} олқылықтың ішінде балалар үшін басымдығы жоғарысы – ${count}.`,
    settled: (count, all, label) =>
      all === 1
        ? `${label} олқылығын жоятын түпкілікті редакция дайын.`
        : `Түпкілікті редакциясы дайын олқылықтар саны: ${all} олқылықтың ішінде ${count}.`,
    accepted: (count, all, extent) =>
      all === 1
        ? `Түскен жалғыз пікір ${EXTENTS.kk[extent]}қабылданды.`
        : `Түскен ${all} пікірдің ішінде ${EXTENTS.kk[extent]}қабылданғаны – ${count}.`,
    open: (count) => `Әлі шешілмеген пікір саны: ${count}.`,
  },
};
