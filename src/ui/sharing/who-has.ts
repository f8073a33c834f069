import type { Access } from "../../app/online/online-files";
import type { SharingWords } from "./words/sharing-words";

/** Who has a right to open a file: people, or those a link is for. */
export const whoHas = ({ id, people, link }: Access, words: SharingWords): string =>
  people.length > 0 ? people.join(", ") : link ? words.linkFor[link.whom] : id;
