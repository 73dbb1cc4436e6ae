// PostGraphile 5 as its documentation serves it in production: the amber preset on Node's own HTTP server, one pool,
// prepared statements and plans kept, nothing but GraphQL. Tables are read only; relations come as lists too.
import { createServer } from "node:http";
import pg from "pg";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      // PGHOST, PGPORT, PGUSER and PGDATABASE say where; a folder in PGHOST is the one of a Unix socket.
      pool: new pg.Pool({ min: 16, max: 16 }),
      schemas: ["public"],
      pubsub: false,
    }),
  ],
  schema: {
    defaultBehavior: "-resource:insert -resource:update -resource:delete +list +resource:list +manyRelation:resource:list",
  },
  grafast: { explain: false, context: {} },
  grafserv: { graphiql: false, websockets: false, watch: false, graphqlPath: "/graphql" },
};

const pgl = postgraphile(preset);
await pgl.getSchema(); // fails here, and not at the first request, where the database cannot be read
const serv = pgl.createServ(grafserv);
const server = createServer();
server.keepAliveTimeout = 600_000;
await serv.addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listening"));
