import Fastify from 'fastify';
import mercurius from 'mercurius';
import { listenAt, resolvers, typeDefs } from './blog.mjs';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await app.listen(listenAt);
