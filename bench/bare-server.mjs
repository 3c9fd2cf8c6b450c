// The least a Node server can do: the bytes of BODY_FILE to whoever asks. What others are held against.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const body = readFileSync(process.env.BODY_FILE)
const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length, 'Content-Encoding': process.env.BODY_ENCODING }
createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
