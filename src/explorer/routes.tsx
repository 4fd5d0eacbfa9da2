import { createBrowserRouter, redirectDocument } from "react-router";
import { Home } from "./pages/home/Home.tsx";
import { Broken } from "./shell/Broken.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { FirstLoad, Shell } from "./shell/Shell.tsx";

/** Every page but the first loads when it is gone to. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    hydrateFallbackElement: <FirstLoad />,
    errorElement: <Broken />,
    children: [
      {
        errorElement: <Broken />,
        children: [
          { path: "/", element: <Home /> },
          { path: "/search", lazy: async () => ({ Component: (await import("./pages/search/SearchPage.tsx")).SearchPage }) },
          { path: "/timeline", lazy: async () => ({ Component: (await import("./pages/timeline/TimelinePage.tsx")).TimelinePage }) },
          { path: "/routes", lazy: async () => ({ Component: (await import("./pages/routes/RoutesPage.tsx")).RoutesPage }) },
          { path: "/registers/:kind?", lazy: async () => ({ Component: (await import("./pages/registers/RegistersPage.tsx")).RegistersPage }) },
          { path: "/briefing/*", lazy: async () => ({ Component: (await import("./pages/briefing/Briefing.tsx")).Briefing }) },
          { path: "/figures", lazy: async () => ({ Component: (await import("./pages/figures/FiguresPage.tsx")).FiguresPage }) },
          { path: "/disputes", lazy: async () => ({ Component: (await import("./pages/disputes/DisputesPage.tsx")).DisputesPage }) },
          { path: "/canvas", lazy: async () => ({ Component: (await import("./pages/canvas/CanvasPage.tsx")).CanvasPage }) },
          { path: "/documents/*", lazy: async () => ({ Component: (await import("./pages/document/DocumentPage.tsx")).DocumentPage }) },
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
  // A page of its own: its editor is larger than all the others together.
  { path: "/playground", loader: ({ request }) => redirectDocument(request.url) },
]);
