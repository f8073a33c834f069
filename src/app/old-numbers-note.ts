import type { Language, Localised } from "../domain/language";
import { idKey, isSameId } from "../domain/gap/id-key";
import { splitValues } from "../domain/text/split-values";

/** A number that a text names, of a provision that has another one or none by now. */
export interface OldNumber {
  readonly id: string;
  /** What it is now: several for a split; none where it is gone. */
  readonly now: readonly string[];
  /** Left out where what became of it is certain, as far as that is known. */
  readonly isGuess?: true;
}

/** `"10(2) → 9(2)"`; only the old number where the provision is gone. */
export const renumbering = ({ id, now }: OldNumber): string => (now.length === 0 ? id : `${id}${TO}${now.join(", ")}`);

const TO = " → ";

/** Whether an earlier version gave it another number and it has its own again, so that the words of the row are right. */
export const isRightAgain = ({ id, now }: OldNumber): boolean => now.length === 1 && isSameId(now[0] ?? "", id);

/** What is to be told of old numbers: `"7 → 8; 9 → 10"`, and those that are right again, `"4; 5(1)"`, or perhaps are. */
export function tellNumbers(numbers: readonly OldNumber[]): {
  readonly old: string;
  readonly again: string;
  readonly perhaps: string;
} {
  const old = numbers.filter((one) => !isRightAgain(one));
  const again = numbers.filter(isRightAgain);
  return {
    old: old.map(renumbering).join("; "),
    again: idsOf(again.filter(({ isGuess }) => !isGuess)),
    perhaps: idsOf(again.filter(({ isGuess }) => isGuess)),
  };
}

const idsOf = (numbers: readonly OldNumber[]): string => numbers.map(({ id }) => id).join("; ");

const SAID: Localised = {
  en: "The texts of the row name old numbers; please correct them:",
  ru: "В текстах строки названы прежние номера; исправьте их:",
  kk: "Жолдың мәтіндерінде бұрынғы нөмірлер аталған; оларды түзетіңіз:",
};

const AGAIN: Localised = {
  en: "These numbers in the texts of the row are right again, whatever is noted above; please leave them:",
  ru: "Эти номера в текстах строки снова верны, что бы ни было указано выше; не исправляйте их:",
  kk: "Жолдың мәтіндеріндегі бұл нөмірлер қайтадан дұрыс, жоғарыда не айтылса да; оларды түзетпеңіз:",
};

const PERHAPS: Localised = {
  en: "These numbers in the texts of the row are perhaps right again, whatever is noted above; please check them:",
  ru: "Эти номера в текстах строки, возможно, снова верны, что бы ни было указано выше; проверьте их:",
  kk: "Жолдың мәтіндеріндегі бұл нөмірлер қайтадан дұрыс болуы мүмкін, жоғарыда не айтылса да; оларды тексеріңіз:",
};

/** A line for a row whose texts name old numbers, and one for numbers that are right again. */
export function oldNumbersNotes(numbers: readonly OldNumber[], language: Language): readonly string[] {
  const { old, again, perhaps } = tellNumbers(numbers);
  const lines = [
    [SAID, old],
    [AGAIN, again],
    [PERHAPS, perhaps],
  ] as const;
  return lines.filter(([, told]) => told !== "").map(([words, told]) => `${words[language]} ${told}`);
}

/** Old numbers that the notes in a cell tell, in whatever language, by `idKey`; of several notes on one the last holds. */
export function oldNumbersTold(notes: string): ReadonlyMap<string, OldNumber> {
  const told = notes
    .split("\n")
    .flatMap((line) => [
      ...listedBehind(line, SAID).map(toOldNumber),
      ...[AGAIN, PERHAPS].flatMap((words) => listedBehind(line, words)).map((id): OldNumber => ({ id, now: [id] })),
    ]);
  return new Map(told.map((one) => [idKey(one.id), one]));
}

function listedBehind(line: string, words: Localised): readonly string[] {
  const said = Object.values(words).find((one) => line.includes(one));
  return said === undefined ? [] : splitValues(line.slice(line.indexOf(said) + said.length));
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
