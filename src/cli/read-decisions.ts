import type { CellEdit } from "../app/writing";
import { idKey } from "../domain/gap/id-key";
import type { MatchDecisions } from "../domain/provision/versions/match-versions";
import { UnusableInput } from "../domain/result";

interface WithId {
  readonly id: string;
}

/**
 * What a person decided of provisions: `"14(2)=15(2)"`, `"14(2)=15(2),15(3)"` for a split, `"14(2)="` for what is gone.
 *
 * @throws UnusableInput for what is written otherwise, and for a provision that its version does not have or
 * that is decided of twice
 */
export function readDecisions(
  given: readonly string[],
  olds: readonly WithId[],
  nows: readonly WithId[],
): MatchDecisions {
  const [old, now] = [olds, nows].map((all) => new Map(all.map(({ id }) => [idKey(id), id])));
  const decided = new Set<string>();
  return new Map(
    given.map((one) => {
      const [from = "", to, ...rest] = one.split("=");
      const ids = (to ?? "").split(",").filter((id) => id.trim() !== "");
      const found = [old?.get(idKey(from)), ...ids.map((id) => now?.get(idKey(id)))];
      if (to === undefined || rest.length > 0 || found.includes(undefined)) throw noSuchMatch(one);
      if (decided.has(idKey(from))) throw decidedTwice(from);
      decided.add(idKey(from));
      return [from, ids];
    }),
  );
}

const noSuchMatch = (given: string): UnusableInput =>
  new UnusableInput({
    en: `“--match ${given}” names no provision of both versions; expected OLD=NEW with the numbers of the report, “OLD=” for what is gone`,
    ru: `«--match ${given}» не называет положений обеих версий; ожидается СТАРОЕ=НОВОЕ с номерами из отчета, «СТАРОЕ=» — если положения больше нет`,
    kk: `«--match ${given}» екі нұсқаның ережелерін атамайды; есептегі нөмірлермен ЕСКІ=ЖАҢА күтіледі, ереже енді жоқ болса — «ЕСКІ=»`,
  });

const decidedTwice = (id: string): UnusableInput =>
  new UnusableInput({
    en: `“--match” says twice what became of ${id}. Give all that it became at once, as in OLD=NEW,NEW`,
    ru: `«--match» дважды решает, чем стало положение ${id}. Укажите все сразу: СТАРОЕ=НОВОЕ,НОВОЕ`,
    kk: `«--match» ${id} ережесі туралы екі рет шешеді. Бәрін бірден көрсетіңіз: ЕСКІ=ЖАҢА,ЖАҢА`,
  });

export const notWritten = ({ table, row, header }: CellEdit): UnusableInput =>
  new UnusableInput({
    en: `The row ${row} of ${table} can't be written to: “${header}” holds a formula, or the row can't be told from another. Nothing was written`,
    ru: `В строку ${row} таблицы ${table} нельзя записать: в столбце «${header}» формула, или строку нельзя отличить от другой. Ничего не записано`,
    kk: `${table} кестесінің ${row}-жолына жазу мүмкін емес: «${header}» бағанында формула бар немесе жолды басқасынан ажырату мүмкін емес. Ештеңе жазылған жоқ`,
  });
