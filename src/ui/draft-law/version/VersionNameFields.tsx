import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { VersionName } from "../../../app/import-new-version";
import type { VersionNameFault } from "../../../app/version-name-fault";
import { useScreenStyles } from "../../text/screen.styles";
import { useWords } from "../../words/use-words";

export interface VersionNameFieldsProps {
  readonly name: VersionName;
  readonly fault: VersionNameFault | undefined;
  /** What the version may go on being called; "" where it needs another name. */
  readonly kept: string;
  readonly onName: (name: VersionName) => void;
}

/** What the new version is called, and of which day it is. */
export function VersionNameFields({ name, fault, kept, onName }: VersionNameFieldsProps): ReactNode {
  const screen = useScreenStyles();
  const {
    draftLaw: {
      bring: { version: words },
    },
  } = useWords();
  const taken = fault === "same-name" ? words.sameName : fault === "earlier-name" ? words.earlierName : undefined;
  return (
    <section className={screen.section}>
      <Field
        className={screen.field}
        label={words.name}
        hint={kept === "" ? words.nameHint : words.mayKeepName(kept)}
        size="small"
        required
        {...(taken !== undefined && { validationMessage: taken, validationState: "error" })}
      >
        <Input
          size="small"
          value={name.version}
          maxLength={60}
          onChange={(_, { value }) => onName({ ...name, version: value })}
        />
      </Field>
      <Field className={screen.field} label={words.date} size="small">
        <Input
          size="small"
          type="date"
          value={name.date}
          onChange={(_, { value }) => onName({ ...name, date: value })}
        />
      </Field>
    </section>
  );
}
