import type { Provision } from "../../domain/provision/provision";

/** What a provision is called among others: its number; where a word is in that, as of a chapter or an indent, as the draft cites it. */
export const shortName = ({ id, citation }: Pick<Provision, "id" | "citation">): string =>
  (/^\d/u.test(id) && !/\p{L}{3}/u.test(id)) || citation === "" ? id : citation;

/** The short names of provisions by their ids; an id that none of them has stays as it is. */
export function namesById(provisions: readonly Pick<Provision, "id" | "citation">[]): (id: string) => string {
  const names = new Map(provisions.map((one) => [one.id, shortName(one)]));
  return (id) => names.get(id) ?? id;
}
