import type { Language } from "../language";
import { onOneLine } from "../text/on-one-line";
import type { ColumnGroup } from "./column-groups";
import type { RawRow } from "./read-rows";
import type { SourceCell } from "./source-table";

/** What stands beside one of several solutions of a gap, in columns that are blank beside others. */
export interface BesideSolution {
  /** Texts of cells of their own columns, with the solution that each is of. */
  readonly texts: ReadonlyMap<SourceCell, string>;
  /** Whether there is any such cell, in whatever column. */
  readonly isAny: boolean;
}

/**
 * Where rows become one gap, blanks between cells are lost as a column is joined, and what was said of the second
 * solution reads as if it were of the first. In columns of their own such a cell says which one it is of; ours are read
 * by the program, and stay.
 */
export function besideSolution({ row, cells }: Pick<RawRow, "row" | "cells">, language: Language): BesideSolution {
  const groups = [...cells].map(([group, all]) => [group, all.filter((cell) => isOfRow(cell, row))] as const);
  const solutions = inOrder(groups.flatMap(([{ ours }, own]) => (ours === "solution" ? own : [])));
  const partly = groups.filter(([group, own]) => isBesideSome(group, own, solutions));
  const texts = partly
    .filter(([{ ours, namesProvisions }]) => ours === undefined && !namesProvisions)
    .flatMap(([, own]) =>
      own.flatMap((cell) => [withSolution(cell, solutions, language)].filter((one) => one !== undefined)),
    );
  return { texts: new Map(texts), isAny: partly.length > 0 };
}

const isOfRow = (cell: SourceCell, row: number): boolean => cell.row >= row && cell.text.trim() !== "";

const isBesideSome = ({ ours }: ColumnGroup, own: readonly SourceCell[], solutions: readonly SourceCell[]): boolean =>
  ours !== "issue" &&
  ours !== "solution" &&
  own.length > 0 &&
  solutions.length > 1 &&
  solutions.some((solution) => !own.some((cell) => isBeside(cell, solution)));

const isBeside = (cell: SourceCell, other: SourceCell): boolean =>
  cell.row < other.row + other.rows && other.row < cell.row + cell.rows;

function withSolution(
  cell: SourceCell,
  solutions: readonly SourceCell[],
  language: Language,
): readonly [SourceCell, string] | undefined {
  const [one, ...others] = solutions.filter((solution) => isBeside(cell, solution));
  if (one === undefined || others.length > 0) return undefined;
  return [cell, `${OF_SOLUTION[language](solutions.indexOf(one) + 1, beginningOf(one.text))} ${cell.text}`];
}

/** Words of a solution by which it is found among the others. */
const WORDS = 6;

function beginningOf(text: string): string {
  const words = onOneLine(text).split(" ");
  return words.length > WORDS ? `${words.slice(0, WORDS).join(" ")}…` : words.join(" ");
}

const OF_SOLUTION: Readonly<Record<Language, (number: number, words: string) => string>> = {
  en: (number, words) => `[On solution ${number}, “${words}”]`,
  ru: (number, words) => `[К решению ${number}: «${words}»]`,
  kk: (number, words) => `[${number}-шешімге: «${words}»]`,
};

const inOrder = (cells: readonly SourceCell[]): readonly SourceCell[] => [...cells].sort((a, b) => a.row - b.row);
