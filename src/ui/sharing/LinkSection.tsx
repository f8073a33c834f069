import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { May, Whom } from "../../app/online/online-files";
import type { Shareable } from "../../app/session/online-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { MaySelect } from "./MaySelect";
import type { SharingActions } from "./sharing-actions";

export interface LinkSectionProps {
  readonly what: Shareable;
  readonly busy: boolean;
  readonly onLink: SharingActions["onLink"];
}

const WHOMS: readonly Whom[] = ["organisation", "anyone"];

/** A link for more than named people, only after a plain warning that the person agrees to. */
export function LinkSection({ what, busy, onLink }: LinkSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const [whom, setWhom] = useState<Whom>("organisation");
  const [may, setMay] = useState<May>("view");
  const [understood, setUnderstood] = useState(false);
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.link}</h2>
      <Field className={styles.field} label={words.whom}>
        <Select
          value={whom}
          onChange={(_event, { value }) => {
            setWhom(value === "anyone" ? "anyone" : "organisation");
            setUnderstood(false);
          }}
        >
          {WHOMS.map((one) => (
            <option key={one} value={one}>
              {words.whoms[one]}
            </option>
          ))}
        </Select>
      </Field>
      <MaySelect
        may={may}
        onMay={(next) => {
          setMay(next);
          setUnderstood(false);
        }}
      />
      <p className={styles.text}>{words.warning[whom]}</p>
      {may === "edit" && <p className={styles.text}>{words.warningEdit[whom]}</p>}
      <Checkbox
        label={words.understood}
        checked={understood}
        onChange={(_event, { checked }) => setUnderstood(checked === true)}
      />
      <div className={styles.row}>
        <Button
          disabledFocusable={busy || !understood}
          onClick={() => {
            setUnderstood(false);
            onLink(what, may, whom);
          }}
        >
          {words.doLink}
        </Button>
      </div>
    </section>
  );
}
