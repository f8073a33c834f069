import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Coverage } from "../../domain/coverage/coverage";
import { useWords } from "../words/use-words";
import { useHeatMapStyles } from "./HeatMap.styles";

export interface HeatMapProps {
  readonly coverage: Coverage;
}

/** Aspects down, documents across, and in each cell how many gaps have both; darker where there are more. */
export function HeatMap({ coverage: { gaps, rows, documents, holes } }: HeatMapProps): ReactNode {
  const styles = useHeatMapStyles();
  const { language, coverage: words } = useWords();
  const most = Math.max(1, ...rows.flatMap(({ cited }) => cited));
  const shades = [styles.none, styles.few, styles.some, styles.many, styles.most];
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
          {rows.map(({ aspect, own: question, gaps: own, cited }) => (
            <tr key={aspect.id}>
              <th
                scope="row"
                className={mergeClasses(styles.name, openAspects.has(aspect.id) && styles.hole)}
                title={question?.text[language]}
              >
                {aspect.name[language]}
                {openAspects.has(aspect.id) && mark}
              </th>
              <td className={mergeClasses(styles.count, styles.total)}>{own.length}</td>
              {cited.map((count, at) => (
                <td
                  key={documents[at]?.document.title.en}
                  className={mergeClasses(styles.count, shades[shadeOf(count, most)])}
                >
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
