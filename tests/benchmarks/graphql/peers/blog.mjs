// The schema, the data and the resolvers that every peer serves: `node mercurius.mjs PORT sync|async BLOG.json`.
import { readFileSync } from 'node:fs';

const [port, mode, file] = process.argv.slice(2);
const { posts, authors } = JSON.parse(readFileSync(file, 'utf8'));

const sync = {
  hello: () => 'world',
  posts: () => posts,
  author: ({ authorId }) => authors[authorId],
};

const waiting = {
  hello: async () => 'world',
  posts: async () => posts,
  author: async ({ authorId }) => authors[authorId],
};

const { hello, posts: allPosts, author } = mode === 'async' ? waiting : sync;

export const typeDefs = readFileSync(new URL('../blog.graphql', import.meta.url), 'utf8');
export const resolvers = { Query: { hello, posts: allPosts }, Post: { author }, Comment: { author } };
export const listenAt = { host: '127.0.0.1', port: Number(port) };
