import { Button, Textarea, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useDrafts } from "../drafts/use-draft";
import { hasModal } from "../focus/modal";
import { useScreenStyles } from "../text/screen.styles";
import { Overtaken } from "./Overtaken";
import { typeInto } from "../press/type-into";
import { useWords } from "../words/use-words";
import { useCellEditor } from "./useCellEditor";
import { editedAmong } from "./edited-among";
import type { Editing } from "./useEditing";
import type { EditedCell } from "./useCellEditor";
import { useCellEditorStyles } from "./CellEditor.styles";

export interface CellEditorProps extends EditedCell {
  readonly name: string;
  /** Left out for a cell that is typed in alone. */
  readonly editing?: Editing | undefined;
}

/** A cell's text being typed. Escape closes it, and what was typed is kept. */
export function CellEditor({ name, editing, ...cell }: CellEditorProps): ReactNode {
  const column = cell.place[2] ?? "";
  const drafts = useDrafts();
  const [kind, row] = cell.place;
  const isTyped = (other: string): boolean => kind === "cell" && drafts.of([kind, row, other]) !== undefined;
  const among = editing && editedAmong(editing, column, isTyped);
  const onCancel = editing ? () => editing.close() : cell.onClose;
  const { isCurrent = true, isLast = true, onNext, bind } = among ?? {};
  const screen = useScreenStyles();
  const styles = useCellEditorStyles();
  const { editing: words } = useWords();
  const goesOn = useRef(false);
  const onClose = (): void => {
    cell.onClose();
    if (goesOn.current) onNext?.();
  };
  const { typed, overtaken, saving, failed, type, save, lookAgain } = useCellEditor({ ...cell, onClose });
  const root = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const isEntered = useRef(false);
  const isThere = useRef(false);
  const opensNext = useRef(false);
  // Before anything is typed here, which is no news: the cursor would be put before what is typed at that moment.
  useEffect(() => {
    const area = root.current?.querySelector("textarea");
    const put = lookAgain();
    if (!area || !put) return;
    // Through the field, which can take it back, and once React answers what is typed there.
    queueMicrotask(() => {
      if (!hasModal()) area.focus();
      area.setSelectionRange(put.start, put.end);
      typeInto(area, put.text);
    });
  }, []);
  useEffect(() => {
    const area = root.current?.querySelector("textarea");
    // Whoever clicks into it has put the cursor where it is to be; before it was there, nobody has.
    const isClicked = isThere.current && area === area?.ownerDocument.activeElement;
    isThere.current = true;
    if (!area || !isCurrent || isClicked || hasModal()) return;
    area.focus();
    if (!isEntered.current) area.setSelectionRange(area.value.length, area.value.length);
    isEntered.current = true;
  }, [isCurrent]);
  // Else the bar, which stays in sight, would cover the lines that are being typed.
  const showAboveBar = (): void => {
    const area = root.current?.querySelector("textarea");
    if (!area || area !== area.ownerDocument.activeElement) return;
    area.style.scrollMarginBottom = `${bar.current?.offsetHeight ?? 0}px`;
    // jsdom has no layout, and so no scrolling.
    area.scrollIntoView?.({ block: "nearest" });
  };
  useEffect(showAboveBar, [typed, isCurrent]);
  const saveAndStay = (): void => {
    goesOn.current = false;
    save();
  };
  useEffect(() => bind?.(saveAndStay));
  useEffect(() => {
    if (failed && !hasModal()) among?.onBack(opensNext.current);
  }, [failed]);
  const saveAndGoOn = (): void => {
    // Again what could not be written before: only once it stands.
    goesOn.current = failed;
    save();
    if (failed) return;
    opensNext.current = among?.isNextOpen === false;
    onNext?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) saveAndGoOn();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className={styles.root}>
      <Textarea
        className={styles.field}
        textarea={{ className: styles.area }}
        aria-label={name}
        resize="vertical"
        value={typed}
        onChange={(_, { value }) => type(value)}
        onFocus={({ currentTarget }) => editing?.enter(column, currentTarget)}
        onKeyDown={onKeyDown}
        onSelect={showAboveBar}
      />
      {overtaken !== undefined && <Overtaken text={overtaken} />}
      {isLast && (
        <div ref={bar} className={mergeClasses(screen.row, styles.actions)}>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={saving}
            onClick={among?.onSaveAll ?? saveAndStay}
          >
            {words.save}
          </Button>
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
          <span className={screen.quiet}>{among ? words.goOnHint : words.saveHint}</span>
        </div>
      )}
    </div>
  );
}
