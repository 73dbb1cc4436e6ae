// The reference clients of both protocols against a running service:
//
//   npm install --prefix /tmp/listen graphql-ws graphql-sse ws graphql
//   mirps serve --port 8000
//   NODE_PATH=/tmp/listen/node_modules node tests/http/listen.mjs 127.0.0.1:8000
//
// Each follows the book from its first entry to its last, over its own protocol, and comes back with `after` once its
// connection has been cut. The tests do so in Python (test_events_tell_the_truth.py); this is to compare with the original.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const sockets = require("graphql-ws");
const events = require("graphql-sse");
const { WebSocket } = require("ws");

const place = process.argv[2] ?? "127.0.0.1:8000";
const query = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }";
const asked = await fetch(`http://${place}/graphql`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "{ ledger { head { sequence } } }" }),
});
const head = (await asked.json()).data.ledger.head.sequence;

async function follow(client, after, upTo) {
  const found = [];
  for await (const { data, errors } of client.iterate({ query, variables: { after } })) {
    if (errors) throw new Error(JSON.stringify(errors));
    found.push(data.ledgerEntries.sequence);
    if (found.at(-1) === upTo) break;
  }
  return found;
}

const half = Math.floor(head / 2);
const wanted = JSON.stringify(Array.from({ length: head }, (_, place) => place + 1));
for (const [name, make] of [
  ["graphql-ws", () => sockets.createClient({ url: `ws://${place}/graphql`, webSocketImpl: WebSocket, keepAlive: 1000 })],
  ["graphql-sse", () => events.createClient({ url: `http://${place}/graphql` })],
]) {
  const first = make();
  const found = await follow(first, 0, half);
  first.dispose();
  const second = make();
  found.push(...(await follow(second, found.at(-1), head)));
  const refused = await new Promise((done) => {
    second.subscribe({ query: "subscription { nothing }" }, { next: done, error: done, complete: () => done(null) });
  });
  second.dispose();
  const told = JSON.stringify(refused);
  const right = JSON.stringify(found) === wanted && told.includes("GRAPHQL_VALIDATION_FAILED");
  console.log(`${name}: ${found.length} of ${head} entries, ${right ? "each once and in order" : `amiss: ${found} ${told}`}`);
  if (!right) process.exitCode = 1;
}
