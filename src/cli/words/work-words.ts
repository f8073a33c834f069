import type { Profile } from "../../domain/profile/profile";
import { countryName } from "../../domain/text/country-names";
import { countInRussian } from "../../domain/text/russian-form";
import { inEachLanguage } from "../../domain/language";
import type { Language, Localised } from "../../domain/language";
import { count } from "./report-words";

/** What is being done, without an end. */
export const STEPS = {
  reading: (file: string) => ({ en: `Reading ${file}`, ru: `Чтение ${file}`, kk: `${file} оқылып жатыр` }),
  checking: { en: "Checking", ru: "Проверка", kk: "Тексеріліп жатыр" },
  composing: { en: "Composing the brief", ru: "Составление записки", kk: "Жазба құрастырылып жатыр" },
  writing: (file: string) => ({ en: `Writing ${file}`, ru: `Запись ${file}`, kk: `${file} жазылып жатыр` }),
} as const satisfies Readonly<Record<string, Localised | ((file: string) => Localised)>>;

/** Before a remark that stops nothing. */
export const NOTE: Localised = { en: "note", ru: "примечание", kk: "ескертпе" };

/** A new, empty workbook was made. */
/** For which country, and by which profile, a review was made, and how to have others. */
export const madeFor = (country: string, profile: Profile): Localised =>
  inEachLanguage((language) => MADE_FOR[language](countryName(country, language), profile.name[language]));

const MADE_FOR: Localised<(country: string, profile: string) => string> = {
  en: (country, profile) =>
    `Country: ${country}. Profile: ${profile}. For others run it again with -j (--jurisdiction) and --profile.`,
  ru: (country, profile) =>
    `Страна: ${country}. Профиль: ${profile}. Чтобы задать другие, запустите снова с -j (--jurisdiction) и --profile.`,
  kk: (country, profile) =>
    `Ел: ${country}. Бейін: ${profile}. Басқасын алу үшін -j (--jurisdiction) және --profile арқылы қайта іске қосыңыз.`,
};

export const madeWorkbook = (file: string): Localised => ({
  en: `Wrote ${file}. Open it in Excel and fill in the sheet Review first; “gap-table check ${file}” says what is missing.`,
  ru: `Записан файл ${file}. Откройте его в Excel и сначала заполните первый лист; «gap-table check ${file}» скажет, чего не хватает.`,
  kk: `${file} файлы жазылды. Оны Excel-де ашып, алдымен бірінші парақты толтырыңыз; «gap-table check ${file}» не жетіспейтінін айтады.`,
});

/** What a brief holds. */
export interface BriefSaid {
  readonly output: string;
  readonly file: string;
  readonly pages: number;
  /** The language of the brief. */
  readonly language: Language;
  readonly shown: number;
  readonly gaps: number;
  readonly withdrawn: number;
  readonly fingerprint: string;
}

/** A brief was made. */
export const madeBrief = (said: BriefSaid): Localised => {
  const { output, file, pages, language, shown, gaps, withdrawn, fingerprint } = said;
  const aside = (word: string): string => (withdrawn > 0 ? ` (${word})` : "");
  return {
    en:
      `Wrote ${output}: about ${count(pages, "page")}, in ${IN_LANGUAGE[language].en}, ` +
      `showing ${shown} of ${count(gaps, "gap")}${aside(`${withdrawn} withdrawn`)}; fingerprint ${fingerprint}.\n` +
      `Later, “gap-table status ${output} ${file}” says which rows have changed since.`,
    ru:
      `Записан файл ${output}: примерно ${countInRussian(pages, "страница", "страницы", "страниц")}, ${IN_LANGUAGE[language].ru}, ` +
      `показано ${shown} из ${countInRussian(gaps, "пробела", "пробелов", "пробелов")}${aside(`снято: ${withdrawn}`)}; отпечаток ${fingerprint}.\n` +
      `Позже «gap-table status ${output} ${file}» скажет, какие строки с тех пор изменились.`,
    kk:
      `${output} файлы жазылды: шамамен ${pages} бет, ${IN_LANGUAGE[language].kk}, ` +
      `көрсетілген олқылықтар: ${shown}, барлығы: ${gaps}${aside(`алынғаны: ${withdrawn}`)}; бақылау таңбасы ${fingerprint}.\n` +
      `Кейін «gap-table status ${output} ${file}» содан бері қай жолдар өзгергенін айтады.`,
  };
};

/** What a document is written in, inside a sentence. */
export const IN_LANGUAGE: Localised<Localised> = {
  en: { en: "English", ru: "на английском", kk: "ағылшын тілінде" },
  ru: { en: "Russian", ru: "на русском", kk: "орыс тілінде" },
  kk: { en: "Kazakh", ru: "на казахском", kk: "қазақ тілінде" },
};

