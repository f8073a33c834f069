import type { DraftPlace } from "../../app/draft";

/** By which the place of a kept text is known on a screen. */
export const toDraftId = (place: DraftPlace): string => JSON.stringify(place);
