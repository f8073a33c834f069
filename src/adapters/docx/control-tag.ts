import type { Binding } from "../../domain/brief/brief";
import { FACT_NAMES } from "../../domain/brief/fact-texts";
import type { LinkedText } from "../../domain/brief/refresh/linked-text";
import { LONGEST_NAME } from "./content-control";
import { FACT_TAG } from "./template-control";
import { cleanText } from "../../domain/text/clean-text";

/** What the tags of our controls begin with. */
export const OUR_TAG = "gap-table:";

/** The tag of a bound span's control: `"gap-table:G-001/headline"`. Word cuts it, so two long ids may share one. */
export const spanTag = ({ gap, field }: Binding): string => `${OUR_TAG}${gap === "" ? "review" : gap}/${field}`;

/**
 * The value that a control with this tag shows, where its binding is lost or can't be asked for: of several the one
 * whose text it shows, else the first. Undefined for a control that shows no value, such as the one around the text.
 */
export function valueByTag(tag: string, shown: string, texts: readonly LinkedText[]): LinkedText | undefined {
  const own = texts.filter(({ binding }) => tagsOf(binding).some((known) => known.slice(0, LONGEST_NAME) === tag));
  return own.find(({ text }) => text === shown) ?? own[0];
}

/** A fact has a tag of its own in the title block. */
const tagsOf = (binding: Binding): readonly string[] => {
  const isFact = binding.gap === "" && (FACT_NAMES as readonly string[]).includes(binding.field);
  const tags = isFact ? [`${FACT_TAG}${binding.field}`, spanTag(binding)] : [spanTag(binding)];
  return tags.map(cleanText);
};
