import type { Answer, Citation, Landing } from "./ask.ts";
import { element } from "./element.ts";

/** The headline answer: partners as a list, the best routes as sentences with their sources. */
export function drawAnswer(into: HTMLElement, answer: Answer, again: () => void): void {
  into.setAttribute("aria-busy", String(answer.kind === "asking"));
  switch (answer.kind) {
    case "asking":
      return into.replaceChildren(element("p", { class: "waiting" }, "Asking…"));
    case "failed":
      return into.replaceChildren(failure(answer.reason, again));
    case "answered":
      return into.replaceChildren(partners(answer.data), ...routes(answer.data), ...limits(answer.data));
  }
}

/** The counts, into the places that the page already holds for them. */
export function drawFacts(list: HTMLElement, answer: Answer): void {
  list.setAttribute("aria-busy", String(answer.kind === "asking"));
  const counts = answer.kind === "answered" ? countsOf(answer.data) : {};
  for (const place of list.querySelectorAll<HTMLElement>("[data-fact]"))
    place.textContent = answer.kind === "asking" ? "\u00a0" : (counts[place.dataset["fact"]!]?.toLocaleString("en") ?? "–");
}

function countsOf({ overview }: Landing): Readonly<Record<string, number>> {
  const of = (kind: string) => overview.entitiesByKind.find((entry) => entry.kind === kind)?.count ?? 0;
  return {
    people: of("PERSON"),
    organisations: of("ORGANISATION"),
    projects: of("PROJECT"),
    documents: overview.sources.length,
    relationships: overview.relationships,
    conflicts: overview.conflicts,
  };
}

function partners({ links }: Landing): HTMLElement {
  if (links.partners.length === 0) return element("p", {}, "The documents loaded here name nobody in between.");
  const shown = links.partners.map(({ entity }) => element("li", { class: entity.kind.toLowerCase() }, entity.name));
  return element("ul", { class: "partners", "aria-label": "Partners" }, ...shown);
}

function routes({ links }: Landing): HTMLElement[] {
  return links.paths.map(({ sentence, steps }) =>
    element("p", { class: "route" }, sentence, " ", element("cite", {}, cited(steps.flatMap(({ relationship }) => relationship.sources)))),
  );
}

function cited(sources: readonly Citation[]): string {
  return [...new Set(sources.map(({ document, locator }) => `${document.id.replace("document:", "")} ${locator}`))].join(" · ");
}

function limits({ links }: Landing): HTMLElement[] {
  return links.complete ? [] : [element("p", { class: "limit" }, links.note ?? "The search was cut short: there may be more.")];
}

function failure(reason: string, again: () => void): HTMLElement {
  const button = element("button", { type: "button" }, "Ask again");
  button.addEventListener("click", again);
  return element("div", { class: "failure", role: "alert" }, element("p", {}, "The API does not answer. ", element("span", {}, reason)), button);
}
