/** CA/Browser Forum Baseline Requirements section 6.1.5; Mozilla guidelines 6.0: P-256 or P-384. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Request the certificate with a key on P-256',
  rules: ['certificate/weak-key', 'certificate/key-not-allowed'],
  servers: {
    java: {
      before: snippet`
        keytool -genkeypair -alias api -keyalg RSA -keysize 1024 \
          -dname CN=api.example.com -keystore new.p12 -storepass changeit
      `,
      after: snippet`
        keytool -genkeypair -alias api -keyalg EC -groupname secp256r1 \
          -dname CN=api.example.com -keystore new.p12 -storepass changeit
      `,
      note: 'Of a keytool that does not know -groupname: -keysize 256.',
    },
    kubernetes: {
      before: snippet`
        kind: Certificate
        spec:
          privateKey: { algorithm: RSA, size: 2048 }
      `,
      after: snippet`
        kind: Certificate
        spec:
          privateKey: { algorithm: ECDSA, size: 256 }
      `,
      note: 'Certificate of cert-manager; RSA of 2048 bits is weak for no preset, but some policies have no RSA at all.',
    },
    files: {
      before: snippet`
        openssl req -new -newkey rsa:1024 -nodes -keyout privkey.pem \
          -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
      after: snippet`
        openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
          -keyout privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
    },
  },
} satisfies Mend
