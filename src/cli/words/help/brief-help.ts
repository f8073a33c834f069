import type { Localised } from "../../../domain/language";

/** What `--help` says of the brief and of the sheet for the author's own texts. */
export interface BriefHelp {
  readonly brief: {
    readonly about: string;
    readonly output: string;
    readonly language: string;
    readonly strict: string;
    readonly json: string;
  };
  readonly briefSheet: { readonly about: string; readonly output: string; readonly language: string };
}

export const BRIEF_HELP: Localised<BriefHelp> = {
  en: {
    brief: {
      about: "Make the policy brief, within the profile's number of pages, as a Word document linked to the workbook.",
      output: "the document to write",
      language: "language of the brief (default: the review's)",
      strict: "make none while a reader would stumble over anything: exit code 1",
      json: "what was made, and what a reader would stumble over, as JSON",
    },
    briefSheet: {
      about: "Add the sheet Brief for your own texts, and the columns Rank, Addressee and By when, to an older review.",
      output: "another workbook to write, instead of the review itself",
      language: "language of what is said",
    },
  },
  ru: {
    brief: {
      about: "Составить записку не длиннее, чем задает профиль: документ Word, связанный с книгой.",
      output: "документ для записи",
      language: "язык записки (по умолчанию язык обзора)",
      strict: "не создавать, пока читателю есть о что запнуться: код выхода 1",
      json: "что создано и обо что споткнется читатель, в формате JSON",
    },
    briefSheet: {
      about:
        "Добавить в прежний обзор лист «Записка» для ваших текстов и столбцы «Ранг», «Кому адресовано», «К какому сроку».",
      output: "другая книга для записи вместо самого обзора",
      language: "язык сообщений",
    },
  },
  kk: {
    brief: {
      about: "Кітаппен байланысқан, бейінде берілген бет санынан аспайтын жазбаны Word құжаты етіп жасау.",
      output: "жазылатын құжат",
      language: "жазбаның тілі (әдепкісі: шолудың тілі)",
      strict: "оқырман сүрінетін жайт бар кезде жасамау: шығу коды 1",
      json: "не жасалғаны және оқырман неге сүрінетіні JSON түрінде",
    },
    briefSheet: {
      about:
        "Бұрынғы шолуға өз мәтіндеріңізге арналған «Жазба» парағын және «Реті», «Кімге арналған», «Қай мерзімге дейін» бағандарын қосу.",
      output: "шолудың өзінің орнына жазылатын басқа кітап",
      language: "хабарлардың тілі",
    },
  },
};
