import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Language } from "../../src/domain/language";
import { WordsContext } from "../../src/ui/words/use-words";
import { spokenIn } from "./words";

/** A component as the pane shows it: with a theme and in a language. */
export function renderInPane(element: ReactElement, language: Language = "en"): RenderResult {
  const around = (inner: ReactElement): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={spokenIn(language)}>{inner}</WordsContext>
    </FluentProvider>
  );
  const result = render(around(element));
  return { ...result, rerender: (next) => result.rerender(around(next as ReactElement)) };
}
