import type { Language } from "../../domain/language";

/** What the command line says of a new version of a draft. */
export interface VersionWords {
  readonly added: string;
  readonly uncertain: string;
  readonly notCertain: string;
  readonly tooLong: string;
  readonly row: (table: "Gaps" | "Amendments", id: string) => string;
  readonly changedSince: (ids: string) => string;
  readonly saidOld: (numbers: string) => string;
  /** @param version the one that the numbers would be of, `""` where it has no name */
  readonly cellSaidOld: (numbers: string, version: string) => string;
  readonly decide: string;
  /** @param others what a provision may be besides what it is taken for */
  readonly perhaps: (others: string) => string;
  /** @param example `"11(2)=12(1)"` */
  readonly answer: (example: string) => string;
  readonly otherEmptied: (ids: string) => string;
  /** @param citations each with its provision */
  readonly citationsEmptied: (citations: string) => string;
  /** @param citations each with its provision, what it said and what takes its place */
  readonly citationsReplaced: (citations: string) => string;
  /** @param citations each with its provision, what it says and what the draft has */
  readonly citationsKept: (citations: string) => string;
  readonly noHistory: string;
  readonly noMarks: string;
  /** @param mayAdd whether it may be more of the version that the review is of */
  readonly howTo: (mayAdd: boolean) => string;
  /** @param version what the review calls its version, `""` where it has no name */
  readonly howToKeep: (version: string) => string;
  readonly wouldWrite: (version: string) => string;
  readonly wrote: (output: string, version: string) => string;
  readonly kept: (copy: string) => string;
}

