import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { listenAt, resolvers, typeDefs } from './blog.mjs';

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), { listen: listenAt });
