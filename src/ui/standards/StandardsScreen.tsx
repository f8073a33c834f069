import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { CitationReader } from "../../app/citation-reader";
import type { CitedPart } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import { asCountryCode } from "../../domain/text/country-code";
import { useWords } from "../words/use-words";
import { CatalogueBrowser } from "./CatalogueBrowser";
import { ForThisRow } from "./ForThisRow";
import { InsertBar } from "./InsertBar";
import { InstrumentPage } from "./InstrumentPage";
import { useStandardsStyles } from "./StandardsScreen.styles";
import { type Citable, isAmongSources, toCitable } from "./citable";
import type { StandardsRequest } from "./standards-request";
import { usePlace } from "./usePlace";
import { useOften } from "./useOften";
import { useStandards } from "./useStandards";

/** Search and browse what a review may cite, and put a citation into the selected row. */
export interface StandardsScreenProps {
  /** Language of the review: citations are shown exactly as they will stand in the cell. */
  readonly citationLanguage: Language;
  /** Undefined until it is loaded; the screen asks for it once. */
  readonly catalogue: Catalogue | undefined;
  /** Topics to filter by: the aspects of the review's profile. */
  readonly topics: readonly Aspect[];
  /** The review's jurisdiction, e.g. `"KZ"`: its law has a group of its own. */
  readonly homeJurisdiction: string;
  /** The gap that was selected in the sheet; citations go into its sources. */
  readonly target: Gap | undefined;
  /** Number of the gap that was, where its row is gone. */
  readonly gone?: string | undefined;
  /** The column of it in which a text is being typed: citations go into that text, at its cursor. */
  readonly into?: string | undefined;
  /** Of which the target is a row. */
  readonly review: Review;
  /** Undefined until the grammar is loaded; nothing is suggested till then. */
  readonly citationsIn: CitationReader | undefined;
  /** Newest first. */
  readonly recent: readonly CitedPart[];
  /** Where another screen sends the person; each time a new one. */
  readonly request?: StandardsRequest | undefined;
  readonly onNeedCatalogue: () => void;
  /** Put parts into the sources of `target`, or into its text that is being typed; never called without one. */
  readonly onInsert: (parts: readonly CitedPart[], citations: readonly string[]) => void;
}

export function StandardsScreen({ catalogue, onNeedCatalogue, ...rest }: StandardsScreenProps) {
  const styles = useStandardsStyles();
  const { standards: words } = useWords();
  const isMissing = catalogue === undefined;
  const ask = useRef(onNeedCatalogue);
  ask.current = onNeedCatalogue;
  useEffect(() => {
    if (isMissing) ask.current();
  }, [isMissing]);
  if (catalogue) return <OpenCatalogue catalogue={catalogue} {...rest} />;
  return (
    <div className={styles.loading}>
      <Spinner size="small" label={words.loading} />
    </div>
  );
}

type OpenCatalogueProps = Omit<StandardsScreenProps, "catalogue" | "onNeedCatalogue"> & {
  readonly catalogue: Catalogue;
};

function OpenCatalogue(props: OpenCatalogueProps) {
  const { citationLanguage, catalogue, topics, homeJurisdiction, target, review, citationsIn } = props;
  const styles = useStandardsStyles();
  const { standards: words } = useWords();
  const often = useOften(review, citationsIn);
  const standards = useStandards({ ...props, often });
  const { root, toSearch, rememberPlace, toPlace } = usePlace();
  const answered = useRef<StandardsRequest>(undefined);
  const { request } = props;
  useEffect(() => {
    if (!request || request === answered.current) return;
    answered.current = request;
    if (request.instrument === undefined) toSearch();
  }, [request]);
  const opened = standards.open === undefined ? undefined : catalogue.byId.get(standards.open);
  const whole = opened && toCitable(opened, undefined, citationLanguage);
  const isThere = (one: Citable): boolean => isAmongSources(target?.sources ?? "", one, citationsIn);
  const open = (id: string, topic?: string): void => {
    if (!opened) rememberPlace();
    standards.openInstrument(id, topic);
  };
  return (
    <section ref={root} className={styles.root} aria-label={words.title}>
      <div className={styles.content}>
        {/* Stays behind the page, so that going back finds it as it was left. */}
        <div hidden={opened !== undefined}>
          <CatalogueBrowser
            standards={standards}
            catalogue={catalogue}
            topics={topics}
            homeJurisdiction={asCountryCode(homeJurisdiction)}
            isThere={isThere}
            onOpen={open}
            forRow={
              target && (
                <ForThisRow
                  catalogue={catalogue}
                  review={review}
                  target={target}
                  filter={standards.filter}
                  citationsIn={citationsIn}
                  citationLanguage={citationLanguage}
                  topics={topics}
                  onInsert={(one) => standards.insert([one])}
                  onOpen={open}
                />
              )
            }
          />
        </div>
        {opened && (
          <InstrumentPage
            key={opened.id}
            instrument={opened}
            catalogue={catalogue}
            citationLanguage={citationLanguage}
            topic={topics.find(({ id }) => id === standards.openTopic)}
            canInsert={target !== undefined}
            onInsert={(one) => standards.insert([one])}
            onOpen={open}
            onBack={() => {
              standards.openInstrument(undefined);
              toPlace();
            }}
          />
        )}
      </div>
      <InsertBar
        target={target}
        gone={props.gone}
        into={props.into}
        isThere={isThere}
        choices={whole ? [whole] : standards.chosen}
        marked={whole ? 0 : standards.marked.length}
        onUnmark={standards.unmarkAll}
        isWhole={whole !== undefined}
        asking={standards.asking}
        onInsert={standards.insert}
        onConfirm={() => {
          standards.confirm();
          if (!opened) toSearch();
        }}
        onCancel={() => {
          standards.cancel();
          if (!opened) toSearch();
        }}
        {...(!opened && { onAbout: open })}
      />
    </section>
  );
}
