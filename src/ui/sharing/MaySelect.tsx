import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { May } from "../../app/online/online-files";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface MaySelectProps {
  readonly may: May;
  readonly onMay: (may: May) => void;
}

const MAYS: readonly May[] = ["view", "edit"];

/** what somebody may do with a file; there is no role for commenting only, and that is said. */
export function MaySelect({ may, onMay }: MaySelectProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  return (
    <Field className={styles.field} label={words.may} hint={words.noComments}>
      <Select value={may} onChange={(_event, { value }) => onMay(value === "edit" ? "edit" : "view")}>
        {MAYS.map((one) => (
          <option key={one} value={one}>
            {words.mays[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
