/** Topics of the catalogue that aspects answer to which are none of them themselves. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  "expression-information": ["impact-on-rights", "general-principles"],
  "commercial-practices": ["industry-role", "data-privacy"],
  "oversight-resources": ["accountability-redress"],
};

/** The topics of the catalogue that an aspect is about: the one of its own id, where nothing else is known. */
export const topicsOfAspect = (aspect: string): readonly string[] => TOPICS[aspect] ?? [aspect];
