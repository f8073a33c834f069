import { useEffect } from "react";
import type { ReactNode } from "react";
import type { CitationReader } from "../../app/citation-reader";
import type { Profile } from "../../domain/profile/profile";
import { missingQuestions } from "../../domain/review/missing-questions";
import type { Review } from "../../domain/review/review";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { Loading } from "../shell/Loading";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { HeatMap } from "./HeatMap";
import type { HoleActions } from "./hole-actions";
import { HoleList } from "./HoleList";
import type { QuestionActions } from "./question-actions";
import { QuestionList } from "./QuestionList";
import { useCoverage } from "./useCoverage";

export interface CoverageScreenProps extends HoleActions, QuestionActions {
  readonly review: Review;
  readonly profile: Profile;
  /** Undefined until the catalogue and the grammar are loaded; the screen asks for the catalogue. */
  readonly citationsIn: CitationReader | undefined;
  readonly onNeedCatalogue: () => void;
}

/** How the gaps spread over aspects and guiding documents, and what is missing. */
export function CoverageScreen({
  review,
  profile,
  citationsIn,
  onNeedCatalogue,
  ...actions
}: CoverageScreenProps): ReactNode {
  const screen = useScreenStyles();
  const { coverage: words } = useWords();
  const isMissing = citationsIn === undefined;
  useEffect(() => {
    if (isMissing) onNeedCatalogue();
  }, [isMissing, onNeedCatalogue]);
  const coverage = useCoverage(review, profile, citationsIn);
  const rows = review.aspects.map(({ id, aspect }) => ({ id: id || aspect }));
  const goneNames = goneCell(rows, words.columns);
  if (!coverage) return <Loading words={words.counting} />;
  return (
    <div className={screen.screen}>
      <h2 className={screen.title}>{words.title}</h2>
      <p className={screen.quiet}>
        {words.intro} {coverage.questions.isByQuestion && words.opens}
      </p>
      <GoneTexts nameOf={goneNames} />
      <HeatMap coverage={coverage} />
      <QuestionList
        coverage={coverage}
        goneNames={goneNames}
        missing={missingQuestions(review, profile).filter(({ row }) => row === undefined).length}
        {...actions}
      />
      <HoleList holes={coverage.holes} reviewLanguage={review.details.language} {...actions} />
    </div>
  );
}
