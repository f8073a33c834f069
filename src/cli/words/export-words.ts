import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** What an export came to. */
export const EXPORTED = {
  wrote: (output: string, gaps: number, amendments: number): Localised => ({
    en: `Wrote ${output}: gaps: ${gaps}, amendments: ${amendments}.`,
    ru: `Записан файл ${output}: пробелов — ${gaps}, поправок — ${amendments}.`,
    kk: `${output} файлы жазылды: олқылықтар — ${gaps}, түзетулер — ${amendments}.`,
  }),
  wouldWrite: (gaps: number, amendments: number): Localised => ({
    en: `Gaps: ${gaps}, amendments: ${amendments}. Nothing was written.`,
    ru: `Пробелов — ${gaps}, поправок — ${amendments}. Ничего не записано.`,
    kk: `Олқылықтар — ${gaps}, түзетулер — ${amendments}. Ештеңе жазылған жоқ.`,
  }),
};

/** Neither the name nor the option says what the file is to be. */
export const whichForm = (output: string): UnusableInput =>
  new UnusableInput({
    en: `It can't be told from “${output}” which form is meant. Name a file .json or .xml, or add --form json or --form akn`,
    ru: `По имени «${output}» непонятно, какой вид нужен. Назовите файл .json или .xml либо добавьте --form json или --form akn`,
    kk: `«${output}» атауынан қандай түр керегі белгісіз. Файлды .json немесе .xml деп атаңыз не --form json, --form akn қосыңыз`,
  });
