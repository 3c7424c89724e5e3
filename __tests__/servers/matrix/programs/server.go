// A server on Go's crypto/tls: server ADDRESS CERTIFICATE KEY all|some. It prints a line "VERSION SUITE" of numbers for
// each suite that it enables in a version, as crypto/tls itself counts them.
package main

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"os"
)

func main() {
	config := &tls.Config{MinVersion: tls.VersionTLS12, CurvePreferences: []tls.CurveID{tls.CurveP384, tls.X25519}}
	suites := tls.CipherSuites()
	if os.Args[4] == "all" {
		config.MinVersion = tls.VersionTLS10
		suites = append(suites, tls.InsecureCipherSuites()...)
		config.CurvePreferences = []tls.CurveID{tls.X25519, tls.CurveP256, tls.CurveP384, tls.CurveP521}
	}
	for _, suite := range suites {
		config.CipherSuites = append(config.CipherSuites, suite.ID)
		for _, version := range suite.SupportedVersions {
			if version >= config.MinVersion {
				fmt.Printf("0x%04x 0x%04x\n", version, suite.ID)
			}
		}
	}
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	server := &http.Server{TLSConfig: config}
	panic(server.ServeTLS(listener, os.Args[2], os.Args[3]))
}
