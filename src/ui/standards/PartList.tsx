import { Button, Link } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";

import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import { PartHeading } from "../text/PartHeading";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";
import type { Citable } from "./citable";
import { placeOf, toCitable } from "./citable";
import { partsOnTopic } from "./standards-filter";

export interface PartListProps {
  readonly instrument: Instrument;
  readonly catalogue: Catalogue;
  readonly citationLanguage: Language;
  readonly topic: Aspect | undefined;
  readonly canInsert: boolean;
  readonly onInsert: (citable: Citable) => void;
}

/** The parts of an instrument by number and heading, each ready to be inserted. */
export function PartList(props: PartListProps) {
  const { instrument, catalogue, citationLanguage, topic } = props;
  const styles = useInstrumentPageStyles();
  const { language, standards: words, citation } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const onTopic = topic ? partsOnTopic(instrument, topic.id) : instrument.parts;
  const isNarrowed = topic !== undefined && onTopic.length > 0 && !showsAll;
  const parts = isNarrowed ? onTopic : instrument.parts;
  const citables = useMemo(
    () => parts.map((part) => toCitable(instrument, part, citationLanguage)),
    [catalogue, instrument, parts, citationLanguage],
  );
  if (instrument.parts.length === 0) return <p className={styles.quietBlock}>{words.noParts}</p>;
  return (
    <section className={styles.block}>
      <div className={styles.partsHead}>
        <h3 className={styles.heading}>
          {isNarrowed ? words.partsAbout(topic.name[language], parts.length) : words.parts(parts.length)}
        </h3>
        {isNarrowed && (
          <Link as="button" onClick={() => setShowsAll(true)}>
            {words.allParts}
          </Link>
        )}
      </div>
      {!instrument.pinpoint.complete && <p className={styles.small}>{words.someParts}</p>}
      {citation.headingsOurs && <p className={styles.small}>{citation.headingsOurs}</p>}
      <ul className={styles.parts}>
        {citables.map((citable, index) => (
          <PartRow key={index} citable={citable} {...props} />
        ))}
      </ul>
    </section>
  );
}

function PartRow({ citable, instrument, canInsert, onInsert }: PartListProps & { readonly citable: Citable }) {
  const styles = useInstrumentPageStyles();
  const { language, standards: words } = useWords();
  const { part, citation } = citable;
  if (!part) return null;
  const place = placeOf(instrument, part, language);
  const sureness = words.confidence[part.confidence];
  return (
    <li className={styles.part}>
      <div>
        <span className={styles.place}>{place === "" ? words.numberUnknown : place}</span>
        <PartHeading part={part} />
        {sureness !== "" && <span className={styles.quiet}> · {sureness}</span>}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Add20Regular />}
        disabledFocusable={!canInsert}
        aria-label={words.insertPart(citation)}
        title={canInsert ? words.insertPart(citation) : words.noRow}
        onClick={() => {
          if (canInsert) onInsert(citable);
        }}
      />
    </li>
  );
}
