import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Draft, DraftPlace } from "../../app/draft";
import { useWords } from "../words/use-words";
import { toDraftId } from "./draft-id";
import { useDraft } from "./use-draft";

export interface KeptAboveProps {
  readonly place: DraftPlace;
  /** As `GoneTexts` of this screen names it. */
  readonly nameOf: (place: DraftPlace, draft: Draft) => string | undefined;
}

/** Where something was typed that is gone: that the text is kept among those of `GoneTexts`, and the way to it. */
export function KeptAbove({ place, nameOf }: KeptAboveProps): ReactNode {
  const { drafts: words } = useWords();
  const draft = useDraft(place);
  const name = draft && nameOf(place, draft);
  if (name === undefined) return null;
  return (
    <Link as="button" inline onClick={({ currentTarget }) => lead(currentTarget, toDraftId(place))}>
      {words.keptAbove(name)}
    </Link>
  );
}

/** To the text on the same screen: others, which are hidden, may show it too. */
function lead(from: Element, id: string): void {
  for (let around = from.parentElement; around; around = around.parentElement) {
    const text = Array.from(around.querySelectorAll<HTMLElement>("[data-draft]")).find(
      ({ dataset }) => dataset["draft"] === id,
    );
    if (!text) continue;
    text.scrollIntoView?.({ block: "nearest" });
    return text.focus({ preventScroll: true });
  }
}
