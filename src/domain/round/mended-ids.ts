import type { MendedId } from "../gap/mend-ids";
import type { Localised } from "../language";
import type { Review } from "../review/review";
import { ownNumbers } from "./own-numbers";

/** A gap that goes by a number which its cell does not hold. */
export interface Renumbered {
  /** On the sheet of the gaps. */
  readonly row: number;
  /** "" where the cell is blank. */
  readonly before: string;
  readonly after: string;
}

/** A review with a number of its own for every gap, wherever it is shown, and which gaps were given one. */
export function withOwnIds(review: Review): { readonly review: Review; readonly renumbered: readonly Renumbered[] } {
  const { gaps, mended } = ownNumbers(review);
  return { review: gaps === review.gaps ? review : { ...review, gaps }, renumbered: mended.map(toRenumbered) };
}

const toRenumbered = ({ gap, before, after }: MendedId): Renumbered => ({ row: gap.place.row, before, after });

/** Says of a gap which number it has here; without a stop at the end. */
export const tellRenumbered = ({ row, before, after }: Renumbered): Localised =>
  before === ""
    ? {
        en: `Row ${row} of Gaps has no number; it is called ${after} here`,
        ru: `У строки ${row} таблицы пробелов нет номера; здесь она названа ${after}`,
        kk: `Олқылықтар кестесінің ${row}-жолында нөмір жоқ; мұнда ол ${after} деп аталды`,
      }
    : {
        en: `Row ${row} of Gaps has the number ${before} of another row; it is called ${after} here`,
        ru: `У строки ${row} таблицы пробелов тот же номер ${before}, что и у другой строки; здесь она названа ${after}`,
        kk: `Олқылықтар кестесінің ${row}-жолында басқа жолдың ${before} нөмірі тұр; мұнда ол ${after} деп аталды`,
      };

/** Says of amendments that nobody can tell by a number; without a stop, nothing where there are none. */
export const tellUnnumbered = (names: readonly string[]): readonly Localised[] =>
  names.length === 0
    ? []
    : [
        {
          en: `Amendments without a number of their own; give each one on the sheet of the final text: ${names.join("; ")}`,
          ru: `Поправки без своего номера; дайте его каждой на листе итогового текста: ${names.join("; ")}`,
          kk: `Өз нөмірі жоқ түзетулер; әрқайсысына қорытынды мәтін парағында нөмір беріңіз: ${names.join("; ")}`,
        },
      ];
