import { Button, mergeClasses } from "@fluentui/react-components";
import { Suspense } from "react";
import type { ReactNode } from "react";
import { KeptDraft } from "../drafts/KeptDraft";
import { useFocusAfterEditing } from "../focus/useFocusAfterEditing";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";
import { useGapFactsStyles } from "./GapFacts.styles";
import { namesIn } from "./list-choices";
import type { ListEditorProps } from "./ListEditor";

const EditIcon = laterIcon("EditRegular", "✎");

const ListEditor = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./ListEditor")).ListEditor);

export interface ListFactProps extends Omit<ListEditorProps, "onClose"> {
  readonly editing: boolean;
  readonly canEdit: boolean;
  readonly onEditing: (on: boolean) => void;
  /** The values as they are read; nothing for none. */
  readonly children: readonly ReactNode[];
}

/** A cell of the row that holds a list, read or edited in place; a term and its description of a `<dl>`. */
export function ListFact({ editing, canEdit, onEditing, children, ...editor }: ListFactProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useGapFactsStyles();
  const { gaps: words } = useFirstWords();
  const value = useFocusAfterEditing<HTMLElement>(editing, ":scope > button");
  const label = words.edit(editor.name);
  return (
    <>
      <dt className={mergeClasses(screen.label, editing && styles.hidden)}>{editor.name}</dt>
      <dd ref={value} className={mergeClasses(styles.value, styles.editable, editing && styles.wide)}>
        {editing ? (
          <Suspense fallback={<i data-arriving />}>
            <ListEditor {...editor} onClose={() => onEditing(false)} />
          </Suspense>
        ) : (
          <>
            <span className={styles.values}>{children.length === 0 ? words.none : children}</span>
            <Button
              className={styles.tool}
              appearance="transparent"
              size="small"
              icon={<EditIcon />}
              aria-label={label}
              title={label}
              disabledFocusable={!canEdit}
              data-opens-field
              onClick={() => onEditing(true)}
            />
            <KeptDraft
              place={editor.place}
              name={editor.name}
              held={editor.text}
              inWords={(text) => namesIn(text, editor.choices)}
              onGoOn={canEdit ? () => onEditing(true) : undefined}
            />
          </>
        )}
      </dd>
    </>
  );
}
