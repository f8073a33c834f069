import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { BEGINNINGS } from "../../domain/amendment/start-amendment";
import type { Beginning } from "../../domain/amendment/start-amendment";
import type { Gap } from "../../domain/gap/gap";
import { provisionsToAmend } from "../../domain/review/provisions-to-amend";
import type { Review } from "../../domain/review/review";
import { namesById } from "../draft-law/short-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { AmendmentsScreenProps } from "./amendments-screen-props";

export interface BeginAmendmentsProps extends Pick<AmendmentsScreenProps, "busy" | "onStart"> {
  readonly gap: Gap;
  readonly review: Review;
}

/** Begins a row of the final table for a provision of the gap, or for something that the draft lacks. */
export function BeginAmendments({ gap, review, busy, onStart }: BeginAmendmentsProps): ReactNode {
  const screen = useScreenStyles();
  const { amendments: words } = useWords();
  const [beginning, setBeginning] = useState<Beginning>("solution");
  const nameOf = namesById(review.provisions);
  const { missing, unknown, isNew } = provisionsToAmend(review, gap);
  const start = (provisions?: readonly string[]): void =>
    onStart(gap.id, { beginning, ...(provisions && { provisions }) });
  if (missing.length === 0 && unknown.length === 0 && !isNew) return null;
  return (
    <section className={screen.section} aria-label={words.begin}>
      <h3 className={screen.subtitle}>{words.begin}</h3>
      {unknown.length > 0 && <p className={screen.text}>{words.unknown(unknown.join("; "))}</p>}
      {(missing.length > 0 || isNew) && (
        <>
          <p className={screen.quiet}>{words.beginHint}</p>
          <Field className={screen.field} label={words.beginWith} size="small">
            <Select
              value={beginning}
              onChange={(_, { value }) => setBeginning(BEGINNINGS.find((one) => one === value) ?? beginning)}
            >
              {BEGINNINGS.map((one) => (
                <option key={one} value={one}>
                  {words.beginnings[one]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={screen.row}>
            {missing.length > 1 && (
              <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => start()}>
                {words.beginAll(missing.length)}
              </Button>
            )}
            {missing.map(({ id }) => (
              <Button
                key={id}
                size="small"
                appearance={missing.length === 1 ? "primary" : "secondary"}
                disabledFocusable={busy}
                onClick={() => start([id])}
              >
                {words.beginFor(nameOf(id))}
              </Button>
            ))}
            {isNew && (
              <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => start()}>
                {words.beginNew}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
