import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { ReadingLanguage } from "./language/ReadingLanguage.tsx";
import { answers } from "./api/answers.ts";
import { router } from "./routes.tsx";
import { applyTheme } from "./shell/theme.ts";

applyTheme();

createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={answers}>
        <ReadingLanguage>
          <RouterProvider router={router} />
        </ReadingLanguage>
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