/** What became of the document that stood where a brief was written. */
export const REPLACED = {
  editedKept: (copy: string) => ({
    en: `The brief that stood there had been edited; it is kept as ${copy}.`,
    ru: `Записку, которая там стояла, редактировали; она сохранена как ${copy}.`,
    kk: `Онда тұрған жазба өңделген еді; ол ${copy} атымен сақталды.`,
  }),
  otherKept: (copy: string) => ({
    en: `The file that stood there was not a brief made by Gap Table; it is kept as ${copy}.`,
    ru: `Файл, который там стоял, — не записка, составленная Gap Table; он сохранен как ${copy}.`,
    kk: `Онда тұрған файл Gap Table жасаған жазба емес еді; ол ${copy} атымен сақталды.`,
  }),
  workbookKept: (copy: string) => ({
    en: `The workbook that stood there is kept as ${copy}.`,
    ru: `Книга, которая там стояла, сохранена как ${copy}.`,
    kk: `Онда тұрған кітап ${copy} атымен сақталды.`,
  }),
  unedited: {
    en: "It replaced an earlier, unedited brief.",
    ru: "Она заменила прежнюю записку, которую не редактировали.",
    kk: "Ол бұрынғы, өңделмеген жазбаның орнына жазылды.",
  },
  nothing: (file: string) => ({
    en: `To undo, delete ${file}.`,
    ru: `Чтобы отменить, удалите ${file}.`,
    kk: `Болдырмау үшін ${file} файлын жойыңыз.`,
  }),
} as const satisfies Readonly<Record<string, Localised | ((file: string) => Localised)>>;

/** A search that found nothing. */
export const nothingFound = (query: string): Localised => ({
  en: `Nothing found for “${query}”. Try fewer or other words.`,
  ru: `По запросу «${query}» ничего не найдено. Попробуйте меньше слов или другие.`,
  kk: `«${query}» бойынша ештеңе табылмады. Азырақ немесе басқа сөздермен іздеңіз.`,
});

/** What is said on the way through the samples. */
export const SAMPLE = {
  changed: (file: string) => ({
    en: `${file} has been changed and is used as it is; delete it to get the sample back.`,
    ru: `${file} изменен и используется как есть; удалите его, чтобы вернуть образец.`,
    kk: `${file} өзгертілген, сол күйінде қолданылады; үлгіні қайтару үшін оны жойыңыз.`,
  }),
  missing: (files: readonly string[]) => ({
    en: `Not made, or of no use: ${files.join(", ")}. The messages above say why.`,
    ru: `Не сделаны или бесполезны: ${files.join(", ")}. Почему, сказано в сообщениях выше.`,
    kk: `Жасалмады немесе жарамсыз: ${files.join(", ")}. Себебі жоғарыдағы хабарларда айтылған.`,
  }),
  open: (workbook: string, brief: string) => ({
    en: `Open ${workbook} in Excel and ${brief} in Word.`,
    ru: `Откройте ${workbook} в Excel, а ${brief} — в Word.`,
    kk: `${workbook} файлын Excel-де, ${brief} файлын Word-та ашыңыз.`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

/** The pipe or file that the results go to can't take them. */
export const notSent = (detail: string): Localised => ({
  en: `The result can't be written where it was sent: ${detail}`,
  ru: `Записать результат туда, куда он направлен, нельзя: ${detail}`,
  kk: `Нәтижені бағытталған жеріне жазу мүмкін емес: ${detail}`,
});

/** Memory ran out. */
export const NO_ROOM: Localised = {
  en: "This needs more memory than there is. Close other programs, or use a smaller file; what was there before is as it was.",
  ru: "На это нужно больше памяти, чем есть. Закройте другие программы или возьмите файл поменьше; прежнее осталось как было.",
  kk: "Бұған бар жадтан көп жад керек. Басқа бағдарламаларды жабыңыз немесе кішірек файл алыңыз; бұрынғысы сол күйінде қалды.",
};

/** A fault of the program. */
export const unexpected = (detail: string): Localised => ({
  en: `Gap Table met something it did not expect (${detail}). Nothing was written. Please report this with the file, if you may share it.`,
  ru: `Gap Table встретил то, чего не ожидал (${detail}). Ничего не записано. Сообщите об этом, приложив файл, если им можно делиться.`,
  kk: `Gap Table күтпеген нәрсеге тап болды (${detail}). Ештеңе жазылмады. Бұл туралы хабарлаңыз; файлмен бөлісуге болса, оны қоса жіберіңіз.`,
});
