import { QUESTION_WORDS } from "../../app/words/question-words";
import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
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
} as const;
