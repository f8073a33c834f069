import type { Adoption } from "./adoption";
import type { AdoptionSource } from "./source-table";

/** Cells on the sheets that were taken with a formula that no program has calculated, as `"Table!C8"`. */
export const uncalculatedIn = ({ tables }: AdoptionSource, adoption: Adoption): readonly string[] =>
  tables
    .filter(({ number }) => adoption.tables.some((taken) => taken.table === number))
    .flatMap(({ sheet = "", uncalculated = [] }) => uncalculated.map((cell) => `${sheet}!${cell}`));
