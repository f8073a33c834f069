import type { CoveredProvision } from "../../domain/coverage/draft-coverage";

/** What a provision goes by in the tree, also when that is made anew: two may share an id, but no row. */
export const keyOfNode = ({ provision }: CoveredProvision): string => String(provision.place.row);
