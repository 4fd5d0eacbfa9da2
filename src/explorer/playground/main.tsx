import "graphiql/setup-workers/vite"; // first: Monaco looks for its workers as soon as it is loaded
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, redirectDocument } from "react-router";
import { RouterProvider } from "react-router/dom";
import { answers } from "../api/answers.ts";
import { ReadingLanguage } from "../language/ReadingLanguage.tsx";
import { Broken } from "../shell/Broken.tsx";
import { applyTheme } from "../shell/theme.ts";
import { PlaygroundPage } from "./PlaygroundPage.tsx";

applyTheme();

// Monaco measures the letters once, when it starts: the editors' face has to be there, Vietnamese letters included.
await Promise.all([document.fonts.load('15px "Fira Code"'), document.fonts.load('15px "Fira Code"', "ệ")]);

const router = createBrowserRouter([
  { path: "/playground", element: <PlaygroundPage />, errorElement: <Broken /> },
  // All other pages are another document, under a stricter policy.
  { path: "*", loader: ({ request }) => redirectDocument(request.url) },
]);

createRoot(document.getElementById("explorer")!).render(
  <CSPProvider disableStyleElements>
    <QueryClientProvider client={answers}>
      <ReadingLanguage>
        <RouterProvider router={router} />
      </ReadingLanguage>
    </QueryClientProvider>
  </CSPProvider>,
);
