// A TLS server for every Node.js from 0.8 on, so in the JavaScript of 2012: node-server.cjs SETTINGS.json PORT. It
// prints the cipher suites, of those it is asked about, that its own OpenSSL takes in a cipher string, and then listens.
'use strict'
var fs = require('fs')
var tls = require('tls')

var settings = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))

// Before 0.12 an error on a connection that is given up half way reaches nobody who could catch it.
process.on('uncaughtException', function (error) {
  console.error(String(error))
})

settings.names.forEach(function (name) {
  try {
    tls.createSecureContext({ ciphers: name + ':@SECLEVEL=0' })
    console.log('has ' + name)
  } catch (error) {
    if (!/no cipher match/.test(error.message)) throw error
  }
})

function readAll(files) {
  var texts = files.map(function (file) {
    return fs.readFileSync(file)
  })
  // Only from 0.12 on can there be more than one.
  return texts.length === 1 ? texts[0] : texts
}

settings.options.key = readAll(settings.keys)
settings.options.cert = readAll(settings.certificates)
if (settings.dhParameters) settings.options.dhparam = fs.readFileSync(settings.dhParameters)

var server = tls.createServer(settings.options, function (socket) {
  socket.on('error', function () {})
  socket.end('HTTP/1.0 200 OK\r\n\r\nhere\n')
})
server.on('clientError', function () {})
server.on('tlsClientError', function () {})
server.listen(Number(process.argv[3]), '127.0.0.1')
