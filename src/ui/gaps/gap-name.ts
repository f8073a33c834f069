import type { Gap } from "../../domain/gap/gap";
import type { GapsWords } from "../words/pane-words";

/** What a row is called: its number, or its place where it has none. */
export const gapName = ({ id, place }: Gap, words: GapsWords): string => id || words.unnumbered(place.row);
