import type { ReactNode } from "react";

import { headingIn } from "../../domain/instrument/heading-in";
import type { Part } from "../../domain/instrument/instrument";
import { useWords } from "../words/use-words";

export interface PartHeadingProps {
  readonly part: Part;
  readonly className?: string;
}

/** What a part is about, in the person's language if the catalogue has it; pointing at it says if we translated it. */
export function PartHeading({ part, className }: PartHeadingProps): ReactNode {
  const { language, citation: words } = useWords();
  const heading = headingIn(part, language);
  const isTranslated = heading.language !== "en";
  return (
    <span
      className={className}
      lang={heading.language === language ? undefined : heading.language}
      title={isTranslated ? words.headingsOurs : undefined}
    >
      {heading.text}
    </span>
  );
}
