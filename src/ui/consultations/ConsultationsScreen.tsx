import { useState } from "react";
import type { ReactNode } from "react";
import { isSameId } from "../../domain/gap/id-key";
import { ConsultationList } from "./ConsultationList";
import { ConsultationPage } from "./ConsultationPage";
import type { ConsultationsScreenProps } from "./consultations-screen-props";

/** The meetings with the ministry, and what was said in each. */
export function ConsultationsScreen(props: ConsultationsScreenProps): ReactNode {
  const { review, onAdd } = props;
  const [shown, setShown] = useState<{ readonly id: string; readonly isNew: boolean }>();
  const consultation = shown && review.consultations.find(({ id }) => isSameId(id, shown.id));
  if (consultation)
    return (
      <ConsultationPage
        {...props}
        key={consultation.id}
        consultation={consultation}
        isNew={shown.isNew}
        onBack={() => setShown(undefined)}
      />
    );
  const add = async (): Promise<void> => {
    const id = await onAdd();
    if (id !== undefined && id !== "") setShown({ id, isNew: true });
  };
  return <ConsultationList {...props} onAdd={() => void add()} onOpen={(id) => setShown({ id, isNew: false })} />;
}
