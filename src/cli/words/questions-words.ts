import { QUESTION_WORDS } from "../../app/words/question-words";
import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { DRAFT_WORDS } from "./draft-words";
import { ROUND } from "./round-words";

/** What the command line says of the questions of the methodology. */
export const QUESTIONS = {
  added: (count: number, output: string | undefined, kept: string | undefined): Localised =>
    inEachLanguage((language) =>
      [
        (count > 0 ? QUESTION_WORDS.added(count) : QUESTION_WORDS.numbered)[language],
        (output === undefined ? ROUND.would : ROUND.wrote(output))[language],
        ...(kept === undefined ? [] : [DRAFT_WORDS[language].kept(kept)]),
      ].join("\n"),
    ),
  none: QUESTION_WORDS.none,
  noTable: new UnusableInput({
    en: "The workbook has no table Aspects, in which questions are answered; where its headers still stand on a sheet, “gap-table repair” brings it back; else copy its sheet from a new workbook",
    ru: "В книге нет таблицы Aspects, в которой отвечают на вопросы; если ее заголовки еще стоят на каком-либо листе, ее вернет «gap-table repair», если нет, скопируйте ее лист из новой книги",
    kk: "Кітапта сұрақтарға жауап берілетін Aspects кестесі жоқ; тақырыптары әлі бір парақта тұрса, оны «gap-table repair» қайтарады, болмаса парағын жаңа кітаптан көшіріңіз",
  }),
} as const;
