import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

/** What a person says of a draft that differs from the review's: its new version, or more of the same one. */
export type DraftIs = "version" | "more";

export interface WhatIsItProps {
  /** Why its words can't be compared with the review's. */
  readonly foreign: string | undefined;
  /** That the review does not know the order of its provisions any more. */
  readonly lost: string | undefined;
  /** Whether it can be told apart from a new version at all: not in another language, nor where a second one comes along. */
  readonly mayAdd: boolean;
  readonly chosen: DraftIs | undefined;
  readonly onChoose: (chosen: DraftIs | undefined) => void;
}

/** Asks what a draft is that says something else than the review: the program can't know, and one of the two would be wrong. */
export function WhatIsIt({ foreign, lost, mayAdd, chosen, onChoose }: WhatIsItProps): ReactNode {
  const screen = useScreenStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const choices: readonly DraftIs[] = [
    ...(foreign === undefined ? ["version" as const] : []),
    ...(mayAdd ? ["more" as const] : []),
  ];
  return (
    <>
      <p role="alert" className={screen.text}>
        {foreign ?? words.differs}
      </p>
      {lost !== undefined && (
        <p role="alert" className={screen.text}>
          {lost}
        </p>
      )}
      {choices.length > 0 && (
        <Field className={screen.field} label={words.whatIsIt} size="small" required>
          <Select
            size="small"
            value={chosen ?? ""}
            onChange={(_, { value }) => onChoose(choices.find((one) => one === value))}
          >
            <option value="">{words.choose}</option>
            {choices.map((one) => (
              <option key={one} value={one}>
                {one === "version" ? words.asVersion : words.asMore}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
