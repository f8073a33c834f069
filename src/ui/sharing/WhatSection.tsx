import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineState, Shareable } from "../../app/session/online-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { FileLines } from "./FileLines";
import type { SharingActions } from "./sharing-actions";

export interface WhatSectionProps {
  readonly what: Shareable;
  readonly online: OnlineState;
  readonly busy: boolean;
  readonly actions: SharingActions;
  readonly onWhat: (what: Shareable) => void;
}

const SHAREABLES: readonly Shareable[] = ["brief", "workbook"];

/** Which file is shared, and where the workbook lies; of the brief that is said where it is saved. */
export function WhatSection({ what, online, busy, actions, onWhat }: WhatSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const { workbook } = online;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.share}</h2>
      <Field className={styles.field} label={words.what}>
        <Select value={what} onChange={(_event, { value }) => onWhat(value === "workbook" ? "workbook" : "brief")}>
          {SHAREABLES.map((one) => (
            <option key={one} value={one}>
              {words.whats[one]}
            </option>
          ))}
        </Select>
      </Field>
      {what === "brief" && !online.isLinked && (
        <p className={styles.quiet}>{online.brief ? words.notNoted : words.saveFirst}</p>
      )}
      {what === "workbook" && <p className={styles.quiet}>{words.workbookText}</p>}
      {what === "workbook" && workbook && (
        <FileLines file={workbook} busy={busy} onCheckIn={() => actions.onCheckIn("workbook")} />
      )}
    </section>
  );
}
