import { Menu } from "@base-ui/react/menu";
import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { download } from "../../../files/download.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { useLanguage } from "../../../language/language.ts";
import { useWords } from "../../../language/words.ts";
import menu from "../../../kit/Menu.module.css";
import type { Drawing } from "../drawing/Drawing.ts";
import { relationTypeWords } from "../../../vocabulary/relationTypes.ts";
import { sayingOf, type Shown } from "../picture/shown.ts";
import { canvasWords } from "../words.ts";
import { contentOf } from "./content.ts";
import { entitiesCsv, relationshipsCsv } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { png } from "./png.ts";
import { sceneOf } from "./scene.ts";
import { svg } from "./svg.ts";

const formats = ["png", "svg", "graphml", "gexf", "entities.csv", "relationships.csv", "json"] as const;
type Format = (typeof formats)[number];

/** What is drawn, as a file: the picture whole, or the data with their sources. */
export function ExportMenu({ drawing, shown }: { drawing: Drawing | null; shown: Shown }) {
  const words = useWords(canvasWords);
  const types = useWords(relationTypeWords);
  const { language } = useLanguage();
  const answers = useQueryClient();
  const [failed, setFailed] = useState(false);

  const make = async (format: Format, from: Drawing): Promise<Blob> => {
    if (format === "png") return png(sceneOf(shown, from, sayingOf(types)));
    if (format === "svg") return new Blob([svg(sceneOf(shown, from, sayingOf(types)), words.title)], { type: "image/svg+xml" });

    const content = await contentOf(shown, from.places(), language, answers);
    switch (format) {
      case "graphml": return new Blob([graphml(content)], { type: "application/graphml+xml" });
      case "gexf": return new Blob([gexf(content, from.palette)], { type: "application/gexf+xml" });
      case "entities.csv": return new Blob([entitiesCsv(content)], { type: "text/csv" });
      case "relationships.csv": return new Blob([relationshipsCsv(content)], { type: "text/csv" });
      case "json": return new Blob([json(content, location.href)], { type: "application/json" });
    }
  };
  const save = (format: Format) => {
    if (!drawing) return;
    setFailed(false);
    make(format, drawing).then((blob) => download(`cantho-graph.${format}`, blob), () => setFailed(true));
  };

  return (
    <>
      <Menu.Root>
        <Menu.Trigger className={menu.trigger}><Download aria-hidden />{words.save}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className={menu.positioner} sideOffset={6} align="end">
            <Menu.Popup className={menu.popup}>
              {formats.map((format) => <Menu.Item key={format} className={menu.item} onClick={() => save(format)}>{words.formats[format]}</Menu.Item>)}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {failed && <Notice tone="bad" title={words.notSaved} />}
    </>
  );
}
