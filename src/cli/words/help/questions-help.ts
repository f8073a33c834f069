import type { Localised } from "../../../domain/language";

/** What `--help` says of the questions of the methodology. */
export interface QuestionsHelp {
  readonly questions: {
    readonly about: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
}

export const QUESTIONS_HELP: Localised<QuestionsHelp> = {
  en: {
    questions: {
      about: "Give the sheet Coverage of an older review a row for each question of the methodology.",
      output: "write this workbook and leave the review as it is",
      language: "language of what is said",
      more: `
New reviews have these rows. In an older one the row of an aspect stays the aspect's own, with all that was typed there;
the questions come below, columns for their answers to the right. Without --output the review itself is written, and a
copy of it is kept as it was.`,
    },
  },
  ru: {
    questions: {
      about: "Дать листу «Охват» прежнего обзора строку для каждого вопроса методологии.",
      output: "записать эту книгу, а обзор оставить как есть",
      language: "язык сообщений",
      more: `
В новых обзорах эти строки есть. В прежнем строка аспекта остается его собственной, со всем, что в ней написано; вопросы
встают ниже, столбцы для ответов — справа. Без --output записывается сам обзор, а его копия сохраняется прежней.`,
    },
  },
  kk: {
    questions: {
      about: "Бұрынғы шолудың «Қамту» парағына әдіснаманың әр сұрағы үшін жол қосу.",
      output: "осы кітапты жазып, шолуды сол күйі қалдыру",
      language: "хабарлардың тілі",
      more: `
Жаңа шолуларда бұл жолдар бар. Бұрынғысында аспектінің жолы ішіндегі барлық мәтінімен өз жолы болып қалады; сұрақтар
төменге, жауап бағандары оңға қосылады. --output болмаса, шолудың өзі жазылып, көшірмесі бұрынғы күйінде сақталады.`,
    },
  },
};
