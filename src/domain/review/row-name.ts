import type { Language } from "../language";
import type { Profile } from "../profile/profile";

/** What a person calls a row that goes by the id of an aspect, which stands in no cell; undefined where the id is its name. */
export const rowNameIn = ({ aspects }: Profile, rowId: string, language: Language): string | undefined =>
  aspects.find(({ id }) => id === rowId)?.name[language];
