import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { clarifyUnit, EITHER_UNIT } from "../../domain/citation/rewrite/clarify-unit";
import { unitName } from "../../domain/citation/grammar/unit-names";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import type { ChosenCitation } from "./chosen-citation";
import { useCitationFixStyles } from "./CitationFix.styles";

/** Asks which of two units a word means; the one chosen is written in its place. */
export function UnitChoice(props: ChosenCitation & { readonly word: string }): ReactNode {
  const { text, index, context, busy, word, onChoose } = props;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const language = useLanguage();
  const { citationFixes: words } = useWords();
  const units = EITHER_UNIT.flatMap((unit) => {
    const after = clarifyUnit(text, index, unit, context);
    return after === undefined ? [] : [{ name: unitName(unit)[language].name, after }];
  });
  if (units.length === 0) return null;
  return (
    <div role="group" className={styles.root} aria-label={words.whichUnit(word)}>
      <h4 className={screen.label}>{words.whichUnit(word)}</h4>
      <div className={screen.row}>
        {units.map(({ name, after }) => (
          <Button
            key={name}
            size="small"
            disabledFocusable={busy}
            onClick={() => !busy && onChoose(after, words.unitChosen(name))}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
