/** A renewed file is not served until the server reads it. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Renew by itself, and reload the server after that',
  rules: [
    'certificate/expired',
    'certificate/expires-soon',
    'renewal/late',
    'renewal/ari-window-passed',
    'transparency/newer-certificate-unused',
  ],
  servers: {
    nginx: {
      before: 'certbot renew',
      after: 'certbot renew --deploy-hook "nginx -s reload"',
    },
    apache: {
      before: 'certbot renew',
      after: 'certbot renew --deploy-hook "apachectl graceful"',
    },
    haproxy: {
      before: 'certbot renew',
      after: snippet`
        certbot renew --deploy-hook '
          cat "$RENEWED_LINEAGE/fullchain.pem" "$RENEWED_LINEAGE/privkey.pem" \
            > /etc/tls/bundle.pem && systemctl reload haproxy'
      `,
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
      after: snippet`
        common_tls_context:
          tls_certificate_sds_secret_configs:
            - name: api
              sds_config:
                path_config_source: { path: /etc/envoy/api.yaml }
        ---
        # /etc/envoy/api.yaml
        resources:
          - "@type": >-
              type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret
            name: api
            tls_certificate:
              certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
      note: 'Of files named by SDS Envoy watches the folder: replace them by a move.',
    },
    node: {
      before: snippet`
        const cert = readFileSync('/etc/tls/fullchain.pem')
        const key = readFileSync('/etc/tls/privkey.pem')
        https.createServer({ cert, key }, app)
      `,
      after: snippet`
        const read = () => ({
          cert: readFileSync('/etc/tls/fullchain.pem'),
          key: readFileSync('/etc/tls/privkey.pem'),
        })
        const server = https.createServer(read(), app)
        process.on('SIGHUP', () => server.setSecureContext(read()))
      `,
    },
    kubernetes: {
      before: snippet`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
      `,
      after: snippet`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
          annotations: { cert-manager.io/cluster-issuer: letsencrypt }
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
      `,
      note: 'With cert-manager, which renews after two thirds of the lifetime.',
    },
  },
} satisfies Mend
