/** The values of a cell that holds several, separated by ";" or line breaks; blanks around them and empty ones dropped. */
export const splitValues = (cell: string): readonly string[] =>
  cell
    .split(/[;\n\r]+/u)
    .map((value) => value.trim())
    .filter((value) => value !== "");
