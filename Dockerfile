# The program with its explorer and its seed. Never built where this was written, which has no Docker.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The explorer and the playground are built by Node.js, within dotnet publish.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/CanTho.Graph.Api --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY seed seed
# The embedded store's folder; with CANTHO_STORE=neo4j nothing is kept here.
RUN mkdir data && chown $APP_UID data
VOLUME /app/data
USER $APP_UID
ENV CANTHO_URLS=http://0.0.0.0:5080
EXPOSE 5080
ENTRYPOINT ["dotnet", "CanTho.Graph.Api.dll"]
