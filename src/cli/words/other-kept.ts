import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { quoted } from "../../domain/text/quoted";
import type { KeptOther } from "../keep-edited";

/** Of an unedited document that stood where another was written; undefined where it was edited, or is none of ours. */
export const otherKept = ({ copy, untouched }: KeptOther): Localised | undefined =>
  untouched &&
  inEachLanguage((language) =>
    (untouched.mark === "" ? UNKNOWN : ANOTHER)[language](
      language === "en" ? `“${untouched.name}”` : quoted(untouched.name),
      copy,
    ),
  );

type Said = Localised<(name: string, copy: string) => string>;

const ANOTHER: Said = {
  en: (name, copy) => `Another document stood there, ${name}; it is kept as ${copy}.`,
  ru: (name, copy) => `Там стоял другой документ, ${name}; он сохранен как ${copy}.`,
  kk: (name, copy) => `Онда басқа құжат тұрған еді: ${name}; ол ${copy} атымен сақталды.`,
};

const UNKNOWN: Said = {
  en: (name, copy) =>
    `The document that stood there, ${name}, does not say what it was made of; it is kept as ${copy}.`,
  ru: (name, copy) =>
    `Документ, который там стоял, ${name}, не говорит, из чего он составлен; он сохранен как ${copy}.`,
  kk: (name, copy) => `Онда тұрған құжат (${name}) неден жасалғанын айтпайды; ол ${copy} атымен сақталды.`,
};