export const VERSION_WORDS: Readonly<Record<Language, VersionWords>> = {
  en: {
    added: "New",
    uncertain: "not certain",
    notCertain: "not certain",
    tooLong: "Longer than a cell can hold, left out",
    row: (table, id) => `${table === "Gaps" ? "Gap" : "Amendment"} ${id}`,
    changedSince: (ids) => `the draft changed since (${ids})`,
    saidOld: (numbers) => `its texts name old numbers, which are left to you (${numbers})`,
    cellSaidOld: (numbers, version) =>
      `the text names old numbers, which are left to you (${numbers}${version && `, if they are of “${version}”`})`,
    decide:
      "Numbers with a version in brackets are for you to decide: with “--match OLD=NEW” here, or later in the workbook.",
    perhaps: (others) => `perhaps ${others}`,
    answer: (example) =>
      `What is not certain is answered beside “--new-version”, such as --match "${example}"; “OLD=” with nothing behind it says that it is gone.`,
    otherEmptied: (ids) =>
      `The second language is left blank where the first says something else now: ${ids}. “--beside” brings its new text in; where that changes what is left, too, beside “--new-version” with the name of this version.`,
    citationsEmptied: (citations) =>
      `These citations in the second language can't be given their new number for certain and are left blank, so that they name no other provision: ${citations}. “--beside” brings new ones in.`,
    citationsReplaced: (citations) =>
      `These citations were in words of their own; the draft's take their place, or their provision is gone: ${citations}. Please keep what you need of them.`,
    citationsKept: (citations) =>
      `These citations in words of their own stay, though the draft has others there: ${citations}. Please see whether they are still right.`,
    noHistory:
      "The workbook has no sheet for earlier drafts, so the old text is only in the workbook as it was: please keep it.",
    noMarks: "The sheet Gaps has no column “Draft changed since”: which rows changed is only told here.",
    howTo: (mayAdd) =>
      `Nothing was written: the draft is another version than the review's. “--new-version NAME” takes it over${mayAdd ? ", “--only-add” only adds what the review lacks" : ""}.`,
    howToKeep: (version) =>
      `Nothing was written: the draft's second language says something else than the review's. ${version === "" ? "" : `--new-version "${version}" takes it over under the name of the same version, `}“--new-version NAME” as another one.`,
    wouldWrite: (version) =>
      `${version === "" ? "" : `Would make the review one of “${version}”. `}Nothing was written.`,
    wrote: (output, version) => `Wrote ${output}${version === "" ? "" : `: the review is of “${version}” now`}.`,
    kept: (copy) => `The workbook as it was is kept as ${copy}.`,
  },
  ru: {
    added: "Новые",
    uncertain: "не наверняка",
    notCertain: "не наверняка",
    tooLong: "Длиннее, чем вмещает ячейка, пропущены",
    row: (table, id) => `${table === "Gaps" ? "Пробел" : "Поправка"} ${id}`,
    changedSince: (ids) => `проект с тех пор изменен (${ids})`,
    saidOld: (numbers) => `в его текстах названы прежние номера, исправить их нужно вам (${numbers})`,
    cellSaidOld: (numbers, version) =>
      `в тексте названы прежние номера, исправить их нужно вам (${numbers}${version && `, если они из версии «${version}»`})`,
    decide: "Номера с версией в скобках решать вам: здесь через «--match СТАРОЕ=НОВОЕ» или позже в книге.",
    perhaps: (others) => `возможно, ${others}`,
    answer: (example) =>
      `На то, что указано не наверняка, отвечают вместе с «--new-version», например --match "${example}"; «СТАРОЕ=» без продолжения значит, что положения больше нет.`,
    otherEmptied: (ids) =>
      `Второй язык остается пустым там, где первый изменился: ${ids}. Его новый текст вносит «--beside», а если он меняет и оставшееся – вместе с «--new-version» и названием этой версии.`,
    citationsEmptied: (citations) =>
      `Новый номер этих ссылок на втором языке нельзя определить наверняка; они остаются пустыми, чтобы не называть другое положение: ${citations}. Новые вносит «--beside».`,
    citationsReplaced: (citations) =>
      `Эти ссылки были написаны по-своему; их место занимают ссылки проекта или положения больше нет: ${citations}. Сохраните то, что вам нужно.`,
    citationsKept: (citations) =>
      `Эти ссылки, написанные по-своему, остаются, хотя в проекте там другие: ${citations}. Проверьте, верны ли они еще.`,
    noHistory: "В книге нет листа прежних версий, поэтому старый текст остается только в прежней книге: сохраните ее.",
    noMarks: "На листе «Пробелы» нет столбца «Проект с тех пор изменен»: об измененных строках сказано только здесь.",
    howTo: (mayAdd) =>
      `Ничего не записано: это другая версия проекта, чем в обзоре. «--new-version НАЗВАНИЕ» переведет обзор на нее${mayAdd ? ", «--only-add» только добавит то, чего в обзоре нет" : ""}.`,
    howToKeep: (version) =>
      `Ничего не записано: второй язык проекта говорит другое, чем в обзоре. ${version === "" ? "" : `--new-version "${version}" запишет его под названием той же версии, `}«--new-version НАЗВАНИЕ» – как другую версию.`,
    wouldWrite: (version) => `${version === "" ? "" : `Обзор перейдет на версию «${version}». `}Ничего не записано.`,
    wrote: (output, version) =>
      `Записан файл ${output}${version === "" ? "" : `: теперь это обзор версии «${version}»`}.`,
    kept: (copy) => `Прежняя книга сохранена как ${copy}.`,
  },
  kk: {
    added: "Жаңа",
    uncertain: "анық емес",
    notCertain: "анық емес",
    tooLong: "Ұяшыққа сыймайды, енгізілмеді",
    row: (table, id) => `${table === "Gaps" ? "Олқылық" : "Түзету"} ${id}`,
    changedSince: (ids) => `жоба содан бері өзгерді (${ids})`,
    saidOld: (numbers) => `оның мәтіндерінде бұрынғы нөмірлер аталған, оларды өзіңіз түзетесіз (${numbers})`,
    cellSaidOld: (numbers, version) =>
      `мәтінде бұрынғы нөмірлер аталған, оларды өзіңіз түзетесіз (${numbers}${version && `, егер олар «${version}» нұсқасынан болса`})`,
    decide:
      "Жақша ішінде нұсқасы көрсетілген нөмірлерді өзіңіз шешесіз: осында «--match ЕСКІ=ЖАҢА» арқылы немесе кейін кітапта.",
    perhaps: (others) => `мүмкін, ${others}`,
    answer: (example) =>
      `Анық емес деп көрсетілгенге «--new-version» бірге жауап беріледі, мысалы --match "${example}"; жалғасы жоқ «ЕСКІ=» ереже енді жоқ дегенді білдіреді.`,
    otherEmptied: (ids) =>
      `Бірінші тілдегі мәтін өзгерген жерде екінші тіл бос қалады: ${ids}. Оның жаңа мәтінін «--beside» енгізеді, ол қалғанын да өзгертсе – осы нұсқаның атауы бар «--new-version» бірге.`,
    citationsEmptied: (citations) =>
      `Екінші тілдегі бұл сілтемелердің жаңа нөмірін анық айту мүмкін емес, басқа ережені атамауы үшін олар бос қалады: ${citations}. Жаңаларын «--beside» енгізеді.`,
    citationsReplaced: (citations) =>
      `Бұл сілтемелер өзгеше жазылған еді; олардың орнына жобаның сілтемелері келді не ереже енді жоқ: ${citations}. Өзіңізге керегін сақтап қойыңыз.`,
    citationsKept: (citations) =>
      `Өзгеше жазылған бұл сілтемелер қалады, бірақ жобада олардың орнында басқалары тұр: ${citations}. Олардың әлі дұрыс екенін тексеріңіз.`,
    noHistory:
      "Кітапта бұрынғы нұсқаларға арналған парақ жоқ, сондықтан ескі мәтін тек бұрынғы кітапта қалады: оны сақтап қойыңыз.",
    noMarks: "«Олқылықтар» парағында «Жоба содан бері өзгерді» бағаны жоқ: өзгерген жолдар тек осында айтылды.",
    howTo: (mayAdd) =>
      `Ештеңе жазылған жоқ: бұл жобаның шолудағыдан басқа нұсқасы. «--new-version АТАУЫ» шолуды соған көшіреді${mayAdd ? ", «--only-add» шолуда жоғын ғана қосады" : ""}.`,
    howToKeep: (version) =>
      `Ештеңе жазылған жоқ: жобаның екінші тілі шолудағыдан басқаша. ${version === "" ? "" : `--new-version "${version}" оны сол нұсқаның атымен жазады, `}«--new-version АТАУЫ» басқа нұсқа етіп жазады.`,
    wouldWrite: (version) => `${version === "" ? "" : `Шолу «${version}» нұсқасына көшеді. `}Ештеңе жазылған жоқ.`,
    wrote: (output, version) =>
      `${output} файлы жазылды${version === "" ? "" : `: енді бұл «${version}» нұсқасының шолуы`}.`,
    kept: (copy) => `Бұрынғы кітап ${copy} деп сақталды.`,
  },
};
