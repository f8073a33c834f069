import type { RepairedWorkbook } from "../app/repair-workbook";
import { inEachLanguage } from "../domain/language";
import type { Language, Localised } from "../domain/language";
import { tellLeft } from "../domain/review/repair/tell-left";
import { tellStep } from "../domain/review/repair/tell-repair";

/** What was repaired, and where the result went; without `output` nothing was written. */
export interface RepairSaid {
  readonly file: string;
  readonly output?: string;
}

const WORDS = {
  left: { en: "Left as it is:", ru: "Оставлено как есть:", kk: "Сол күйінде қалдырылды:" },
  noReview: {
    en: "No sheet has the headers of the table Gaps. To make a review of a table of your own: “gap-table adopt FILE.xlsx -o REVIEW.xlsx”.",
    ru: "Ни на одном листе нет заголовков таблицы Gaps. Чтобы сделать обзор из своей таблицы: «gap-table adopt FILE.xlsx -o REVIEW.xlsx».",
    kk: "Ешбір парақта Gaps кестесінің тақырыптары жоқ. Өз кестеңізден шолу жасау үшін: «gap-table adopt FILE.xlsx -o REVIEW.xlsx».",
  },
  nothing: {
    en: "nothing to repair. Nothing was written.",
    ru: "исправлять нечего. Ничего не записано.",
    kk: "түзететін ештеңе жоқ. Ештеңе жазылмады.",
  },
  no: {
    en: "nothing that could be repaired here. Nothing was written.",
    ru: "исправить здесь нечего. Ничего не записано.",
    kk: "мұнда түзетуге келетіні жоқ. Ештеңе жазылмады.",
  },
  dry: {
    en: "this is what would be done. Nothing was written.",
    ru: "вот что было бы сделано. Ничего не записано.",
    kk: "осылар жасалар еді. Ештеңе жазылмады.",
  },
} as const satisfies Readonly<Record<string, Localised>>;

const wrote = (file: string, output: string): Localised => ({
  en: `Wrote ${output}. ${file} is as it was.`,
  ru: `Записан файл ${output}. Файл ${file} остался прежним.`,
  kk: `${output} файлы жазылды. ${file} файлы бұрынғыдай қалды.`,
});

/** Of a workbook without a gap table one thing is to be said, not which other tables it lacks as well. */
function leftToTell(left: RepairedWorkbook["left"]): readonly Localised[] {
  const of = left.filter(({ kind }) => kind === "no-headers" || kind === "not-ours");
  const gaps = of.find((each) => "table" in each && each.table === "Gaps");
  const told = left.filter(({ kind }) => !gaps || kind !== "no-headers").map(tellLeft);
  return gaps?.kind === "no-headers" ? [WORDS.noReview, ...told] : told;
}

/** Line by line what was done, then what is left and why, then where it went. */
export function toTextRepair({ steps, left }: RepairedWorkbook, said: RepairSaid, language: Language): string {
  const done = steps.map((step) => `  ${tellStep(step)[language]}`);
  const rest = leftToTell(left).map((each) => `  ${each[language]}`);
  return `${[...done, ...(rest.length > 0 ? [WORDS.left[language], ...rest] : []), sum({ steps, left }, said)[language]].join("\n")}\n`;
}

/** Whether it is refused as it was, whatever else was found. */
export const isStillUnread = ({ steps, left }: Pick<RepairedWorkbook, "steps" | "left">): boolean =>
  steps.length === 0 && left.some(({ kind }) => kind === "not-calculated");

function sum(repaired: Pick<RepairedWorkbook, "steps" | "left">, { file, output }: RepairSaid): Localised {
  if (output !== undefined) return wrote(file, output);
  const what = isStillUnread(repaired) ? WORDS.no : repaired.steps.length === 0 ? WORDS.nothing : WORDS.dry;
  return inEachLanguage((language) => `${file}: ${what[language]}`);
}

/** The same for other programs: each step with its own fields, and what it says. */
export const toJsonRepair = ({ steps, left }: RepairedWorkbook, said: RepairSaid, language: Language): string =>
  `${JSON.stringify(
    {
      file: said.file,
      output: said.output ?? null,
      steps: steps.map((step) => ({ ...step, message: tellStep(step)[language] })),
      left: left.map((each) => ({ ...each, message: tellLeft(each)[language] })),
    },
    undefined,
    2,
  )}\n`;

/** Somebody protected sheets that are repaired: the file itself stays as they left it. */
export const repairedThoughProtected = (sheets: readonly string[]): Localised => {
  const said = (open: string, close: string): string => sheets.map((sheet) => `${open}${sheet}${close}`).join(", ");
  return {
    en: `Protected sheets are put right, too, in the new file alone, and stay protected there: ${said("“", "”")}.`,
    ru: `Защищенные листы тоже исправляются, но только в новом файле, и остаются там защищенными: ${said("«", "»")}.`,
    kk: `Қорғалған парақтар да түзетіледі, бірақ тек жаңа файлда, және онда қорғалған күйінде қалады: ${said("«", "»")}.`,
  };
};
