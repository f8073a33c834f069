import { Button, SearchBox, mergeClasses } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { toProvisionFinder } from "../../domain/lookup/find-provisions";
import type { Provision } from "../../domain/provision/provision";
import { splitValues } from "../../domain/text/split-values";
import { lazily } from "../loading/lazily";
import { namesById } from "../draft-law/short-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { narrowChoices, toggleValue, valuesTyped } from "./choose-values";
import type { GapQuestionsProps } from "./GapQuestions";
import { namesIn } from "./list-choices";
import type { ListChoice } from "./list-choices";
import { useListEditorStyles } from "./ListEditor.styles";
import { Overtaken } from "./Overtaken";
import { useCellEditor } from "./useCellEditor";
import type { EditedCell } from "./useCellEditor";

export interface ListEditorProps extends EditedCell {
  readonly name: string;
  readonly choices: readonly ListChoice[];
  /** Said of a value that is none of the choices. */
  readonly unknown: string;
  /** Whether other values than the choices may be typed. */
  readonly takesOthers: boolean;
  /** Where the choices are provisions: they may be typed as the law is cited, too. */
  readonly provisions?: readonly Provision[];
  /** Where the choices are aspects: the gap that may be said to answer questions under them. */
  readonly tie?: GapQuestionsProps;
}

const GapQuestions = lazily(async () => (await import("./GapQuestions")).GapQuestions);

/** Choices beyond which a field narrows them. */
const FEW = 15;
/** Choices drawn at a time: a draft has thousands of provisions. */
const PAGE = 100;

/**
 * The values of a cell, joined by `"; "`, being ticked. Values that are none of the choices stay until they are
 * unticked. What stands in the field is saved too, unless it has only served to find what was ticked.
 */
export function ListEditor(props: ListEditorProps): ReactNode {
  const { name, text, choices, unknown, takesOthers, place, onSave, onClose, provisions, tie } = props;
  const screen = useScreenStyles();
  const styles = useListEditorStyles();
  const { editing: words, gapList, standards } = useWords();
  const finder = useMemo(() => provisions && toProvisionFinder(provisions), [provisions]);
  const nameOf = useMemo(() => provisions && namesById(provisions), [provisions]);
  const [limit, setLimit] = useState(PAGE);
  const { typed, overtaken, saving, type, hold, save } = useCellEditor({ place, text, onSave, onClose });
  const [wanted, setWanted] = useState("");
  const [hasServed, setServed] = useState(false);
  const [isUnclear, setUnclear] = useState(false);
  const values = splitValues(typed);
  const isKnown = (value: string): boolean => choices.some(({ id }) => id === value);
  // One that is unticked stays in sight, so that it can be ticked again.
  const [others, setOthers] = useState(() =>
    [...new Set([...splitValues(text), ...values])].filter((v) => !isKnown(v)),
  );
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => root.current?.querySelector("input")?.focus(), []);

  const toggle = (value: string): void => type(toggleValue(values, value).join("; "));
  const citedIn = (sought: string): readonly Cited[] =>
    (finder?.cited(sought) ?? []).flatMap(({ provision, isExact, among }) =>
      provision && isExact ? [{ id: provision.id, isOneOf: among.length > 0 }] : [],
    );
  const namedIn = (sought: string): readonly string[] | undefined => {
    const named = citedIn(sought);
    if (named.some(({ isOneOf }) => isOneOf)) return undefined;
    return named.length > 0 ? named.map(({ id }) => id) : valuesTyped(sought, choices, takesOthers);
  };
  const cited = citedIn(wanted).map(({ id }) => id);
  const found = cited.length > 0 ? choices.filter(({ id }) => cited.includes(id)) : narrowChoices(choices, wanted);
  const shown = found.length > limit ? firstOf(found, limit, splitValues(text)) : found;
  const other = splitValues(wanted).join(" ");
  const isNew = takesOthers && other !== "" && cited.length === 0 && !isKnown(other) && !others.includes(other);
  const withNamed = (named: readonly string[]): string =>
    [...values, ...named.filter((value) => !values.includes(value))].join("; ");
  const find = (next: string): void => {
    setWanted(next);
    hold(withNamed(namedIn(next) ?? []));
    setServed(false);
    setUnclear(false);
  };
  const add = (added: readonly string[]): void => {
    setOthers([...new Set([...others, ...added.filter((value) => !isKnown(value))])]);
    find("");
    type(withNamed(added));
  };
  const named = hasServed ? [] : namedIn(wanted);
  const take = (): void => {
    if (named && named.length > 0) add(named);
  };
  const saveAll = (): void => {
    if (named) save(withNamed(named));
    else setUnclear(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) saveAll();
    else if (event.key === "Enter" && isInField && wanted.trim() !== "") take();
    else return;
    event.preventDefault();
  };
  const choice = (one: ListChoice, isOther = false): ReactNode => {
    const { id, detail } = one;
    const label = nameOf?.(id) ?? one.name;
    const rest = label !== id && detail.startsWith(label) ? detail.slice(label.length).replace(/^\.\s*/u, "") : detail;
    return (
      <li key={id}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={values.includes(id)}
            onChange={() => {
              toggle(id);
              setServed(true);
              setUnclear(false);
            }}
          />
          <span>
            <span className={mergeClasses(isOther && styles.unknown)}>{label}</span>
            {rest !== "" && <span className={styles.detail}> {rest}</span>}
          </span>
        </label>
      </li>
    );
  };
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
          dismiss={{ "aria-label": standards.clearSearch }}
          onChange={(_, { value }) => find(value)}
        />
      )}
      {isNew && (
        <div>
          <Button size="small" onClick={() => add([other])}>
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
      {found.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {gapList.more(Math.min(PAGE, found.length - limit))}
        </Button>
      )}
      {isUnclear && (
        <p role="alert" className={screen.text}>
          {words.unclear(other)}
        </p>
      )}
      {overtaken !== undefined && <Overtaken text={namesIn(overtaken, choices)} />}
      <div className={mergeClasses(screen.row, styles.actions)}>
        <Button appearance="primary" size="small" disabledFocusable={saving} onClick={saveAll}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
        <span className={screen.quiet}>{words.saveHint}</span>
      </div>
      {tie && (
        <Suspense fallback={null}>
          <GapQuestions {...tie} />
        </Suspense>
      )}
    </fieldset>
  );
}

/** A provision that was typed as the law is cited. */
interface Cited {
  readonly id: string;
  /** Whether others go by that, too: which one is meant is for the person to tick. */
  readonly isOneOf: boolean;
}

/** So many choices, those that the cell holds before the others. */
function firstOf(choices: readonly ListChoice[], limit: number, held: readonly string[]): readonly ListChoice[] {
  const isHeld = ({ id }: ListChoice): boolean => held.includes(id);
  return [...choices.filter(isHeld), ...choices.filter((one) => !isHeld(one))].slice(0, limit);
}
