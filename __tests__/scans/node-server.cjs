// An HTTPS server for every Node.js from 0.12 on, so in the JavaScript of 2015: node-server.cjs SETTINGS
'use strict'
var fs = require('fs')
var https = require('https')

var settings = JSON.parse(process.argv[2])
settings.cert = fs.readFileSync(settings.chain)
settings.key = fs.readFileSync(settings.key)
https
  .createServer(settings, function (_, response) {
    response.writeHead(200, settings.headers)
    response.end('here\n')
  })
  .listen(settings.port, settings.address)
