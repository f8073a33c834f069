import type { Language, Localised } from "../domain/language";
import { idKey } from "../domain/gap/id-key";
import { splitValues } from "../domain/text/split-values";

/** A number that a text names, of a provision that has another one or none by now. */
export interface OldNumber {
  readonly id: string;
  /** What it is now: several for a split; none where it is gone. */
  readonly now: readonly string[];
}

/** `"10(2) → 9(2)"`; only the old number where the provision is gone. */
export const renumbering = ({ id, now }: OldNumber): string => (now.length === 0 ? id : `${id}${TO}${now.join(", ")}`);

const TO = " → ";

const SAID: Localised = {
  en: "The texts of the row name old numbers; please correct them:",
  ru: "В текстах строки названы прежние номера; исправьте их:",
  kk: "Жолдың мәтіндерінде бұрынғы нөмірлер аталған; оларды түзетіңіз:",
};

/** A line for a row whose texts name old numbers. */
export const oldNumbersNote = (numbers: readonly OldNumber[], language: Language): string =>
  `${SAID[language]} ${numbers.map(renumbering).join("; ")}`;

/** Old numbers that the notes in a cell tell, in whatever language, by `idKey`; of several notes on one the last holds. */
export function oldNumbersTold(notes: string): ReadonlyMap<string, OldNumber> {
  const told = notes.split("\n").flatMap((line) => {
    const said = Object.values(SAID).find((one) => line.includes(one));
    return said === undefined ? [] : splitValues(line.slice(line.indexOf(said) + said.length)).map(toOldNumber);
  });
  return new Map(told.map((one) => [idKey(one.id), one]));
}

function toOldNumber(written: string): OldNumber {
  const [id = "", now = ""] = written.split(TO);
  return {
    id: id.trim(),
    now: now
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  };
}
