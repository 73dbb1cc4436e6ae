// The reference audits of GraphQL over HTTP against a running service:
//
//   npm install --prefix /tmp/audit graphql-http graphql
//   mirps serve --port 8000
//   NODE_PATH=/tmp/audit/node_modules node tests/http/audit.mjs http://127.0.0.1:8000/graphql
//
// The tests hold the same audits in Python (test_graphql_over_http.py); this is to compare with the original.
import { createRequire } from "node:module";

const { serverAudits } = createRequire(import.meta.url)("graphql-http");
const url = process.argv[2] ?? "http://127.0.0.1:8000/graphql";
const results = await Promise.all(serverAudits({ url }).map((audit) => audit.fn()));
const amiss = results.filter((result) => result.status !== "ok");
for (const result of amiss) console.log(result.status, result.id, result.name, result.reason ?? "");
console.log(`${results.length - amiss.length} of ${results.length} audits passed`);
process.exit(amiss.length ? 1 : 0);
