import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { planImport } from "../../app/plan-import";
import { JURISDICTIONS } from "../../domain/draft/draft-provision";
import type { DraftJurisdiction, DraftProvision, DraftReading } from "../../domain/draft/draft-provision";
import { toProvisionTree } from "../../domain/draft/provision-tree";
import { JURISDICTION_NAMES } from "../../domain/draft/words/message-words";
import type { Provision } from "../../domain/provision/provision";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { DraftRemarks } from "./DraftRemarks";
import { useDraftPreviewStyles } from "./DraftPreview.styles";
import { useProvisionLineStyles } from "./ProvisionLine.styles";
import { Tree } from "./Tree";

export interface DraftPreviewProps {
  readonly name: string;
  readonly reading: DraftReading;
  readonly isChosen: boolean;
  /** Those that the review has already. */
  readonly there: readonly Provision[];
  readonly busy: boolean;
  readonly onChoose: (jurisdiction: DraftJurisdiction) => void;
  readonly onAnother: () => void;
  readonly onWrite: () => Promise<void>;
}

/** How a draft was read and what writing it would do, before anything is written. */
export function DraftPreview(props: DraftPreviewProps): ReactNode {
  const { name, reading, isChosen, there, busy, onChoose, onAnother, onWrite } = props;
  const { provisions, jurisdiction, messages } = reading;
  const screen = useScreenStyles();
  const styles = useDraftPreviewStyles();
  const language = useLanguage();
  const { draftLaw } = useWords();
  const { bring: words } = draftLaw;
  const plan = useMemo(() => planImport(provisions, there), [provisions, there]);
  const facts = [
    words.adds(plan.added.length),
    ...(["same", "differing", "notInDraft", "tooLong"] as const).flatMap((key) =>
      plan[key].length > 0 ? [`${words[key](plan[key].length)}${key === "same" ? "" : named(plan[key])}`] : [],
    ),
  ];
  return (
    <>
      <section className={screen.section} aria-label={words.preview}>
        <h3 className={screen.subtitle}>{words.preview}</h3>
        <p className={screen.text}>{words.summary(name, provisions.length)}</p>
        <Field className={screen.field} label={words.builtLike} size="small">
          <Select
            size="small"
            value={jurisdiction}
            disabled={busy}
            onChange={(_, { value }) => onChoose(value as DraftJurisdiction)}
          >
            {JURISDICTIONS.map((one) => (
              <option key={one} value={one}>
                {one === jurisdiction && !isChosen
                  ? words.guessed(JURISDICTION_NAMES[one][language])
                  : JURISDICTION_NAMES[one][language]}
              </option>
            ))}
          </Select>
        </Field>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {plan.differing.length > 0 && (
          <p role="alert" className={screen.text}>
            {words.otherVersion}
          </p>
        )}
      </section>
      <DraftRemarks messages={messages} />
      <DraftTree provisions={provisions} />
      <div className={styles.bar}>
        <p className={screen.quiet}>
          {plan.rows.length > 0
            ? words.notYet
            : provisions.length > 0 && plan.same.length === provisions.length
              ? words.nothingToWrite
              : words.nothingNew}
        </p>
        <div className={screen.row}>
          {plan.rows.length > 0 && (
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void onWrite()}>
              {words.write(plan.rows.length)}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={onAnother}>
            {words.another}
          </Button>
        </div>
      </div>
    </>
  );
}

/** So many are named. */
const NAMED = 8;

const named = (ids: readonly string[]): string =>
  ` (${ids.slice(0, NAMED).join("; ")}${ids.length > NAMED ? "; …" : ""})`;

/** The provisions as they were read, each below the one it is part of. */
function DraftTree({ provisions }: { readonly provisions: readonly DraftProvision[] }): ReactNode {
  const styles = useProvisionLineStyles();
  const { draftLaw: words } = useWords();
  const tree = useMemo(() => {
    const places = new Map(provisions.map(({ id }, at) => [id, at]));
    return toProvisionTree(
      provisions,
      provisions.map(({ parent }) => (parent === null ? -1 : (places.get(parent) ?? -1))),
    );
  }, [provisions]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tree
      top={tree.top}
      label={words.tree}
      keyOf={({ provision: { id } }) => id}
      open={open}
      onOpen={(key, on) => setOpen(new Set(on ? [...open, key] : [...open].filter((one) => one !== key)))}
      line={({ provision: { mark, id, heading, text } }) => (
        <>
          <span className={styles.name}>{mark || id}</span>
          <span className={styles.about} title={(heading || text).slice(0, 300)}>
            {(heading || text).slice(0, 120)}
          </span>
        </>
      )}
      more={words.more}
    />
  );
}
