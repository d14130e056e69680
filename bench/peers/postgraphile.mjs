// PostGraphile 5: makes its schema of the portal's own tables. Shows what its questions restrict to the partner.
// Amber preset, Grafserv on Node's own http; keyset cursors are its own. Columns that lead no index may be sorted and
// filtered by, because the portal's indexes begin with the partner.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { grafserv } from 'postgraphile/grafserv/node'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makeV4Preset } from 'postgraphile/presets/v4'

const port = Number(process.argv[2])
const preset = {
  extends: [PostGraphileAmberPreset, makeV4Preset({ ignoreIndexes: true, ignoreRBAC: true, disableDefaultMutations: true })],
  pgServices: [makePgService({ poolConfig: { max: 8, min: 8, options: '-c TimeZone=UTC' }, schemas: ['public'], pubsub: false })],
  grafserv: { port, host: '127.0.0.1', graphqlPath: '/graphql', watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
}
const server = createServer()
server.on('error', (error) => { console.error(error); process.exit(1) })
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(port, '127.0.0.1')
