import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Cited, Coverage, CoverageRow } from "../../domain/coverage/coverage";
import type { Gap } from "../../domain/gap/gap";
import { useWords } from "../words/use-words";
import { useHeatMapStyles } from "./HeatMap.styles";

export interface HeatMapProps {
  readonly coverage: Coverage;
}

/**
 * Aspects down, documents across, and in each cell how many gaps have both; darker where there are more. An aspect opens
 * to the same of its questions.
 */
export function HeatMap({ coverage: { gaps, rows, documents, holes, questions } }: HeatMapProps): ReactNode {
  const styles = useHeatMapStyles();
  const { language, coverage: words } = useWords();
  const most = Math.max(1, ...rows.flatMap(({ cited }) => cited));
  const openAspects = new Set(holes.flatMap((hole) => (hole.kind === "no-gap" ? [hole.aspect.id] : [])));
  const openTitles = new Set(holes.flatMap((hole) => (hole.kind === "not-cited" ? [hole.document.title.en] : [])));
  const mark = <span className={styles.hidden}> ({words.holeMark})</span>;
  return (
    <div className={styles.region} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.corner)}>
              {words.aspect}
            </th>
            <Head name={words.gaps} />
            {documents.map(({ document: { title, short } }) => (
              <Head
                key={title.en}
                name={title[language]}
                short={short[language]}
                mark={openTitles.has(title.en) ? mark : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
              {words.allGaps}
            </th>
            <td className={mergeClasses(styles.count, styles.total)}>{gaps}</td>
            {documents.map(({ document, gaps: cited }) => (
              <td key={document.title.en} className={mergeClasses(styles.count, styles.total)}>
                {cited}
              </td>
            ))}
          </tr>
          {rows.map((row) => (
            <AspectRows
              key={row.aspect.id}
              row={row}
              isByQuestion={questions.isByQuestion}
              documents={documents}
              most={most}
              mark={openAspects.has(row.aspect.id) ? mark : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AspectRowsProps extends Pick<Coverage, "documents"> {
  readonly row: CoverageRow;
  readonly isByQuestion: boolean;
  /** The highest count of all, which is the darkest. */
  readonly most: number;
  /** Set where the aspect is a hole. */
  readonly mark: ReactNode;
}

function AspectRows({ row, isByQuestion, documents, most, mark }: AspectRowsProps): ReactNode {
  const styles = useHeatMapStyles();
  const { language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { aspect, own, under, answers } = row;
  const name = aspect.name[language];
  const opens = isByQuestion && under.length > 0;
  return (
    <>
      <tr>
        <th
          scope="row"
          className={mergeClasses(styles.name, mark !== undefined && styles.hole)}
          title={own?.text[language]}
        >
          {opens ? (
            <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />} {name}
            </button>
          ) : (
            name
          )}
          {mark}
        </th>
        <Counts {...row} documents={documents} most={most} />
      </tr>
      {isOpen &&
        answers.map(({ question: { id, text }, ...counted }) => (
          <tr key={id}>
            <th scope="row" className={mergeClasses(styles.name, styles.under)} title={text[language]}>
              <span className={styles.question}>
                {id} {text[language]}
              </span>
            </th>
            <Counts {...counted} documents={documents} most={most} />
          </tr>
        ))}
    </>
  );
}

interface CountsProps extends Cited, Pick<AspectRowsProps, "documents" | "most"> {
  readonly gaps: readonly Gap[];
}

function Counts({ gaps, cited, documents, most }: CountsProps): ReactNode {
  const styles = useHeatMapStyles();
  const shades = [styles.none, styles.few, styles.some, styles.many, styles.most];
  return (
    <>
      <td className={mergeClasses(styles.count, styles.total)}>{gaps.length}</td>
      {cited.map((count, at) => (
        <td key={documents[at]?.document.title.en} className={mergeClasses(styles.count, shades[shadeOf(count, most)])}>
          {count}
        </td>
      ))}
    </>
  );
}

function Head({
  name,
  short,
  mark,
}: {
  readonly name: string;
  readonly short?: string;
  readonly mark?: ReactNode;
}): ReactNode {
  const styles = useHeatMapStyles();
  return (
    <th scope="col" className={mergeClasses(styles.head, mark !== undefined && styles.hole)} title={name}>
      {/* The short name is for the eye alone. */}
      <span className={styles.turned} aria-hidden={short !== undefined}>
        {short ?? name}
      </span>
      {short !== undefined && <span className={styles.hidden}>{name}</span>}
      {mark}
    </th>
  );
}

/** One of five shades: none at 0, the darkest at the most. */
const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : most <= 4 ? count : Math.max(1, Math.ceil((4 * count) / most));
