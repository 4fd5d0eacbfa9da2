import { useMemo } from "react";
import { useWords } from "../../language/words.ts";
import { useLanguage } from "../../language/language.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { Canvas } from "./Canvas.tsx";
import { PictureDocument } from "./canvas.generated.ts";
import { usePicture } from "./picture/usePicture.ts";
import { withoutIds } from "./plan/brought.ts";
import { batch } from "./plan/plan.ts";
import { usePlan } from "./plan/usePlan.ts";
import { StartHere } from "./StartHere.tsx";
import { useUndoKeys } from "./useUndoKeys.ts";
import { canvasWords } from "./words.ts";

const nobody: readonly string[] = [];

/** A part of the graph as a drawing that grows where the reader wants to know more. */
export function CanvasPage() {
  const words = useWords(canvasWords);
  const { language } = useLanguage();
  const planned = usePlan();
  const answer = usePicture(planned.plan);
  const unknown = answer.data?.unknown ?? nobody;
  const plan = useMemo(() => (unknown.length === 0 ? planned.plan : withoutIds(planned.plan, unknown)), [planned.plan, unknown]);
  const { of, more, routes } = planned.plan;
  useUndoKeys(planned);

  if (of.length + more.length + routes.length === 0) {
    return <Page title={words.title} lead={words.lead}><StartHere onStart={(at) => planned.change({ do: "start", at, most: batch })} /></Page>;
  }

  // The canvas says itself that it waits: a drawing that dims with each change would flicker.
  const steady = { ...answer, isPlaceholderData: false } as typeof answer;
  const ids = answer.data?.entities.map(({ id }) => id) ?? [...of];
  return (
    <Page title={words.title} wide asked={{ operation: PictureDocument, variables: { of: ids, limit: Math.max(ids.length, 1), language } }}>
      <Answered to={steady} lines={18}>{(picture) => <Canvas {...planned} plan={plan} change={(operation) => planned.change(operation, plan)} picture={picture} waiting={answer.isPlaceholderData} />}</Answered>
    </Page>
  );
}
