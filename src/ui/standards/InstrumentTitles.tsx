import { titleIn } from "../../domain/citation/format/name-in";
import type { Instrument } from "../../domain/instrument/instrument";
import { LANGUAGES } from "../../domain/language";
import type { Language } from "../../domain/language";
import { LANGUAGE_NAMES } from "../text/language-names";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";

export interface InstrumentTitlesProps {
  readonly instrument: Instrument;
}

/** The title in every language, and whether it is official, a working translation, only a name in use, or not known. */
export function InstrumentTitles({ instrument }: InstrumentTitlesProps) {
  const styles = useInstrumentPageStyles();
  const { standards: words } = useWords();
  const { original } = instrument.title;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.titles.heading}</h3>
      <dl className={styles.grid}>
        {LANGUAGES.map((language) => [
          <dt key={`${language}?`}>{LANGUAGE_NAMES[language]}</dt>,
          <dd key={language}>
            <Title instrument={instrument} language={language} />
          </dd>,
        ])}
        {original !== undefined && (
          <>
            <dt>{words.titles.original}</dt>
            <dd>{original}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Title({ instrument, language }: InstrumentTitlesProps & { readonly language: Language }) {
  const styles = useInstrumentPageStyles();
  const { standards: words } = useWords();
  const { title, titleUnchecked } = instrument;
  const name = title[language] ?? nameInUse(instrument, language);
  const mark =
    title[language] === undefined ? words.titles.nameInUse : titleUnchecked.includes(language) && words.workingTitle;
  if (name === undefined) return <span className={styles.quiet}>{words.titles.missing}</span>;
  return (
    <>
      <span lang={language}>{name}</span>
      {mark && <span className={styles.quiet}> ({mark})</span>}
    </>
  );
}

/** A name people use stands in for a title, where there is one in the language. */
function nameInUse(instrument: Instrument, language: Language): string | undefined {
  const name = titleIn(instrument, language);
  return name === instrument.title.en ? undefined : name;
}
