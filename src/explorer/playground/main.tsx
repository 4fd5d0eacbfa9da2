import "graphiql/setup-workers/vite"; // first: Monaco looks for its workers as soon as it is loaded
import { createRoot } from "react-dom/client";
import { Playground } from "./Playground.tsx";

// Monaco measures the letters once, when it starts: the editors' face has to be there, Vietnamese letters included.
await Promise.all([document.fonts.load('15px "Fira Code"'), document.fonts.load('15px "Fira Code"', "ệ")]);

createRoot(document.getElementById("playground")!).render(<Playground />);
