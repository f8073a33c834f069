import type { Localised } from "../../domain/language";
import { PROFILES } from "../../domain/profile/profiles";
import { UnusableInput } from "../../domain/result";

const NAMES = PROFILES.map(({ id }) => id).join(", ");

/** No bundled profile is called so, and it is no workbook either. */
export const noSuchProfile = (name: string): UnusableInput =>
  new UnusableInput({
    en: `There is no profile “${name}”. Name one of ${NAMES}, or a workbook with a profile of your own (.xlsx), which “gap-table profile” makes.`,
    ru: `Профиля «${name}» нет. Назовите один из имеющихся (${NAMES}) или книгу со своим профилем (.xlsx), ее создает «gap-table profile».`,
    kk: `«${name}» бейіні жоқ. Барының бірін (${NAMES}) немесе өз бейініңіз бар кітапты (.xlsx) атаңыз, оны «gap-table profile» жасайды.`,
  });

/** A workbook to change a profile in was written. */
export const madeProfile = (file: string): Localised => ({
  en: `Wrote ${file}. Change its sheets in Excel, then begin a review with “gap-table new REVIEW.xlsx --profile ${file}”.`,
  ru: `Записан файл ${file}. Измените его листы в Excel, затем начните обзор командой «gap-table new REVIEW.xlsx --profile ${file}».`,
  kk: `${file} файлы жазылды. Парақтарын Excel-де өзгертіп, шолуды «gap-table new REVIEW.xlsx --profile ${file}» командасымен бастаңыз.`,
});
