/** Extension types. Source: IANA TLS ExtensionType Values registry, read 2026-11-23. */
export const EXT_SERVER_NAME = 0 // RFC 6066 section 3
export const EXT_STATUS_REQUEST = 5 // RFC 6066 section 8
export const EXT_SUPPORTED_GROUPS = 10 // RFC 8422 section 5.1.1, RFC 8446 section 4.2.7
export const EXT_EC_POINT_FORMATS = 11 // RFC 8422 section 5.1.2
export const EXT_SIGNATURE_ALGORITHMS = 13 // RFC 8446 section 4.2.3
export const EXT_SIGNED_CERTIFICATE_TIMESTAMP = 18 // RFC 6962 section 3.3.1
export const EXT_PADDING = 21 // RFC 7685
export const EXT_EXTENDED_MASTER_SECRET = 23 // RFC 7627 section 5.1
export const EXT_SESSION_TICKET = 35 // RFC 5077 section 3.2
export const EXT_SUPPORTED_VERSIONS = 43 // RFC 8446 section 4.2.1
export const EXT_KEY_SHARE = 51 // RFC 8446 section 4.2.8
export const EXT_RENEGOTIATION_INFO = 0xff01 // RFC 5746 section 3.2
