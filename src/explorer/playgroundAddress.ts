import type { Plugin } from "vite";

/** The development server too answers `/playground` with the playground, not with the explorer, which would send the browser there again for ever. */
export function playgroundAddress(): Plugin {
  return {
    name: "playground-address",
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/playground(?=$|\?)/, "/playground/");
        next();
      });
    },
  };
}
