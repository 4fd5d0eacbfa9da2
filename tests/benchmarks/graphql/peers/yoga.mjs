import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listenAt, resolvers, typeDefs } from './blog.mjs';

createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false })).listen(listenAt);
