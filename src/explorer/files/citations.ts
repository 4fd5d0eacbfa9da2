import type { Cited } from "../entities/Sources.tsx";

/** As the seed and the product's own exports write it: `kh-167-2017 II.3.a; report-2020 I.2.d`. */
export const citationText = (sources: readonly Cited[]): string =>
  sources.map(({ document, locator }) => `${document.id.replace(/^document:/, "")} ${locator}`).join("; ");
