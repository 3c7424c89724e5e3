export const id = 673;
export const ids = [673];
export const modules = {

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ RENEGOTIATION_INFO_SCSV),
/* harmony export */   Qj: () => (/* binding */ PRIVATE_SUITES),
/* harmony export */   uh: () => (/* binding */ IANA_SUITES),
/* harmony export */   v4: () => (/* binding */ FALLBACK_SCSV)
/* harmony export */ });
const RENEGOTIATION_INFO_SCSV = 0x00ff;
const FALLBACK_SCSV = 0x5600;
const IANA_SUITES = [
    [0x0000, 'TLS_NULL_WITH_NULL_NULL', null],
    [0x0001, 'TLS_RSA_WITH_NULL_MD5', 'NULL-MD5'],
    [0x0002, 'TLS_RSA_WITH_NULL_SHA', 'NULL-SHA'],
    [0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'EXP-RC4-MD5'],
    [0x0004, 'TLS_RSA_WITH_RC4_128_MD5', 'RC4-MD5'],
    [0x0005, 'TLS_RSA_WITH_RC4_128_SHA', 'RC4-SHA'],
    [0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'EXP-RC2-CBC-MD5'],
    [0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA', 'IDEA-CBC-SHA'],
    [0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DES-CBC-SHA'],
    [0x0009, 'TLS_RSA_WITH_DES_CBC_SHA', 'DES-CBC-SHA'],
    [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'DES-CBC3-SHA'],
    [0x000b, 'TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-DSS-DES-CBC-SHA'],
    [0x000c, 'TLS_DH_DSS_WITH_DES_CBC_SHA', 'DH-DSS-DES-CBC-SHA'],
    [0x000d, 'TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA', 'DH-DSS-DES-CBC3-SHA'],
    [0x000e, 'TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-RSA-DES-CBC-SHA'],
    [0x000f, 'TLS_DH_RSA_WITH_DES_CBC_SHA', 'DH-RSA-DES-CBC-SHA'],
    [0x0010, 'TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA', 'DH-RSA-DES-CBC3-SHA'],
    [0x0011, 'TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-DSS-DES-CBC-SHA'],
    [0x0012, 'TLS_DHE_DSS_WITH_DES_CBC_SHA', 'EDH-DSS-DES-CBC-SHA'],
    [0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA', 'DHE-DSS-DES-CBC3-SHA'],
    [0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-RSA-DES-CBC-SHA'],
    [0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA', 'EDH-RSA-DES-CBC-SHA'],
    [0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA', 'DHE-RSA-DES-CBC3-SHA'],
    [0x0017, 'TLS_DH_anon_EXPORT_WITH_RC4_40_MD5', 'EXP-ADH-RC4-MD5'],
    [0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5', 'ADH-RC4-MD5'],
    [0x0019, 'TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA', 'EXP-ADH-DES-CBC-SHA'],
    [0x001a, 'TLS_DH_anon_WITH_DES_CBC_SHA', 'ADH-DES-CBC-SHA'],
    [0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA', 'ADH-DES-CBC3-SHA'],
    [0x001e, 'TLS_KRB5_WITH_DES_CBC_SHA', null],
    [0x001f, 'TLS_KRB5_WITH_3DES_EDE_CBC_SHA', null],
    [0x0020, 'TLS_KRB5_WITH_RC4_128_SHA', null],
    [0x0021, 'TLS_KRB5_WITH_IDEA_CBC_SHA', null],
    [0x0022, 'TLS_KRB5_WITH_DES_CBC_MD5', null],
    [0x0023, 'TLS_KRB5_WITH_3DES_EDE_CBC_MD5', null],
    [0x0024, 'TLS_KRB5_WITH_RC4_128_MD5', null],
    [0x0025, 'TLS_KRB5_WITH_IDEA_CBC_MD5', null],
    [0x0026, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA', null],
    [0x0027, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA', null],
    [0x0028, 'TLS_KRB5_EXPORT_WITH_RC4_40_SHA', null],
    [0x0029, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5', null],
    [0x002a, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5', null],
    [0x002b, 'TLS_KRB5_EXPORT_WITH_RC4_40_MD5', null],
    [0x002c, 'TLS_PSK_WITH_NULL_SHA', 'PSK-NULL-SHA'],
    [0x002d, 'TLS_DHE_PSK_WITH_NULL_SHA', 'DHE-PSK-NULL-SHA'],
    [0x002e, 'TLS_RSA_PSK_WITH_NULL_SHA', 'RSA-PSK-NULL-SHA'],
    [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    [0x0030, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA', 'DH-DSS-AES128-SHA'],
    [0x0031, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA', 'DH-RSA-AES128-SHA'],
    [0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA', 'DHE-DSS-AES128-SHA'],
    [0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA', 'DHE-RSA-AES128-SHA'],
    [0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA', 'ADH-AES128-SHA'],
    [0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA', 'AES256-SHA'],
    [0x0036, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA', 'DH-DSS-AES256-SHA'],
    [0x0037, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA', 'DH-RSA-AES256-SHA'],
    [0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA', 'DHE-DSS-AES256-SHA'],
    [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'DHE-RSA-AES256-SHA'],
    [0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA', 'ADH-AES256-SHA'],
    [0x003b, 'TLS_RSA_WITH_NULL_SHA256', 'NULL-SHA256'],
    [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256', 'AES128-SHA256'],
    [0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256', 'AES256-SHA256'],
    [0x003e, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA256', 'DH-DSS-AES128-SHA256'],
    [0x003f, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA256', 'DH-RSA-AES128-SHA256'],
    [0x0040, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256', 'DHE-DSS-AES128-SHA256'],
    [0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA', 'CAMELLIA128-SHA'],
    [0x0042, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DH-DSS-CAMELLIA128-SHA'],
    [0x0043, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DH-RSA-CAMELLIA128-SHA'],
    [0x0044, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DHE-DSS-CAMELLIA128-SHA'],
    [0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DHE-RSA-CAMELLIA128-SHA'],
    [0x0046, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA', 'ADH-CAMELLIA128-SHA'],
    [0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256', 'DHE-RSA-AES128-SHA256'],
    [0x0068, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA256', 'DH-DSS-AES256-SHA256'],
    [0x0069, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA256', 'DH-RSA-AES256-SHA256'],
    [0x006a, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256', 'DHE-DSS-AES256-SHA256'],
    [0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256', 'DHE-RSA-AES256-SHA256'],
    [0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256', 'ADH-AES128-SHA256'],
    [0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256', 'ADH-AES256-SHA256'],
    [0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA', 'CAMELLIA256-SHA'],
    [0x0085, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DH-DSS-CAMELLIA256-SHA'],
    [0x0086, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DH-RSA-CAMELLIA256-SHA'],
    [0x0087, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DHE-DSS-CAMELLIA256-SHA'],
    [0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DHE-RSA-CAMELLIA256-SHA'],
    [0x0089, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA', 'ADH-CAMELLIA256-SHA'],
    [0x008a, 'TLS_PSK_WITH_RC4_128_SHA', 'PSK-RC4-SHA'],
    [0x008b, 'TLS_PSK_WITH_3DES_EDE_CBC_SHA', 'PSK-3DES-EDE-CBC-SHA'],
    [0x008c, 'TLS_PSK_WITH_AES_128_CBC_SHA', 'PSK-AES128-CBC-SHA'],
    [0x008d, 'TLS_PSK_WITH_AES_256_CBC_SHA', 'PSK-AES256-CBC-SHA'],
    [0x008e, 'TLS_DHE_PSK_WITH_RC4_128_SHA', 'DHE-PSK-RC4-SHA'],
    [0x008f, 'TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA', 'DHE-PSK-3DES-EDE-CBC-SHA'],
    [0x0090, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA', 'DHE-PSK-AES128-CBC-SHA'],
    [0x0091, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA', 'DHE-PSK-AES256-CBC-SHA'],
    [0x0092, 'TLS_RSA_PSK_WITH_RC4_128_SHA', 'RSA-PSK-RC4-SHA'],
    [0x0093, 'TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA', 'RSA-PSK-3DES-EDE-CBC-SHA'],
    [0x0094, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA', 'RSA-PSK-AES128-CBC-SHA'],
    [0x0095, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA', 'RSA-PSK-AES256-CBC-SHA'],
    [0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA', 'SEED-SHA'],
    [0x0097, 'TLS_DH_DSS_WITH_SEED_CBC_SHA', 'DH-DSS-SEED-SHA'],
    [0x0098, 'TLS_DH_RSA_WITH_SEED_CBC_SHA', 'DH-RSA-SEED-SHA'],
    [0x0099, 'TLS_DHE_DSS_WITH_SEED_CBC_SHA', 'DHE-DSS-SEED-SHA'],
    [0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA', 'DHE-RSA-SEED-SHA'],
    [0x009b, 'TLS_DH_anon_WITH_SEED_CBC_SHA', 'ADH-SEED-SHA'],
    [0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256', 'AES128-GCM-SHA256'],
    [0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384', 'AES256-GCM-SHA384'],
    [0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'DHE-RSA-AES128-GCM-SHA256'],
    [0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'DHE-RSA-AES256-GCM-SHA384'],
    [0x00a0, 'TLS_DH_RSA_WITH_AES_128_GCM_SHA256', 'DH-RSA-AES128-GCM-SHA256'],
    [0x00a1, 'TLS_DH_RSA_WITH_AES_256_GCM_SHA384', 'DH-RSA-AES256-GCM-SHA384'],
    [0x00a2, 'TLS_DHE_DSS_WITH_AES_128_GCM_SHA256', 'DHE-DSS-AES128-GCM-SHA256'],
    [0x00a3, 'TLS_DHE_DSS_WITH_AES_256_GCM_SHA384', 'DHE-DSS-AES256-GCM-SHA384'],
    [0x00a4, 'TLS_DH_DSS_WITH_AES_128_GCM_SHA256', 'DH-DSS-AES128-GCM-SHA256'],
    [0x00a5, 'TLS_DH_DSS_WITH_AES_256_GCM_SHA384', 'DH-DSS-AES256-GCM-SHA384'],
    [0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256', 'ADH-AES128-GCM-SHA256'],
    [0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384', 'ADH-AES256-GCM-SHA384'],
    [0x00a8, 'TLS_PSK_WITH_AES_128_GCM_SHA256', 'PSK-AES128-GCM-SHA256'],
    [0x00a9, 'TLS_PSK_WITH_AES_256_GCM_SHA384', 'PSK-AES256-GCM-SHA384'],
    [0x00aa, 'TLS_DHE_PSK_WITH_AES_128_GCM_SHA256', 'DHE-PSK-AES128-GCM-SHA256'],
    [0x00ab, 'TLS_DHE_PSK_WITH_AES_256_GCM_SHA384', 'DHE-PSK-AES256-GCM-SHA384'],
    [0x00ac, 'TLS_RSA_PSK_WITH_AES_128_GCM_SHA256', 'RSA-PSK-AES128-GCM-SHA256'],
    [0x00ad, 'TLS_RSA_PSK_WITH_AES_256_GCM_SHA384', 'RSA-PSK-AES256-GCM-SHA384'],
    [0x00ae, 'TLS_PSK_WITH_AES_128_CBC_SHA256', 'PSK-AES128-CBC-SHA256'],
    [0x00af, 'TLS_PSK_WITH_AES_256_CBC_SHA384', 'PSK-AES256-CBC-SHA384'],
    [0x00b0, 'TLS_PSK_WITH_NULL_SHA256', 'PSK-NULL-SHA256'],
    [0x00b1, 'TLS_PSK_WITH_NULL_SHA384', 'PSK-NULL-SHA384'],
    [0x00b2, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA256', 'DHE-PSK-AES128-CBC-SHA256'],
    [0x00b3, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA384', 'DHE-PSK-AES256-CBC-SHA384'],
    [0x00b4, 'TLS_DHE_PSK_WITH_NULL_SHA256', 'DHE-PSK-NULL-SHA256'],
    [0x00b5, 'TLS_DHE_PSK_WITH_NULL_SHA384', 'DHE-PSK-NULL-SHA384'],
    [0x00b6, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA256', 'RSA-PSK-AES128-CBC-SHA256'],
    [0x00b7, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA384', 'RSA-PSK-AES256-CBC-SHA384'],
    [0x00b8, 'TLS_RSA_PSK_WITH_NULL_SHA256', 'RSA-PSK-NULL-SHA256'],
    [0x00b9, 'TLS_RSA_PSK_WITH_NULL_SHA384', 'RSA-PSK-NULL-SHA384'],
    [0x00ba, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'CAMELLIA128-SHA256'],
    [0x00bb, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DH-DSS-CAMELLIA128-SHA256'],
    [0x00bc, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DH-RSA-CAMELLIA128-SHA256'],
    [0x00bd, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-DSS-CAMELLIA128-SHA256'],
    [0x00be, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-RSA-CAMELLIA128-SHA256'],
    [0x00bf, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256', 'ADH-CAMELLIA128-SHA256'],
    [0x00c0, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'CAMELLIA256-SHA256'],
    [0x00c1, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DH-DSS-CAMELLIA256-SHA256'],
    [0x00c2, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DH-RSA-CAMELLIA256-SHA256'],
    [0x00c3, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-DSS-CAMELLIA256-SHA256'],
    [0x00c4, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-RSA-CAMELLIA256-SHA256'],
    [0x00c5, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256', 'ADH-CAMELLIA256-SHA256'],
    [0x00c6, 'TLS_SM4_GCM_SM3', null],
    [0x00c7, 'TLS_SM4_CCM_SM3', null],
    [0x1301, 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256'],
    [0x1302, 'TLS_AES_256_GCM_SHA384', 'TLS_AES_256_GCM_SHA384'],
    [0x1303, 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_CHACHA20_POLY1305_SHA256'],
    [0x1304, 'TLS_AES_128_CCM_SHA256', null],
    [0x1305, 'TLS_AES_128_CCM_8_SHA256', null],
    [0x1306, 'TLS_AEGIS_256_SHA512', null],
    [0x1307, 'TLS_AEGIS_128L_SHA256', null],
    [0xc001, 'TLS_ECDH_ECDSA_WITH_NULL_SHA', 'ECDH-ECDSA-NULL-SHA'],
    [0xc002, 'TLS_ECDH_ECDSA_WITH_RC4_128_SHA', 'ECDH-ECDSA-RC4-SHA'],
    [0xc003, 'TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-ECDSA-DES-CBC3-SHA'],
    [0xc004, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA', 'ECDH-ECDSA-AES128-SHA'],
    [0xc005, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA', 'ECDH-ECDSA-AES256-SHA'],
    [0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA', 'ECDHE-ECDSA-NULL-SHA'],
    [0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA', 'ECDHE-ECDSA-RC4-SHA'],
    [0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-ECDSA-DES-CBC3-SHA'],
    [0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'ECDHE-ECDSA-AES128-SHA'],
    [0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'ECDHE-ECDSA-AES256-SHA'],
    [0xc00b, 'TLS_ECDH_RSA_WITH_NULL_SHA', 'ECDH-RSA-NULL-SHA'],
    [0xc00c, 'TLS_ECDH_RSA_WITH_RC4_128_SHA', 'ECDH-RSA-RC4-SHA'],
    [0xc00d, 'TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-RSA-DES-CBC3-SHA'],
    [0xc00e, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA', 'ECDH-RSA-AES128-SHA'],
    [0xc00f, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA', 'ECDH-RSA-AES256-SHA'],
    [0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA', 'ECDHE-RSA-NULL-SHA'],
    [0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'ECDHE-RSA-RC4-SHA'],
    [0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-RSA-DES-CBC3-SHA'],
    [0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ECDHE-RSA-AES128-SHA'],
    [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ECDHE-RSA-AES256-SHA'],
    [0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA', 'AECDH-NULL-SHA'],
    [0xc016, 'TLS_ECDH_anon_WITH_RC4_128_SHA', 'AECDH-RC4-SHA'],
    [0xc017, 'TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA', 'AECDH-DES-CBC3-SHA'],
    [0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'AECDH-AES128-SHA'],
    [0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA', 'AECDH-AES256-SHA'],
    [0xc01a, 'TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA', 'SRP-3DES-EDE-CBC-SHA'],
    [0xc01b, 'TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA', 'SRP-RSA-3DES-EDE-CBC-SHA'],
    [0xc01c, 'TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA', 'SRP-DSS-3DES-EDE-CBC-SHA'],
    [0xc01d, 'TLS_SRP_SHA_WITH_AES_128_CBC_SHA', 'SRP-AES-128-CBC-SHA'],
    [0xc01e, 'TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA', 'SRP-RSA-AES-128-CBC-SHA'],
    [0xc01f, 'TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA', 'SRP-DSS-AES-128-CBC-SHA'],
    [0xc020, 'TLS_SRP_SHA_WITH_AES_256_CBC_SHA', 'SRP-AES-256-CBC-SHA'],
    [0xc021, 'TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA', 'SRP-RSA-AES-256-CBC-SHA'],
    [0xc022, 'TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA', 'SRP-DSS-AES-256-CBC-SHA'],
    [0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDHE-ECDSA-AES128-SHA256'],
    [0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDHE-ECDSA-AES256-SHA384'],
    [0xc025, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDH-ECDSA-AES128-SHA256'],
    [0xc026, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDH-ECDSA-AES256-SHA384'],
    [0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', 'ECDHE-RSA-AES128-SHA256'],
    [0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'ECDHE-RSA-AES256-SHA384'],
    [0xc029, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256', 'ECDH-RSA-AES128-SHA256'],
    [0xc02a, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384', 'ECDH-RSA-AES256-SHA384'],
    [0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    [0xc02d, 'TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDH-ECDSA-AES128-GCM-SHA256'],
    [0xc02e, 'TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDH-ECDSA-AES256-GCM-SHA384'],
    [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
    [0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    [0xc031, 'TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256', 'ECDH-RSA-AES128-GCM-SHA256'],
    [0xc032, 'TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384', 'ECDH-RSA-AES256-GCM-SHA384'],
    [0xc033, 'TLS_ECDHE_PSK_WITH_RC4_128_SHA', 'ECDHE-PSK-RC4-SHA'],
    [0xc034, 'TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA', 'ECDHE-PSK-3DES-EDE-CBC-SHA'],
    [0xc035, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA', 'ECDHE-PSK-AES128-CBC-SHA'],
    [0xc036, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA', 'ECDHE-PSK-AES256-CBC-SHA'],
    [0xc037, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256', 'ECDHE-PSK-AES128-CBC-SHA256'],
    [0xc038, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384', 'ECDHE-PSK-AES256-CBC-SHA384'],
    [0xc039, 'TLS_ECDHE_PSK_WITH_NULL_SHA', 'ECDHE-PSK-NULL-SHA'],
    [0xc03a, 'TLS_ECDHE_PSK_WITH_NULL_SHA256', 'ECDHE-PSK-NULL-SHA256'],
    [0xc03b, 'TLS_ECDHE_PSK_WITH_NULL_SHA384', 'ECDHE-PSK-NULL-SHA384'],
    [0xc03c, 'TLS_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03d, 'TLS_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc03e, 'TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03f, 'TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc040, 'TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc041, 'TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc042, 'TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc043, 'TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc044, 'TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc045, 'TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc046, 'TLS_DH_anon_WITH_ARIA_128_CBC_SHA256', null],
    [0xc047, 'TLS_DH_anon_WITH_ARIA_256_CBC_SHA384', null],
    [0xc048, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc049, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04a, 'TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04b, 'TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04c, 'TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04d, 'TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04e, 'TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04f, 'TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc050, 'TLS_RSA_WITH_ARIA_128_GCM_SHA256', 'ARIA128-GCM-SHA256'],
    [0xc051, 'TLS_RSA_WITH_ARIA_256_GCM_SHA384', 'ARIA256-GCM-SHA384'],
    [0xc052, 'TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256', 'DHE-RSA-ARIA128-GCM-SHA256'],
    [0xc053, 'TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384', 'DHE-RSA-ARIA256-GCM-SHA384'],
    [0xc054, 'TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc055, 'TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc056, 'TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256', 'DHE-DSS-ARIA128-GCM-SHA256'],
    [0xc057, 'TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384', 'DHE-DSS-ARIA256-GCM-SHA384'],
    [0xc058, 'TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256', null],
    [0xc059, 'TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05a, 'TLS_DH_anon_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05b, 'TLS_DH_anon_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05c, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ECDSA-ARIA128-GCM-SHA256'],
    [0xc05d, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ECDSA-ARIA256-GCM-SHA384'],
    [0xc05e, 'TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05f, 'TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc060, 'TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ARIA128-GCM-SHA256'],
    [0xc061, 'TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ARIA256-GCM-SHA384'],
    [0xc062, 'TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc063, 'TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc064, 'TLS_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc065, 'TLS_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc066, 'TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc067, 'TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc068, 'TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc069, 'TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc06a, 'TLS_PSK_WITH_ARIA_128_GCM_SHA256', 'PSK-ARIA128-GCM-SHA256'],
    [0xc06b, 'TLS_PSK_WITH_ARIA_256_GCM_SHA384', 'PSK-ARIA256-GCM-SHA384'],
    [0xc06c, 'TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256', 'DHE-PSK-ARIA128-GCM-SHA256'],
    [0xc06d, 'TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384', 'DHE-PSK-ARIA256-GCM-SHA384'],
    [0xc06e, 'TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256', 'RSA-PSK-ARIA128-GCM-SHA256'],
    [0xc06f, 'TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384', 'RSA-PSK-ARIA256-GCM-SHA384'],
    [0xc070, 'TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc071, 'TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc072, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-ECDSA-CAMELLIA128-SHA256'],
    [0xc073, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-ECDSA-CAMELLIA256-SHA384'],
    [0xc074, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-ECDSA-CAMELLIA128-SHA256'],
    [0xc075, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-ECDSA-CAMELLIA256-SHA384'],
    [0xc076, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-RSA-CAMELLIA128-SHA256'],
    [0xc077, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-RSA-CAMELLIA256-SHA384'],
    [0xc078, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-RSA-CAMELLIA128-SHA256'],
    [0xc079, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-RSA-CAMELLIA256-SHA384'],
    [0xc07a, 'TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07b, 'TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07c, 'TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07d, 'TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07e, 'TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07f, 'TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc080, 'TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc081, 'TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc082, 'TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc083, 'TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc084, 'TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc085, 'TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc086, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc087, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc088, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc089, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08a, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08b, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08c, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08d, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08e, 'TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08f, 'TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc090, 'TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc091, 'TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc092, 'TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc093, 'TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc094, 'TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'PSK-CAMELLIA128-SHA256'],
    [0xc095, 'TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'PSK-CAMELLIA256-SHA384'],
    [0xc096, 'TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-PSK-CAMELLIA128-SHA256'],
    [0xc097, 'TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'DHE-PSK-CAMELLIA256-SHA384'],
    [0xc098, 'TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'RSA-PSK-CAMELLIA128-SHA256'],
    [0xc099, 'TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'RSA-PSK-CAMELLIA256-SHA384'],
    [0xc09a, 'TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-PSK-CAMELLIA128-SHA256'],
    [0xc09b, 'TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-PSK-CAMELLIA256-SHA384'],
    [0xc09c, 'TLS_RSA_WITH_AES_128_CCM', 'AES128-CCM'],
    [0xc09d, 'TLS_RSA_WITH_AES_256_CCM', 'AES256-CCM'],
    [0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM', 'DHE-RSA-AES128-CCM'],
    [0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM', 'DHE-RSA-AES256-CCM'],
    [0xc0a0, 'TLS_RSA_WITH_AES_128_CCM_8', 'AES128-CCM8'],
    [0xc0a1, 'TLS_RSA_WITH_AES_256_CCM_8', 'AES256-CCM8'],
    [0xc0a2, 'TLS_DHE_RSA_WITH_AES_128_CCM_8', 'DHE-RSA-AES128-CCM8'],
    [0xc0a3, 'TLS_DHE_RSA_WITH_AES_256_CCM_8', 'DHE-RSA-AES256-CCM8'],
    [0xc0a4, 'TLS_PSK_WITH_AES_128_CCM', 'PSK-AES128-CCM'],
    [0xc0a5, 'TLS_PSK_WITH_AES_256_CCM', 'PSK-AES256-CCM'],
    [0xc0a6, 'TLS_DHE_PSK_WITH_AES_128_CCM', 'DHE-PSK-AES128-CCM'],
    [0xc0a7, 'TLS_DHE_PSK_WITH_AES_256_CCM', 'DHE-PSK-AES256-CCM'],
    [0xc0a8, 'TLS_PSK_WITH_AES_128_CCM_8', 'PSK-AES128-CCM8'],
    [0xc0a9, 'TLS_PSK_WITH_AES_256_CCM_8', 'PSK-AES256-CCM8'],
    [0xc0aa, 'TLS_PSK_DHE_WITH_AES_128_CCM_8', 'DHE-PSK-AES128-CCM8'],
    [0xc0ab, 'TLS_PSK_DHE_WITH_AES_256_CCM_8', 'DHE-PSK-AES256-CCM8'],
    [0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM', 'ECDHE-ECDSA-AES128-CCM'],
    [0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM', 'ECDHE-ECDSA-AES256-CCM'],
    [0xc0ae, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8', 'ECDHE-ECDSA-AES128-CCM8'],
    [0xc0af, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8', 'ECDHE-ECDSA-AES256-CCM8'],
    [0xc0b0, 'TLS_ECCPWD_WITH_AES_128_GCM_SHA256', null],
    [0xc0b1, 'TLS_ECCPWD_WITH_AES_256_GCM_SHA384', null],
    [0xc0b2, 'TLS_ECCPWD_WITH_AES_128_CCM_SHA256', null],
    [0xc0b3, 'TLS_ECCPWD_WITH_AES_256_CCM_SHA384', null],
    [0xc0b4, 'TLS_SHA256_SHA256', null],
    [0xc0b5, 'TLS_SHA384_SHA384', null],
    [0xc100, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC', null],
    [0xc101, 'TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC', null],
    [0xc102, 'TLS_GOSTR341112_256_WITH_28147_CNT_IMIT', null],
    [0xc103, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L', null],
    [0xc104, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_L', null],
    [0xc105, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S', null],
    [0xc106, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_S', null],
    [0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'],
    [0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
    [0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'DHE-RSA-CHACHA20-POLY1305'],
    [0xccab, 'TLS_PSK_WITH_CHACHA20_POLY1305_SHA256', 'PSK-CHACHA20-POLY1305'],
    [0xccac, 'TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-PSK-CHACHA20-POLY1305'],
    [0xccad, 'TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'DHE-PSK-CHACHA20-POLY1305'],
    [0xccae, 'TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256', 'RSA-PSK-CHACHA20-POLY1305'],
    [0xd001, 'TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256', null],
    [0xd002, 'TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384', null],
    [0xd003, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256', null],
    [0xd005, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256', null],
];
const PRIVATE_SUITES = [
    [0x0062, 'TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DES-CBC-SHA'],
    [0x0063, 'TLS_DHE_DSS_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DHE-DSS-DES-CBC-SHA'],
    [0x0064, 'TLS_RSA_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-RC4-SHA'],
    [0x0065, 'TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-DHE-DSS-RC4-SHA'],
    [0x0066, 'TLS_DHE_DSS_WITH_RC4_128_SHA', 'DHE-DSS-RC4-SHA'],
    [0xcc13, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc14, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc15, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xfefe, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA', null],
    [0xfeff, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA', null],
    [0xffe0, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA_2', null],
    [0xffe1, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA_2', null],
];


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ X25519MLKEM768),
/* harmony export */   Jq: () => (/* binding */ FFDHE_GROUPS),
/* harmony export */   Nx: () => (/* binding */ X25519),
/* harmony export */   Q_: () => (/* binding */ SECP256R1),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   fy: () => (/* binding */ canonicalGroupName),
/* harmony export */   hF: () => (/* binding */ findGroupOfCurve),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   mr: () => (/* binding */ SECP384R1),
/* harmony export */   rH: () => (/* binding */ X448),
/* harmony export */   sG: () => (/* binding */ POST_QUANTUM_GROUPS),
/* harmony export */   tY: () => (/* binding */ SECP521R1)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5778);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6373);


const SECP256R1 = 0x0017;
const SECP384R1 = 0x0018;
const SECP521R1 = 0x0019;
const X25519 = 0x001d;
const X448 = 0x001e;
const X25519MLKEM768 = 0x11ec;
const FFDHE_GROUPS = [0x0100, 0x0101, 0x0102, 0x0103, 0x0104];
const NAMES = {
    0x0001: 'sect163k1',
    0x0002: 'sect163r1',
    0x0003: 'sect163r2',
    0x0004: 'sect193r1',
    0x0005: 'sect193r2',
    0x0006: 'sect233k1',
    0x0007: 'sect233r1',
    0x0008: 'sect239k1',
    0x0009: 'sect283k1',
    0x000a: 'sect283r1',
    0x000b: 'sect409k1',
    0x000c: 'sect409r1',
    0x000d: 'sect571k1',
    0x000e: 'sect571r1',
    0x000f: 'secp160k1',
    0x0010: 'secp160r1',
    0x0011: 'secp160r2',
    0x0012: 'secp192k1',
    0x0013: 'secp192r1',
    0x0014: 'secp224k1',
    0x0015: 'secp224r1',
    0x0016: 'secp256k1',
    0x0017: 'secp256r1',
    0x0018: 'secp384r1',
    0x0019: 'secp521r1',
    0x001a: 'brainpoolP256r1',
    0x001b: 'brainpoolP384r1',
    0x001c: 'brainpoolP512r1',
    0x001d: 'x25519',
    0x001e: 'x448',
    0x001f: 'brainpoolP256r1tls13',
    0x0020: 'brainpoolP384r1tls13',
    0x0021: 'brainpoolP512r1tls13',
    0x0022: 'GC256A',
    0x0023: 'GC256B',
    0x0024: 'GC256C',
    0x0025: 'GC256D',
    0x0026: 'GC512A',
    0x0027: 'GC512B',
    0x0028: 'GC512C',
    0x0029: 'curveSM2',
    0x0100: 'ffdhe2048',
    0x0101: 'ffdhe3072',
    0x0102: 'ffdhe4096',
    0x0103: 'ffdhe6144',
    0x0104: 'ffdhe8192',
    0x0200: 'MLKEM512',
    0x0201: 'MLKEM768',
    0x0202: 'MLKEM1024',
    0x11eb: 'SecP256r1MLKEM768',
    0x11ec: 'X25519MLKEM768',
    0x11ed: 'SecP384r1MLKEM1024',
    0x11ee: 'curveSM2MLKEM768',
    0x6399: 'X25519Kyber768Draft00',
    0x639a: 'SecP256r1Kyber768Draft00',
    0xff01: 'arbitrary_explicit_prime_curves',
    0xff02: 'arbitrary_explicit_char2_curves',
};
function groupName(group) {
    return NAMES[group] ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_1__/* .hex16 */ .L)(group);
}
const POST_QUANTUM_GROUPS = [
    X25519MLKEM768,
    ...[0x11eb, 0x11ed, 0x11ee],
    ...[0x0200, 0x0201, 0x0202],
].map(groupName);
const ALIASES = new Map([
    ['p-256', 'secp256r1'],
    ['prime256v1', 'secp256r1'],
    ['p-384', 'secp384r1'],
    ['p-521', 'secp521r1'],
]);
function canonicalGroupName(name) {
    const lowered = name.toLowerCase();
    return ALIASES.get(lowered) ?? lowered;
}
const LEGACY_GROUPS = [
    X25519,
    SECP256R1,
    SECP384R1,
    SECP521R1,
    X448,
    ...[0x001a, 0x001b, 0x001c],
    ...Array.from({ length: 0x0016 }, (_, index) => index + 1),
    ...FFDHE_GROUPS,
];
const TLS13_GROUPS = [
    ...[X25519MLKEM768, 0x11eb, 0x11ed],
    X25519,
    SECP256R1,
    X448,
    SECP521R1,
    SECP384R1,
    ...[0x001f, 0x0020, 0x0021],
    ...FFDHE_GROUPS,
    ...[0x0200, 0x0201, 0x0202, 0x11ee, 0x0029],
    ...[0x6399, 0x639a],
];
function groupsOf(version) {
    return version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY ? TLS13_GROUPS : LEGACY_GROUPS;
}
const CURVES = {
    prime256v1: SECP256R1,
    secp384r1: SECP384R1,
    secp521r1: SECP521R1,
};
function findGroupOfCurve(curve) {
    return Object.hasOwn(CURVES, curve) ? CURVES[curve] : undefined;
}


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hex16)
/* harmony export */ });
function hex16(value) {
    return `0x${value.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ WEAKNESS_KINDS),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   PA: () => (/* binding */ weaknessesOf)
/* harmony export */ });
const WEAKNESSES = [
    ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
    ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
    ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
    ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
    ['DES', ({ cipher }) => cipher.startsWith('DES')],
    ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
    ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
    ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
];
const WEAKNESS_KINDS = WEAKNESSES.map(([kind]) => kind);
function weaknessesOf(suite) {
    return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []));
}
function strengthOf(suite) {
    return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead);
}


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   gQ: () => (/* binding */ findSuite),
/* harmony export */   oN: () => (/* binding */ hasFiniteField)
/* harmony export */ });
/* unused harmony export ALL_SUITES */
/* harmony import */ var _cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5778);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6373);



const WITH = '_WITH_';
const HASHES = ['MD5', 'SHA', 'SHA256', 'SHA384', 'SHA512', 'SM3', 'IMIT', 'NULL'];
const AEAD = ['GCM', 'CCM', 'POLY1305', 'MGM'];
const FORWARD_SECRET = ['DHE_', 'ECDHE_', 'PSK_DHE', 'ECCPWD', 'DH_anon', 'ECDH_anon'];
const SUITES = new Map([..._cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .IANA_SUITES */ .uh, ..._cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_SUITES */ .Qj].map(([code, name, openssl]) => [code, readSuiteName(code, name, openssl)]));
const ALL_SUITES = [...SUITES.values()];
function findSuite(code) {
    return SUITES.get(code) ?? readSuiteName(code, (0,_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .hex16 */ .L)(code), null);
}
function suitesOf(version) {
    return ALL_SUITES.filter((suite) => {
        if (suite.tls13)
            return version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY;
        return version !== _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY && (version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j || !needsTls12(suite));
    });
}
function hasFiniteField(code) {
    const { keyExchange } = findSuite(code);
    return /^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange);
}
function needsTls12(suite) {
    if (suite.aead || suite.keyExchange.startsWith('GOSTR341112'))
        return true;
    return /^(?:SHA\d{3}|SM3|IMIT)$/.test(suite.hash) && !suite.keyExchange.endsWith('PSK');
}
function readSuiteName(code, name, openssl) {
    const at = name.indexOf(WITH);
    if (at < 0) {
        const isTls13 = name.startsWith('TLS_');
        const rest = isTls13 ? name.slice('TLS_'.length) : name;
        const [cipher, hash] = isTls13 ? cutHash(rest) : [name, ''];
        const isAead = isTls13 && !cipher.startsWith('SHA');
        return { code, name, openssl, keyExchange: '', cipher, hash, aead: isAead, forwardSecret: isTls13, tls13: isTls13 };
    }
    const keyExchange = name.slice('TLS_'.length, at);
    const rest = name.slice(at + WITH.length);
    const [cipher, hash] = cutHash(rest.endsWith('_2') ? rest.slice(0, -2) : rest);
    return {
        code,
        name,
        openssl,
        keyExchange,
        cipher,
        hash,
        aead: AEAD.some((mode) => cipher.includes(mode)),
        forwardSecret: FORWARD_SECRET.some((start) => keyExchange.startsWith(start)),
        tls13: false,
    };
}
function cutHash(text) {
    const at = text.lastIndexOf('_');
    const hash = text.slice(at + 1);
    return at > 0 && HASHES.includes(hash) ? [text.slice(0, at), hash] : [text, ''];
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ TLS12),
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Dh: () => (/* binding */ SSL2),
/* harmony export */   KV: () => (/* binding */ SSL3),
/* harmony export */   gY: () => (/* binding */ TLS13),
/* harmony export */   gh: () => (/* binding */ TLS11),
/* harmony export */   nA: () => (/* binding */ TLS10),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5778);

const SSL2 = 0x0002;
const SSL3 = 0x0300;
const TLS10 = 0x0301;
const TLS11 = 0x0302;
const TLS12 = 0x0303;
const TLS13 = 0x0304;
const NAMES = new Map([
    [SSL2, 'SSLv2'],
    [SSL3, 'SSLv3'],
    [TLS10, 'TLSv1'],
    [TLS11, 'TLSv1.1'],
    [TLS12, 'TLSv1.2'],
    [TLS13, 'TLSv1.3'],
]);
function versionName(version) {
    return NAMES.get(version) ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(version);
}
function findVersion(name) {
    for (const [version, known] of NAMES)
        if (known === name)
            return version;
    return undefined;
}


/***/ })

};
