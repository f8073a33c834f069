import { Button, Link } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";

import { shortNameIn } from "../../domain/citation/format/name-in";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import { isOwn } from "../../domain/instrument/own-instrument";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import { useWords } from "../words/use-words";
import { Doubts } from "./Doubts";
import { InstrumentBadges } from "./InstrumentBadges";
import { InstrumentFacts } from "./InstrumentFacts";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";
import { InstrumentTitles } from "./InstrumentTitles";
import { OfficialLink } from "./OfficialLink";
import { PartList } from "./PartList";
import type { Citable } from "./citable";
import { useFocusInside } from "../focus/useFocusInside";

export interface InstrumentPageProps {
  readonly instrument: Instrument;
  readonly catalogue: Catalogue;
  readonly citationLanguage: Language;
  /** The topic that is filtered by: its parts are shown first. */
  readonly topic: Aspect | undefined;
  readonly canInsert: boolean;
  readonly onInsert: (citable: Citable) => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** All that the catalogue knows of an instrument: what it is, whether to rely on it, traps, parts, where to read it. */
export function InstrumentPage(props: InstrumentPageProps) {
  const { instrument, catalogue, onOpen, onBack } = props;
  const styles = useInstrumentPageStyles();
  const { language, standards: words } = useWords();
  const page = useFocusInside<HTMLElement>("button", { toTop: true });
  const own = isOwn(instrument);
  return (
    <article
      ref={page}
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <div className={styles.top}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <header className={styles.block}>
        <h2 className={styles.name}>{shortNameIn(instrument, language)}</h2>
        <InstrumentBadges instrument={instrument} confidence={instrument.confidence} />
      </header>
      <Standing instrument={instrument} catalogue={catalogue} onOpen={onOpen} />
      {instrument.summary !== undefined && (
        <p className={styles.block} lang="en">
          {instrument.summary}
        </p>
      )}
      {own ? <p className={styles.block}>{words.own.about}</p> : <OfficialLink instrument={instrument} />}
      {own ? <p className={styles.title}>{instrument.title.en}</p> : <InstrumentTitles instrument={instrument} />}
      <InstrumentFacts instrument={instrument} />
      <details className={styles.evidence}>
        <summary>{words.aliases(instrument.aliases.length)}</summary>
        {instrument.aliases.join(" · ")}
      </details>
      <Remarks title={words.notes} remarks={instrument.notes} />
      <Remarks title={words.otherMeanings} remarks={otherMeanings(instrument)} />
      <Remarks title={words.verify} remarks={instrument.verify === undefined ? [] : [instrument.verify]} />
      <PartList
        instrument={instrument}
        catalogue={catalogue}
        citationLanguage={props.citationLanguage}
        topic={props.topic}
        canInsert={props.canInsert}
        onInsert={props.onInsert}
      />
      <Remarks title={words.unpinned} remarks={instrument.unpinned} />
      {!own && <Doubts instrument={instrument} />}
      {instrument.evidence.length > 0 && (
        <details className={styles.evidence}>
          <summary>{words.evidence(instrument.evidence.length)}</summary>
          <ul className={styles.list} lang="en">
            {instrument.evidence.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {words.inEnglish !== "" && !own && <p className={styles.quietBlock}>{words.inEnglish}</p>}
    </article>
  );
}

function Standing({ instrument, catalogue, onOpen }: Pick<InstrumentPageProps, "instrument" | "catalogue" | "onOpen">) {
  const styles = useInstrumentPageStyles();
  const { language, standards: words } = useWords();
  if (instrument.standing === "current") return null;
  const instead = instrument.supersededBy === undefined ? undefined : catalogue.byId.get(instrument.supersededBy);
  return (
    <p className={styles.warning} role="note">
      <strong>{words.standing[instrument.standing]}.</strong> {words.advice[instrument.standing]}
      {instead && (
        <>
          {" "}
          {words.citeInstead}{" "}
          <Link as="button" inline onClick={() => onOpen(instead.id)}>
            {shortNameIn(instead, language)}
          </Link>
        </>
      )}
    </p>
  );
}

/** Names with the same other meaning stand together. */
function otherMeanings({ ambiguousAliases }: Instrument): readonly string[] {
  const names = new Map<string, string[]>();
  for (const [name, meaning] of Object.entries(ambiguousAliases))
    names.set(meaning, [...(names.get(meaning) ?? []), name]);
  return [...names].map(([meaning, same]) => `${same.join(", ")}: ${meaning}`);
}

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly string[] }) {
  const styles = useInstrumentPageStyles();
  if (remarks.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list} lang="en">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
