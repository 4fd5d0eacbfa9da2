import { examples } from "../playground/examples.ts";
import { ask, type Answer } from "./ask.ts";
import { drawAnswer, drawFacts } from "./draw.ts";
import { element } from "./element.ts";

const place = (id: string) => document.getElementById(id)!;

place("examples").append(
  ...examples.map(({ id, question }) => element("li", {}, element("a", { href: `/playground#${id}` }, question))),
);

await show();

async function show(): Promise<void> {
  draw({ kind: "asking" });
  draw(await ask());
}

function draw(answer: Answer): void {
  drawAnswer(place("answer"), answer, () => void show());
  drawFacts(place("facts"), answer);
}
