import type { Provision } from "../../domain/provision/provision";

/** What a provision is called among others: its number; a chapter, a schedule and the like as the draft cites them. */
export const shortName = ({ id, citation }: Pick<Provision, "id" | "citation">): string =>
  /^\d/u.test(id) || citation === "" ? id : citation;

/** The short names of provisions by their ids; an id that none of them has stays as it is. */
export function namesById(provisions: readonly Pick<Provision, "id" | "citation">[]): (id: string) => string {
  const names = new Map(provisions.map((one) => [one.id, shortName(one)]));
  return (id) => names.get(id) ?? id;
}
