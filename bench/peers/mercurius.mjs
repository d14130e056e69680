// Mercurius with graphql-jit and loaders: the part of the portal's schema that the bench asks for, answered by SQL written by hand.
// Shows the rows of PARTNER, checks no token. A connection's rows come with what is joined to them, one statement a level;
// statements are prepared once (named), eight connections.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'

const port = Number(process.argv[2])
const partner = process.env.PARTNER

// Moments as the portal writes them: seconds, and six digits after the point where there are any.
const moment = (text) => {
  const at = text.replace(' ', 'T').replace(/\+00$/, '')
  const point = at.indexOf('.')
  return (point < 0 ? at : at.padEnd(point + 7, '0')) + '+00:00'
}
pg.types.setTypeParser(1184, moment)
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(20, Number)
const pool = new pg.Pool({ max: 8, min: 8, options: '-c TimeZone=UTC' })

const names = new Map()
const query = async (text, values) => {
  let name = names.get(text)
  if (!name) names.set(text, name = `s${names.size}`)
  return (await pool.query({ name, text, values })).rows
}

// Public ids: a noun and the UUID in base 32, two digits at a time.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const PAIRS = Array.from({ length: 1024 }, (_, n) => DIGITS[n >> 5] + DIGITS[n & 31])
const encode = (kind, uuid) => {
  const hex = uuid.replaceAll('-', '')
  let text = kind + '_' + PAIRS[parseInt(hex.slice(0, 2), 16)]
  for (let at = 2; at < 32; at += 5) {
    const n = parseInt(hex.slice(at, at + 5), 16)
    text += PAIRS[n >> 10] + PAIRS[n & 1023]
  }
  return text
}
const decode = (id) => {
  let bits = 0n
  for (const digit of id.slice(id.lastIndexOf('_') + 1)) bits = bits << 5n | BigInt(DIGITS.indexOf(digit))
  const hex = bits.toString(16).padStart(32, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const cursor = (row) =>
  Buffer.from(`["name_key", ${JSON.stringify(row.name_key)}, "${row.key.replaceAll('-', '')}"]`).toString('base64url')
const place = (after) => {
  const [, name, key] = JSON.parse(Buffer.from(after, 'base64url').toString())
  return [name, key]
}

const schema = `
scalar DateTime
scalar Date
enum Lifecycle { INVITED PENDING_ACTIVATION TRIAL TRIAL_EXPIRED PAYING PAST_DUE CANCELLED }
enum AccessHealth { NONE OK DEMOTED DEACTIVATED REVOKED UNKNOWN }
interface Node { id: ID! }
type Product implements Node { id: ID! name: String! }
type Account implements Node { id: ID! name: String! lifecycle: Lifecycle! activeUsers: Int! headcount: Int! renewsOn: Date product: Product! }
type Engagement implements Node { id: ID! accessHealth: AccessHealth! account: Account! }
type EngagementConnection { nodes: [Engagement!]! }
type Staff implements Node { id: ID! name: String! }
type Grant implements Node { id: ID! staff: Staff }
type Note implements Node { id: ID! text: String! authorName: String! writtenAt: DateTime! }
type NoteConnection { nodes: [Note!]! }
type Event implements Node { id: ID! kind: String! at: DateTime! actorName: String! }
type EventConnection { nodes: [Event!]! }
type Client implements Node {
  id: ID! name: String! number: String! email: String! phone: String! street: String! postcode: String! city: String!
  country: String! createdAt: DateTime! changedAt: DateTime! version: Int!
  engagements(first: Int): EngagementConnection! grants: [Grant!]! notes(first: Int): NoteConnection!
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type ClientConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Client!]! }
type Counters {
  clients: Int! accounts: Int! unlinked: Int! paidCompanies: Int! pendingActivation: Int! active: Int! inactive: Int!
  activeUsers: Int! headcount: Int!
}
input EventFilter { client: ID! }
type Query {
  counters: Counters!
  clients(first: Int, after: String): ClientConnection!
  node(id: ID!): Node
  events(filter: EventFilter!, first: Int): EventConnection!
}`

const CLIENT = `id AS key, name, name_key, number, email, phone, street, postcode, city, country, created_at AS "createdAt",
  changed_at AS "changedAt", version`
const FIRST = `SELECT ${CLIENT} FROM client WHERE partner_id = $1 AND archived_at IS NULL ORDER BY name_key, id LIMIT $2`
const AFTER = `SELECT ${CLIENT} FROM client WHERE partner_id = $1 AND archived_at IS NULL AND (name_key, id) > ($3, $4)
  ORDER BY name_key, id LIMIT $2`
const COUNTERS = `SELECT clients, invited + pending_activation + trial + trial_expired + paying + past_due + cancelled AS accounts,
  unlinked, paying + past_due AS "paidCompanies", pending_activation AS "pendingActivation", trial + paying + past_due AS active,
  trial_expired + cancelled AS inactive, active_users AS "activeUsers", headcount FROM partner_tally WHERE partner_id = $1`
const ENGAGEMENTS = `SELECT e.client_id, e.id, upper(e.access_health) AS health, a.id AS account, a.name, upper(a.lifecycle) AS lifecycle,
  a.active_users, a.headcount, a.renews_on, r.id AS product, r.name AS product_name FROM unnest($1::uuid[]) c(id)
  CROSS JOIN LATERAL (SELECT id, client_id, account_id, access_health, since FROM engagement
    WHERE client_id = c.id AND partner_id = $2 AND ended_at IS NULL ORDER BY since, id LIMIT $3) e
  JOIN account a ON a.id = e.account_id JOIN product r ON r.id = a.product_id ORDER BY e.since, e.id`
const IN_FORCE = 'g.ended_at IS NULL AND (g.until IS NULL OR g.until > now())'
// OFFSET 0 keeps the database from reading every grant there is in order to join them.
const GRANTS = `SELECT g.client_id, g.id, s.id AS staff, CASE WHEN s.joined_at IS NULL AND s.invited_as <> '' THEN s.invited_as ELSE p.name END AS name
  FROM (SELECT g.client_id, g.id, g.staff_id, g.since FROM access_grant g WHERE g.client_id = ANY($1) AND ${IN_FORCE}
    UNION ALL SELECT e.client_id, g.* FROM engagement e CROSS JOIN LATERAL (
      SELECT g.id, g.staff_id, g.since FROM access_grant g WHERE g.engagement_id = e.id AND ${IN_FORCE} OFFSET 0) g
      WHERE e.client_id = ANY($1) AND e.ended_at IS NULL) g
  JOIN staff s ON s.id = g.staff_id JOIN person p ON p.id = s.user_id WHERE s.partner_id = $2 ORDER BY g.since, g.id`
const NOTES = `SELECT id, text, author_name AS "authorName", written_at AS "writtenAt" FROM client_note
  WHERE client_id = $1 AND removed_at IS NULL ORDER BY written_at DESC, id DESC LIMIT $2`
const EVENTS = `SELECT id, kind, at, actor_name AS "actorName" FROM (
  (SELECT id, kind, at, actor_name FROM audit_event WHERE client_id = $1 AND partner_id = $2 ORDER BY at DESC, id DESC LIMIT $3)
  UNION ALL (SELECT id, kind, at, actor_name FROM audit_event WHERE partner_id IS NULL AND account_id IN
    (SELECT account_id FROM engagement WHERE client_id = $1 AND partner_id = $2 AND ended_at IS NULL)
    ORDER BY at DESC, id DESC LIMIT $3)) v ORDER BY at DESC, id DESC LIMIT $3`

const named = (kind, rows) => { for (const row of rows) row.id = encode(kind, row.id); return rows }
const client = (row) => { row.__typename = 'Client'; row.id = encode('client', row.key); return row }
const few = new Map() // ids of products and staff, of which there are few
const known = (kind, key) => { let id = few.get(key); if (!id) few.set(key, id = encode(kind, key)); return id }
const grouped = (keys, rows, made) => {
  const found = new Map(keys.map((key) => [key, []]))
  for (const row of rows) found.get(row.client_id).push(made(row))
  return keys.map((key) => found.get(key))
}
const engagement = (row) => ({
  id: encode('engagement', row.id),
  accessHealth: row.health,
  account: {
    id: encode('account', row.account), name: row.name, lifecycle: row.lifecycle, activeUsers: row.active_users,
    headcount: row.headcount, renewsOn: row.renews_on, product: { id: known('product', row.product), name: row.product_name },
  },
})
const grant = (row) => ({ id: encode('grant', row.id), staff: { id: known('staff', row.staff), name: row.name } })

const resolvers = {
  Query: {
    counters: async () => (await query(COUNTERS, [partner]))[0],
    clients: async (_, { first = 20, after }) => {
      const rows = after ? await query(AFTER, [partner, first + 1, ...place(after)]) : await query(FIRST, [partner, first + 1])
      const hasNextPage = rows.length > first
      if (hasNextPage) rows.length = first
      return { pageInfo: { hasNextPage, endCursor: rows.length ? cursor(rows[rows.length - 1]) : null }, nodes: rows.map(client) }
    },
    node: async (_, { id }) => {
      const rows = await query(`SELECT ${CLIENT} FROM client WHERE id = $1 AND partner_id = $2`, [decode(id), partner])
      return rows.length ? client(rows[0]) : null
    },
    events: async (_, { filter, first = 20 }) =>
      ({ nodes: named('event', await query(EVENTS, [decode(filter.client), partner, first])) }),
  },
  ClientConnection: {
    totalCount: async () => (await query('SELECT clients FROM partner_tally WHERE partner_id = $1', [partner]))[0].clients,
  },
  Client: {
    notes: async (row, { first = 20 }) => ({ nodes: named('note', await query(NOTES, [row.key, first])) }),
  },
}
const loaders = {
  Client: {
    engagements: async (asked) => {
      const keys = asked.map(({ obj }) => obj.key)
      const rows = await query(ENGAGEMENTS, [keys, partner, asked[0].params.first ?? 20])
      return grouped(keys, rows, engagement).map((nodes) => ({ nodes }))
    },
    grants: async (asked) => {
      const keys = asked.map(({ obj }) => obj.key)
      return grouped(keys, await query(GRANTS, [keys, partner]), grant)
    },
  },
}

const app = Fastify({ logger: false })
app.register(mercurius, { schema, resolvers, loaders, jit: 1, path: '/graphql' })
await app.listen({ port, host: '127.0.0.1' })
