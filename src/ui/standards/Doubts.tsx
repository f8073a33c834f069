import type { Instrument } from "../../domain/instrument/instrument";
import { unverifiedField } from "../../domain/instrument/unverified-field";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";

export interface DoubtsProps {
  readonly instrument: Instrument;
}

/** Which fields of the entry nobody could confirm, by name, and how sure the rest of it is. */
export function Doubts({ instrument }: DoubtsProps) {
  const styles = useInstrumentPageStyles();
  const { standards: words } = useWords();
  const { confidence, unverifiedFields } = instrument;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.sureness}</h3>
      <p className={styles.small}>{words.confidenceInFull[confidence]}</p>
      {unverifiedFields.length > 0 && (
        <>
          <p className={styles.small}>{words.notConfirmed}</p>
          <ul className={styles.list}>
            {unverifiedFields.map((mark) => (
              <li key={mark}>
                <Field mark={mark} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Field({ mark }: { readonly mark: string }) {
  const { standards: words } = useWords();
  const found = unverifiedField(mark);
  if (!found) return <span lang="en">{mark}</span>;
  return (
    <>
      {words.fields[found.field]}
      {found.remark !== "" && <span lang="en"> ({found.remark})</span>}
    </>
  );
}
