import type { Localised } from "../../domain/language";

/** What the command line says of amendments that were begun. */
export interface AmendWords {
  readonly there: string;
  readonly unknown: string;
  readonly wrote: (output: string, gap: string, added: number) => string;
  readonly wouldAdd: (file: string, gap: string, added: number) => string;
  readonly nothing: (file: string, gap: string) => string;
}

export const AMEND_WORDS: Localised<AmendWords> = {
  en: {
    there: "Amended for this gap already, left as they are",
    unknown: "Not on the sheet Provisions, left out",
    wrote: (output, gap, added) => `Wrote ${output}: amendments begun for ${gap}: ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: amendments to begin for ${gap}: ${added}. Nothing was written.`,
    nothing: (file, gap) => `${file}: there is no amendment to begin for ${gap}. Nothing was written.`,
  },
  ru: {
    there: "Поправки к этому пробелу уже есть, оставлены как есть",
    unknown: "Нет на листе «Положения», пропущены",
    wrote: (output, gap, added) => `Записан файл ${output}: начато поправок для ${gap} — ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: будет начато поправок для ${gap} — ${added}. Ничего не записано.`,
    nothing: (file, gap) => `${file}: для ${gap} нечего начинать. Ничего не записано.`,
  },
  kk: {
    there: "Бұл олқылыққа түзету бұрыннан бар, сол күйінде қалды",
    unknown: "«Ережелер» парағында жоқ, өткізілді",
    wrote: (output, gap, added) => `${output} файлы жазылды: ${gap} үшін басталған түзетулер — ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: ${gap} үшін басталатын түзетулер — ${added}. Ештеңе жазылған жоқ.`,
    nothing: (file, gap) => `${file}: ${gap} үшін бастайтын түзету жоқ. Ештеңе жазылған жоқ.`,
  },
};
