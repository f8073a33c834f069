import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Localised } from "../../domain/language";
import type { Review } from "../../domain/review/review";
import { changesBetween } from "../../domain/round/changes";
import type { RowChange } from "../../domain/round/changes";
import { rowsComparedTo } from "../../domain/round/own-ids";
import { roundsOf } from "../../domain/round/round";
import type { Round } from "../../domain/round/round";
import { numberNotes } from "../../domain/table/words/number-notes";
import { cellInWords } from "../../domain/text/dates/cell-in-words";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { ChangedRow } from "./ChangedRow";
import { ChangesDocument } from "./ChangesDocument";
import { useRoundsStyles } from "./rounds.styles";
import type { RoundsScreenProps } from "./rounds-screen-props";

/** As many rows as a person goes through in one go. */
const PAGE = 20;

/** What changed since a round, the last one to begin with, row by row and word by word. */
export function WhatChanged(props: RoundsScreenProps): ReactNode {
  const { review } = props;
  const screen = useScreenStyles();
  const styles = useRoundsStyles();
  const { dates, language, rounds: words } = useWords();
  const rounds = useMemo(() => roundsOf(review), [review]);
  const [chosen, setChosen] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const since = rounds.find(({ id }) => id === chosen) ?? rounds.at(-1);
  const { changes, said } = useMemo(() => comparedTo(review, since), [review, since]);
  if (!since)
    return (
      <section className={screen.section} aria-label={words.changed}>
        <h2 className={screen.subtitle}>{words.changed}</h2>
        <p className={screen.quiet}>{words.noRounds}</p>
      </section>
    );
  // The label comes last: it is the one that may be longer than the field.
  const name = ({ id, label, date }: Round): string =>
    [id, ...(date === "" ? [] : [cellInWords(date, dates)]), label].join(" · ");
  const count = (state: (typeof changes)[number]["state"]): number =>
    changes.filter((row) => row.state === state).length;
  const summary =
    changes.length === 0 ? words.nothingChanged : words.summary(count("new"), count("changed"), count("gone"));
  return (
    <section className={screen.section} aria-label={words.changed}>
      <h2 className={screen.subtitle}>{words.changed}</h2>
      <Field className={screen.field} label={words.since}>
        <Select
          value={since.id}
          onChange={(_, { value }) => {
            setChosen(value);
            setLimit(PAGE);
          }}
        >
          {[...rounds].reverse().map((round) => (
            <option key={round.id} value={round.id}>
              {name(round)}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={screen.text}>
        {summary}
      </p>
      {said.map((text) => (
        <p key={text[language]} className={screen.text}>
          {text[language]}
        </p>
      ))}
      {!since.isWhole && <p className={screen.quiet}>{words.olderRound}</p>}
      {changes.length > 0 && <ChangesDocument {...props} since={since.id} />}
      {changes.length > 0 && <p className={screen.quiet}>{words.legend}</p>}
      <ul className={styles.rows}>
        {changes.slice(0, limit).map((change) => (
          <li key={`${change.table} ${change.id} ${change.state}`}>
            <ChangedRow {...props} change={change} />
          </li>
        ))}
      </ul>
      {changes.length > limit && (
        <div className={screen.row}>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {words.more(changes.length - limit)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface Compared {
  readonly changes: readonly RowChange[];
  /** What is to be known of rows without a number of their own. */
  readonly said: readonly Localised[];
}

function comparedTo(review: Review, since: Round | undefined): Compared {
  if (!since) return { changes: [], said: [] };
  const { rows, doubtful } = rowsComparedTo(review, since);
  return { changes: changesBetween(since, rows), said: numberNotes({ doubtful }) };
}
