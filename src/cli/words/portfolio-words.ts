import { countInRussian } from "../../domain/text/russian-form";
import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { count } from "./report-words";

/** How far the reading has come. */
export const readSoFar = (done: number, files: number): Localised => ({
  en: `Read ${done} of ${count(files, "file")}`,
  ru: `Прочитано ${done} из ${countInRussian(files, "файла", "файлов", "файлов")}`,
  kk: `${files} файлдың ${done} файлы оқылды`,
});

/** How many files came to what. */
export interface PortfolioNumbers {
  readonly reviews: number;
  readonly copies: number;
  readonly frozen: number;
  readonly noReviews: number;
  readonly unread: number;
}

/** What a folder came to. */
export const folderSum = (
  folder: string,
  { reviews, copies, frozen, noReviews, unread }: PortfolioNumbers,
): Localised => ({
  en: `${folder}: ${count(reviews, "review")};${copies === 0 ? "" : ` kept copies left out: ${copies};`}${frozen === 0 ? "" : ` read-only copies left out: ${frozen};`} not a review: ${count(noReviews, "workbook")}; not read: ${count(unread, "file")}.`,
  ru:
    `${folder}: ${countInRussian(reviews, "обзор", "обзора", "обзоров")}; ` +
    (copies === 0 ? "" : `пропущено сохраненных копий: ${copies}; `) +
    (frozen === 0 ? "" : `пропущено копий только для чтения: ${frozen}; `) +
    `не обзор: ${countInRussian(noReviews, "книга", "книги", "книг")}; ` +
    `не прочитано: ${countInRussian(unread, "файл", "файла", "файлов")}.`,
  kk: `${folder}: ${reviews} шолу;${copies === 0 ? "" : ` есепке алынбаған сақталған көшірме: ${copies};`}${frozen === 0 ? "" : ` есепке алынбаған тек оқуға арналған көшірме: ${frozen};`} шолу емес кітап: ${noReviews}; оқылмаған файл: ${unread}.`,
});

/** The portfolio was written. */
export const wrotePortfolio = (output: string): Localised => ({
  en: `Wrote ${output}. Its links lead to the files from where it stands, so move them together.`,
  ru: `Записан файл ${output}. Его ссылки ведут к файлам от того места, где он лежит; переносите их вместе.`,
  kk: `${output} файлы жазылды. Оның сілтемелері файлдарға өзі тұрған жерден апарады, сондықтан оларды бірге көшіріңіз.`,
});

/** Behind a copy that the program kept, which is left out. */
export const safetyCopy = (of: string): Localised => ({
  en: `left out: a copy that was kept before “${of}” was written into.`,
  ru: `пропущено: копия, сохраненная перед записью в «${of}».`,
  kk: `есепке алынбады: «${of}» файлына жазар алдында сақталған көшірме.`,
});

/** Behind a copy for people outside, which is left out. */
export const FROZEN_COPY: Localised = {
  en: "left out: a read-only copy that was made of a review.",
  ru: "пропущено: копия только для чтения, сделанная с обзора.",
  kk: "есепке алынбады: шолудан жасалған, тек оқуға арналған көшірме.",
};

/** Behind a file that holds the review of others too; all of them count. */
export const sameReview = (files: readonly string[]): Localised => ({
  en: `the same review as ${files.map((file) => `“${file}”`).join(", ")}; all of them are counted, so move away those that are copies.`,
  ru: `тот же обзор, что и ${files.map((file) => `«${file}»`).join(", ")}; учтены все, поэтому уберите из папки копии.`,
  kk: `${files.map((file) => `«${file}»`).join(", ")} шолуымен бірдей; бәрі есепке алынды, сондықтан көшірмелерін қалтадан алып тастаңыз.`,
});

/** Before the files that could not be read. */
export const NOT_READ: Localised = { en: "not read", ru: "не прочитано", kk: "оқылмады" };

/** A workbook in a format that is not read. */
export const otherFormat = (path: string): UnusableInput =>
  new UnusableInput({
    en: `“${path}” was skipped, since workbooks of this format are not read. Open it in Excel and save it as an Excel Workbook (.xlsx).`,
    ru: `Файл «${path}» пропущен: книги этого формата не читаются. Откройте его в Excel и сохраните как «Книга Excel» (.xlsx).`,
    kk: `«${path}» файлы өткізіп жіберілді: бұл пішімдегі кітаптар оқылмайды. Оны Excel-де ашып, «Excel жұмыс кітабы» (.xlsx) етіп сақтаңыз.`,
  });

/** A folder that holds nothing to read. */
export const noWorkbooks = (folder: string): UnusableInput =>
  new UnusableInput({
    en: `There is no workbook in “${folder}” or below it. Name the folder that the reviews are in.`,
    ru: `В папке «${folder}» и ниже нет ни одной книги Excel. Укажите папку с обзорами.`,
    kk: `«${folder}» қалтасында да, оның ішкі қалталарында да Excel кітабы жоқ. Шолулар тұрған қалтаны көрсетіңіз.`,
  });

/** What a person named is not there, or no folder. */
export const noSuchFolder = (path: string): UnusableInput =>
  new UnusableInput({
    en: `There is no folder “${path}”. Name the folder that the reviews are in.`,
    ru: `Папки «${path}» нет. Укажите папку с обзорами.`,
    kk: `«${path}» деген қалта жоқ. Шолулар тұрған қалтаны көрсетіңіз.`,
  });

/** The thread that read a file came to an end over it. */
export const endedReading = (path: string): Localised => ({
  en: `Reading the file broke off; most likely it needs more memory than one file may take here. Look at it by itself: gap-table check "${path}"`,
  ru: `Чтение файла оборвалось; вероятнее всего, ему нужно больше памяти, чем здесь отводится одному файлу. Проверьте его отдельно: gap-table check "${path}"`,
  kk: `Файлды оқу үзілді; сірә, оған мұнда бір файлға берілетін жадтан көп жад керек. Оны жеке тексеріңіз: gap-table check "${path}"`,
});

/** A fault of the program over one file. */
export const unexpectedInFile = (detail: string): Localised => ({
  en: `Gap Table met something in the file that it did not expect (${detail}). Please report this with the file, if you may share it.`,
  ru: `Gap Table встретил в файле то, чего не ожидал (${detail}). Сообщите об этом, приложив файл, если им можно делиться.`,
  kk: `Gap Table файлда күтпеген нәрсеге тап болды (${detail}). Бұл туралы хабарлаңыз; файлмен бөлісуге болса, оны қоса жіберіңіз.`,
});
