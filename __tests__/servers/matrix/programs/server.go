// A server on Go's crypto/tls: server ADDRESS CERTIFICATE KEY all|some. It prints a line "VERSION SUITE" of numbers for
// each suite that it enables in a version, as crypto/tls itself counts them.
package main

import (
	"crypto/tls"
	"fmt"
	"net"
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
	certificate, err := tls.LoadX509KeyPair(os.Args[2], os.Args[3])
	if err != nil {
		panic(err)
	}
	config.Certificates = []tls.Certificate{certificate}
	listener, err := tls.Listen("tcp", os.Args[1], config)
	if err != nil {
		panic(err)
	}
	for {
		connection, err := listener.Accept()
		if err != nil {
			panic(err)
		}
		go serve(connection)
	}
}

// The first byte written is what makes the handshake; one that fails is what a scan is made of.
func serve(connection net.Conn) {
	defer connection.Close()
	fmt.Fprint(connection, "HTTP/1.0 200 OK\r\n\r\nhere\n")
}
