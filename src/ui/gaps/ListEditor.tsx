import { Button, SearchBox, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { UnsavedText } from "../../app/session-state";
import { splitValues } from "../../domain/text/split-values";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { narrowChoices, toggleValue } from "./list-choices";
import type { ListChoice } from "./list-choices";
import { useListEditorStyles } from "./ListEditor.styles";
import { useCellEditor } from "./useCellEditor";

export interface ListEditorProps {
  readonly name: string;
  /** The list as the cell holds it, its values joined by `"; "`. */
  readonly text: string;
  readonly choices: readonly ListChoice[];
  /** Said of a value that is none of the choices. */
  readonly unknown: string;
  /** Whether other values than the choices may be typed. */
  readonly takesOthers: boolean;
  readonly unsaved: UnsavedText | undefined;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Choices beyond which a field narrows them. */
const FEW = 15;

/** The values of a cell being ticked. Values that are none of the choices stay until they are unticked. */
export function ListEditor(props: ListEditorProps): ReactNode {
  const { name, text, choices, unknown, takesOthers, unsaved, onSave, onClose } = props;
  const screen = useScreenStyles();
  const styles = useListEditorStyles();
  const { editing: words } = useWords();
  const { typed, saving, type, save } = useCellEditor({ text, unsaved, onSave, onClose });
  const [wanted, setWanted] = useState("");
  const values = splitValues(typed);
  const isKnown = (value: string): boolean => choices.some(({ id }) => id === value);
  // One that is unticked stays in sight, so that it can be ticked again.
  const [others, setOthers] = useState(() =>
    [...new Set([...splitValues(text), ...values])].filter((v) => !isKnown(v)),
  );
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => root.current?.querySelector("input")?.focus(), []);

  const toggle = (value: string): void => type(toggleValue(values, value).join("; "));
  const shown = narrowChoices(choices, wanted);
  const other = splitValues(wanted).join(" ");
  const isNew = takesOthers && other !== "" && !isKnown(other) && !others.includes(other);
  const add = (): void => {
    setOthers([...others, other]);
    toggle(other);
    setWanted("");
  };
  /** What was typed when it names a choice, or leaves one; else a value of its own. */
  const take = (): void => {
    const chosen = choices.find(({ id }) => id === other) ?? (shown.length === 1 ? shown[0] : undefined);
    if (chosen) {
      if (!values.includes(chosen.id)) toggle(chosen.id);
      setWanted("");
    } else if (isNew && shown.length === 0) add();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === "Enter" && isInField && wanted.trim() !== "") take();
    else return;
    event.preventDefault();
  };
  const choice = ({ id, name: label, detail }: ListChoice, isOther = false): ReactNode => (
    <li key={id}>
      <label className={styles.choice}>
        <input type="checkbox" className={styles.box} checked={values.includes(id)} onChange={() => toggle(id)} />
        <span>
          <span className={mergeClasses(isOther && styles.unknown)}>{label}</span>
          {detail !== "" && <span className={styles.detail}> {detail}</span>}
        </span>
      </label>
    </li>
  );
  return (
    <fieldset ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>{name}</legend>
      {(takesOthers || choices.length > FEW) && (
        <SearchBox
          size="small"
          value={wanted}
          placeholder={takesOthers ? words.findOrType : words.findChoice}
          aria-label={takesOthers ? words.findOrType : words.findChoice}
          title={takesOthers ? words.findOrType : words.findChoice}
          onChange={(_, { value }) => setWanted(value)}
        />
      )}
      {isNew && (
        <div>
          <Button size="small" onClick={add}>
            {words.addValue(other)}
          </Button>
        </div>
      )}
      {others.length + shown.length > 0 && (
        <ul className={styles.list}>
          {others.map((value) => choice({ id: value, name: value, detail: unknown }, true))}
          {shown.map((one) => choice(one))}
        </ul>
      )}
      <div className={screen.row}>
        <Button appearance="primary" size="small" disabledFocusable={saving} onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
        <span className={screen.quiet}>{words.saveHint}</span>
      </div>
    </fieldset>
  );
}
