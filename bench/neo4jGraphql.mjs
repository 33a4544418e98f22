// The peer of the suite `neo4j`: what somebody would write with @neo4j/graphql who wants just these questions answered
// from the same graph. No evidence beyond its ids and lines, no visibility, no history. Runs in a scratch folder where
// the library has been installed.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Entity @node @fulltext(indexes: [{ indexName: "entity_names", queryName: "named", fields: ["name", "nameEn", "reading"] }]) {
    id: ID!
    kind: String! @alias(property: "_kind")
    name: String!
    nameEn: String
    reading: String
    aliases: [String!]
    fields: [Entity!]! @relationship(type: "IN_FIELD", direction: OUT)
    relations(first: Int!): [Fact!]! @cypher(columnName: "fact", statement: """
      MATCH (this)-[r]-(o:Entity) WITH r, o ORDER BY r.since DESC, r.id LIMIT $first
      RETURN { id: r.id, type: type(r), role: r.role, since: toString(r.since), state: r.state, other: { id: o.id, kind: o._kind, name: o.name },
        sources: r.evidenceSource, sections: r.evidenceSection, lines: [line IN r.evidenceLine | toString(line)] } AS fact
    """)
    neighbours(first: Int!): [Neighbour!]! @cypher(columnName: "near", statement: """
      MATCH (this)-[r]-(o:Entity) WITH o, count(r) AS count, max(toString(r.since)) AS newest
      ORDER BY count DESC, newest DESC, o.id LIMIT $first
      RETURN { id: o.id, kind: o._kind, name: o.name, count: count, newest: newest } AS near
    """)
  }
  type Other { id: ID! kind: String! name: String! }
  type Fact { id: ID! type: String! role: String since: String state: String! other: Other! sources: [String!] sections: [String!] lines: [String!] }
  type Neighbour { id: ID! kind: String! name: String! count: Int! newest: String }
`;

const driver = neo4j.driver(process.env.NEO4J_URI);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
