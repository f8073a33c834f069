/**
 * An id made comparable, of a gap, a provision or any other row: two ids that a reader takes for one have one key.
 *
 * Case, blanks, marks that are not seen, the width of a letter, the kind of a dash and a full stop at the end do not
 * count. Nor does whether a letter is Cyrillic or Latin where capital and small letter look alike in both: `"С-01"`
 * typed on a Russian keyboard is `"C-01"`. A letter that looks alike only as a capital stays itself, or sub-paragraph
 * "в" would be sub-paragraph "b". For comparing only; an id is shown and stored as it is typed.
 *
 * @returns "" for an id that holds nothing
 */
export function idKey(id: string): string {
  if (PLAIN.test(id)) return id;
  return id
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\.$/u, "")
    .toUpperCase()
    .replace(/[АЕЁОРСХІ]/gu, (letter) => LATIN[letter] ?? letter);
}

/** As most ids are: a key already. */
const PLAIN = /^(?:[A-Z0-9()-]|\.(?!$))*$/u;

const LATIN: Readonly<Record<string, string>> = {
  А: "A",
  Е: "E",
  Ё: "E",
  О: "O",
  Р: "P",
  С: "C",
  Х: "X",
  І: "I",
};

/** Whether two ids name one row. Blank ones name none. */
export function isSameId(a: string, b: string): boolean {
  const key = idKey(a);
  return key !== "" && key === idKey(b);
}

/** Whether an id names one of the rows, and no other. */
export const namesOne = (id: string, rows: readonly { readonly id: string }[]): boolean =>
  rows.filter((row) => isSameId(row.id, id)).length === 1;
