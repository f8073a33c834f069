import { gapsNamedIn } from "../gap/gaps-named";
import type { Review } from "./review";

/**
 * Ids that other tables name, of rows that may be there no more. No new row gets one of them: a remark, a waiver or a
 * frozen row would seem to be about it.
 */
export const gapsNamed = ({ rounds, feedback, amendments, waivers }: Review): readonly string[] =>
  [...rounds, ...feedback, ...amendments, ...waivers].flatMap(({ gap }) => gapsNamedIn(gap));

/** The same for rows of the final text. */
export const amendmentsNamed = ({ rounds }: Pick<Review, "rounds">): readonly string[] =>
  rounds.map(({ amendment }) => amendment);

/** The same for consultations. */
export const consultationsNamed = ({ feedback }: Pick<Review, "feedback">): readonly string[] =>
  feedback.map(({ source }) => source);
