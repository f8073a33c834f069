import type { Provision } from "../../domain/provision/provision";

/** What a provision is called among others: its number; a chapter, a schedule and the like as the draft cites them. */
export const shortName = ({ id, citation }: Pick<Provision, "id" | "citation">): string =>
  /^\d/u.test(id) || citation === "" ? id : citation;
