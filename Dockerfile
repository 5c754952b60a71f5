FROM node:20-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production SITLOG_DB=/data/sitlog.db SITLOG_GAZETTEER=/data/gazetteer.db
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY package.json LICENSE NOTICE ./
COPY migrations migrations
COPY registry registry
COPY basemap basemap
COPY commands commands
COPY src src
COPY scripts/gazetteer.ts scripts/
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache
USER node
VOLUME /data
ENTRYPOINT ["node", "src/start.mjs"]
