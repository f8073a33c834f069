import { countInRussian } from "../../domain/text/russian-form";
import type { BriefPart } from "../../domain/brief/brief-parts";
import type { PartComparison, RowState } from "../../domain/brief/compare-brief";
import type { Remedy } from "../../domain/brief/refresh/remedy";
import type { Language } from "../../domain/language";
import { count } from "./report-words";

/** What is said of a brief that is compared with its workbook. */
export interface StatusWords {
  readonly fresh: (brief: string, file: string, rows: number) => string;
  /** The same where texts of the brief are not the table's, which are listed below. */
  readonly edited: (brief: string, file: string, rows: number) => string;
  /** How many rows, and parts beside them, are not as the brief has them. */
  readonly stale: (brief: string, file: string, differing: number, rows: number, parts: number) => string;
  readonly rowState: Readonly<Record<RowState, string>>;
  readonly partState: Readonly<Record<PartComparison["state"], string>>;
  readonly part: Readonly<Record<BriefPart, string>>;
  /** What to do about a stale one. */
  readonly remedy: Readonly<Record<Remedy, string>>;
}

export const STATUS_WORDS: Readonly<Record<Language, StatusWords>> = {
  en: {
    fresh: (brief, file, rows) => `${brief} is fresh: all ${count(rows, "row")} say what ${file} says.`,
    edited: (brief, file, rows) =>
      `No row of ${file} has changed since (${count(rows, "row")}), but texts in ${brief} have:`,
    stale: (brief, file, differing, rows, parts) =>
      `${brief} is stale: ${differing} of ${count(rows, "row")} differ from ${file}` +
      `${parts > 0 ? `, and ${count(parts, "part")} beside them` : ""}.`,
    rowState: { fresh: "fresh", changed: "changed", new: "new", gone: "gone" },
    partState: { fresh: "fresh", changed: "changed", unknown: "not remembered by the brief" },
    part: {
      details: "details of the review (draft, client, author)",
      provisions: "provisions of the draft",
      consultations: "consultations, feedback and rounds",
      coverage: "notes on the aspects",
      documents: "guiding documents",
      texts: "what the author wrote for the brief",
    },
    remedy: {
      refresh: "Bring it up to date with gap-table refresh, or make it again with gap-table brief.",
      decide:
        "A refresh can do no more by itself: decide about the texts above with its --keep, --take or --free, change them in Word, or make the brief again with gap-table brief.",
      remake:
        "Make it again with gap-table brief: neither a refresh nor a decision changes what is left. What was edited by hand in this one is not carried over.",
    },
  },
  ru: {
    fresh: (brief, file, rows) =>
      `${brief} не устарела: ${countInRussian(rows, "строка совпадает", "строки совпадают", "строк совпадают")} с ${file}.`,
    edited: (brief, file, rows) =>
      `С тех пор в ${file} не изменилась ни одна строка (всего ${rows}), но в ${brief} изменены тексты:`,
    stale: (brief, file, differing, rows, parts) =>
      `${brief} устарела: с ${file} расходится ${differing} из ${countInRussian(rows, "строки", "строк", "строк")}` +
      `${parts > 0 ? `, а кроме них — ${countInRussian(parts, "часть", "части", "частей")}` : ""}.`,
    rowState: { fresh: "без изменений", changed: "изменена", new: "новая", gone: "удалена" },
    partState: { fresh: "без изменений", changed: "изменено", unknown: "в записке не запомнено" },
    part: {
      details: "данные обзора (проект, заказчик, автор)",
      provisions: "положения проекта",
      consultations: "консультации, отзывы и раунды",
      coverage: "охват аспектов",
      documents: "руководящие документы",
      texts: "тексты автора для записки",
    },
    remedy: {
      refresh: "Обновите ее командой gap-table refresh или составьте снова командой gap-table brief.",
      decide:
        "Само обновление больше ничего не изменит: решите о текстах выше его параметрами --keep, --take или --free, исправьте их в Word или составьте записку снова командой gap-table brief.",
      remake:
        "Составьте ее снова командой gap-table brief: ни обновление, ни решение о текстах оставшегося не изменят. Правки, сделанные в этой записке вручную, в новую не переходят.",
    },
  },
  kk: {
    fresh: (brief, file, rows) => `${brief} ескірмеген: ${rows} жолдың бәрі ${file} файлымен сәйкес.`,
    edited: (brief, file, rows) =>
      `Содан бері ${file} файлында бірде-бір жол өзгерген жоқ (барлығы ${rows}), бірақ ${brief} ішінде мәтіндер өзгерген:`,
    stale: (brief, file, differing, rows, parts) =>
      `${brief} ескірген: ${rows} жолдың ${differing} жолы ${file} файлымен сәйкес емес` +
      `${parts > 0 ? `, олардан басқа ${parts} бөлік те` : ""}.`,
    rowState: { fresh: "өзгеріссіз", changed: "өзгерген", new: "жаңа", gone: "жойылған" },
    partState: { fresh: "өзгеріссіз", changed: "өзгерген", unknown: "жазбада сақталмаған" },
    part: {
      details: "шолу мәліметтері (жоба, тапсырыс беруші, автор)",
      provisions: "жобаның ережелері",
      consultations: "консультациялар, пікірлер және раундтар",
      coverage: "аспектілердің қамтылуы",
      documents: "басшылыққа алынатын құжаттар",
      texts: "автордың жазбаға арналған мәтіндері",
    },
    remedy: {
      refresh: "Оны gap-table refresh командасымен жаңартыңыз немесе gap-table brief командасымен қайта жасаңыз.",
      decide:
        "Жаңартудың өзі енді ештеңе өзгертпейді: жоғарыдағы мәтіндер туралы оның --keep, --take не --free параметрлерімен шешіңіз, оларды Word-та түзетіңіз немесе жазбаны gap-table brief командасымен қайта жасаңыз.",
      remake:
        "Оны gap-table brief командасымен қайта жасаңыз: қалғанын жаңарту да, мәтіндер туралы шешім де өзгертпейді. Осы жазбаға қолмен енгізілген түзетулер жаңасына көшпейді.",
    },
  },
};
