// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import certificateClientAuthReliedUpon from './certificate/client-auth-relied-upon.ts'
import certificateCommonNameOnly from './certificate/common-name-only.ts'
import certificateCommonNameUnlisted from './certificate/common-name-unlisted.ts'
import certificateEmptySubject from './certificate/empty-subject.ts'
import certificateExpired from './certificate/expired.ts'
import certificateExpiresSoon from './certificate/expires-soon.ts'
import certificateHostnameMismatch from './certificate/hostname-mismatch.ts'
import certificateIssuerNotAllowed from './certificate/issuer-not-allowed.ts'
import certificateKeyNotAllowed from './certificate/key-not-allowed.ts'
import certificateLifetimeTooLong from './certificate/lifetime-too-long.ts'
import certificateNoServerAuth from './certificate/no-server-auth.ts'
import certificateNotYetValid from './certificate/not-yet-valid.ts'
import certificateSelfSigned from './certificate/self-signed.ts'
import certificateSharedKey from './certificate/shared-key.ts'
import certificateSignatureNotAllowed from './certificate/signature-not-allowed.ts'
import certificateWeakKey from './certificate/weak-key.ts'
import certificateWeakSignature from './certificate/weak-signature.ts'
import certificateWildcard from './certificate/wildcard.ts'
import chainIncomplete from './chain/incomplete.ts'
import chainIntermediateExpired from './chain/intermediate-expired.ts'
import chainIntermediateExpiresSoon from './chain/intermediate-expires-soon.ts'
import chainLeafOutlivesIntermediate from './chain/leaf-outlives-intermediate.ts'
import chainOutOfOrder from './chain/out-of-order.ts'
import chainRepairedByBrowsers from './chain/repaired-by-browsers.ts'
import chainStaleStore from './chain/stale-store.ts'
import chainStoreDisagreement from './chain/store-disagreement.ts'
import chainSuperfluous from './chain/superfluous.ts'
import chainUntrusted from './chain/untrusted.ts'
import cipherCbc from './cipher/cbc.ts'
import cipherNoForwardSecrecy from './cipher/no-forward-secrecy.ts'
import cipherNotAllowed from './cipher/not-allowed.ts'
import cipherOrderNotEnforced from './cipher/order-not-enforced.ts'
import cipherWeak from './cipher/weak.ts'
import compareAlpnDiffers from './compare/alpn-differs.ts'
import compareCertificateDiffersBetweenAddresses from './compare/certificate-differs-between-addresses.ts'
import compareChainDiffers from './compare/chain-differs.ts'
import compareClientCertificateDiffers from './compare/client-certificate-differs.ts'
import compareGroupAdded from './compare/group-added.ts'
import compareGroupRemoved from './compare/group-removed.ts'
import compareHstsDiffers from './compare/hsts-differs.ts'
import compareIssuerDiffers from './compare/issuer-differs.ts'
import compareKeyChanged from './compare/key-changed.ts'
import compareKeyDiffers from './compare/key-differs.ts'
import compareLifetimeDiffers from './compare/lifetime-differs.ts'
import compareNamesDiffer from './compare/names-differ.ts'
import compareProtocolAdded from './compare/protocol-added.ts'
import compareProtocolRemoved from './compare/protocol-removed.ts'
import compareSignatureDiffers from './compare/signature-differs.ts'
import compareStapleDiffers from './compare/staple-differs.ts'
import compareSubjectDiffers from './compare/subject-differs.ts'
import compareSuiteAdded from './compare/suite-added.ts'
import compareSuiteRemoved from './compare/suite-removed.ts'
import compareTrustDiffers from './compare/trust-differs.ts'
import compareUnpaired from './compare/unpaired.ts'
import deployCertificateNotServed from './deploy/certificate-not-served.ts'
import deployNextCertificateDiffers from './deploy/next-certificate-differs.ts'
import deployNextCertificateInvalid from './deploy/next-certificate-invalid.ts'
import deployNextCertificateOlder from './deploy/next-certificate-older.ts'
import groupNoPostQuantum from './group/no-post-quantum.ts'
import groupNotAllowed from './group/not-allowed.ts'
import groupWeakDh from './group/weak-dh.ts'
import httpHstsMissing from './http/hsts-missing.ts'
import httpHstsOverPlainHttp from './http/hsts-over-plain-http.ts'
import httpHstsTooShort from './http/hsts-too-short.ts'
import httpLeavesTls from './http/leaves-tls.ts'
import httpNoHttp2 from './http/no-http2.ts'
import httpPlainHttpAnswers from './http/plain-http-answers.ts'
import httpPlainHttpNotRedirected from './http/plain-http-not-redirected.ts'
import httpPlainHttpRedirects from './http/plain-http-redirects.ts'
import httpRedirects from './http/redirects.ts'
import internalRuleCrashed from './internal/rule-crashed.ts'
import pinBackupInUse from './pin/backup-in-use.ts'
import pinCertManagerRotatesKey from './pin/cert-manager-rotates-key.ts'
import pinNextCertificateUnpinned from './pin/next-certificate-unpinned.ts'
import pinNoBackup from './pin/no-backup.ts'
import pinNoMatch from './pin/no-match.ts'
import pinRotatingIntermediate from './pin/rotating-intermediate.ts'
import policyBaselineUnused from './policy/baseline-unused.ts'
import policyWaiverExpired from './policy/waiver-expired.ts'
import policyWaiverExpiresSoon from './policy/waiver-expires-soon.ts'
import policyWaiverTooLong from './policy/waiver-too-long.ts'
import policyWaiverUnused from './policy/waiver-unused.ts'
import policyWeakened from './policy/weakened.ts'
import protocolAlpnNotOffered from './protocol/alpn-not-offered.ts'
import protocolClientCertificateRequested from './protocol/client-certificate-requested.ts'
import protocolCompression from './protocol/compression.ts'
import protocolDeprecatedAccepted from './protocol/deprecated-accepted.ts'
import protocolEarlyData from './protocol/early-data.ts'
import protocolFallbackScsvIgnored from './protocol/fallback-scsv-ignored.ts'
import protocolInsecureRenegotiation from './protocol/insecure-renegotiation.ts'
import protocolLargeHelloRefused from './protocol/large-hello-refused.ts'
import protocolNoExtendedMasterSecret from './protocol/no-extended-master-secret.ts'
import protocolNotAllowed from './protocol/not-allowed.ts'
import protocolSignatureSchemeNotAllowed from './protocol/signature-scheme-not-allowed.ts'
import protocolTls12Missing from './protocol/tls-1.2-missing.ts'
import protocolTls13Missing from './protocol/tls-1.3-missing.ts'
import protocolWeakSignatureScheme from './protocol/weak-signature-scheme.ts'
import reachIpv6NotChecked from './reach/ipv6-not-checked.ts'
import reachNoIpv4 from './reach/no-ipv4.ts'
import reachNotTls from './reach/not-tls.ts'
import reachPortNotAllowed from './reach/port-not-allowed.ts'
import reachUnreachable from './reach/unreachable.ts'
import renewalAriWindowPassed from './renewal/ari-window-passed.ts'
import renewalCaaForbidsIssuer from './renewal/caa-forbids-issuer.ts'
import renewalCertManagerKeepsKey from './renewal/cert-manager-keeps-key.ts'
import renewalCertManagerRenewBefore from './renewal/cert-manager-renew-before.ts'
import renewalChangeAhead from './renewal/change-ahead.ts'
import renewalLate from './renewal/late.ts'
import renewalLifetimeBeyondNextLimit from './renewal/lifetime-beyond-next-limit.ts'
import revocationMustStapleIgnored from './revocation/must-staple-ignored.ts'
import revocationNoSource from './revocation/no-source.ts'
import revocationRevoked from './revocation/revoked.ts'
import revocationStapleInvalid from './revocation/staple-invalid.ts'
import revocationUnknown from './revocation/unknown.ts'
import transactionClientCertificateUnusable from './transaction/client-certificate-unusable.ts'
import transactionFailed from './transaction/failed.ts'
import transparencyInvalidSct from './transparency/invalid-sct.ts'
import transparencyNewerCertificateUnused from './transparency/newer-certificate-unused.ts'
import transparencyTooFewScts from './transparency/too-few-scts.ts'
import transparencyUnexpectedIssuer from './transparency/unexpected-issuer.ts'

export const rules = [
  certificateClientAuthReliedUpon,
  certificateCommonNameOnly,
  certificateCommonNameUnlisted,
  certificateEmptySubject,
  certificateExpired,
  certificateExpiresSoon,
  certificateHostnameMismatch,
  certificateIssuerNotAllowed,
  certificateKeyNotAllowed,
  certificateLifetimeTooLong,
  certificateNoServerAuth,
  certificateNotYetValid,
  certificateSelfSigned,
  certificateSharedKey,
  certificateSignatureNotAllowed,
  certificateWeakKey,
  certificateWeakSignature,
  certificateWildcard,
  chainIncomplete,
  chainIntermediateExpired,
  chainIntermediateExpiresSoon,
  chainLeafOutlivesIntermediate,
  chainOutOfOrder,
  chainRepairedByBrowsers,
  chainStaleStore,
  chainStoreDisagreement,
  chainSuperfluous,
  chainUntrusted,
  cipherCbc,
  cipherNoForwardSecrecy,
  cipherNotAllowed,
  cipherOrderNotEnforced,
  cipherWeak,
  compareAlpnDiffers,
  compareCertificateDiffersBetweenAddresses,
  compareChainDiffers,
  compareClientCertificateDiffers,
  compareGroupAdded,
  compareGroupRemoved,
  compareHstsDiffers,
  compareIssuerDiffers,
  compareKeyChanged,
  compareKeyDiffers,
  compareLifetimeDiffers,
  compareNamesDiffer,
  compareProtocolAdded,
  compareProtocolRemoved,
  compareSignatureDiffers,
  compareStapleDiffers,
  compareSubjectDiffers,
  compareSuiteAdded,
  compareSuiteRemoved,
  compareTrustDiffers,
  compareUnpaired,
  deployCertificateNotServed,
  deployNextCertificateDiffers,
  deployNextCertificateInvalid,
  deployNextCertificateOlder,
  groupNoPostQuantum,
  groupNotAllowed,
  groupWeakDh,
  httpHstsMissing,
  httpHstsOverPlainHttp,
  httpHstsTooShort,
  httpLeavesTls,
  httpNoHttp2,
  httpPlainHttpAnswers,
  httpPlainHttpNotRedirected,
  httpPlainHttpRedirects,
  httpRedirects,
  internalRuleCrashed,
  pinBackupInUse,
  pinCertManagerRotatesKey,
  pinNextCertificateUnpinned,
  pinNoBackup,
  pinNoMatch,
  pinRotatingIntermediate,
  policyBaselineUnused,
  policyWaiverExpired,
  policyWaiverExpiresSoon,
  policyWaiverTooLong,
  policyWaiverUnused,
  policyWeakened,
  protocolAlpnNotOffered,
  protocolClientCertificateRequested,
  protocolCompression,
  protocolDeprecatedAccepted,
  protocolEarlyData,
  protocolFallbackScsvIgnored,
  protocolInsecureRenegotiation,
  protocolLargeHelloRefused,
  protocolNoExtendedMasterSecret,
  protocolNotAllowed,
  protocolSignatureSchemeNotAllowed,
  protocolTls12Missing,
  protocolTls13Missing,
  protocolWeakSignatureScheme,
  reachIpv6NotChecked,
  reachNoIpv4,
  reachNotTls,
  reachPortNotAllowed,
  reachUnreachable,
  renewalAriWindowPassed,
  renewalCaaForbidsIssuer,
  renewalCertManagerKeepsKey,
  renewalCertManagerRenewBefore,
  renewalChangeAhead,
  renewalLate,
  renewalLifetimeBeyondNextLimit,
  revocationMustStapleIgnored,
  revocationNoSource,
  revocationRevoked,
  revocationStapleInvalid,
  revocationUnknown,
  transactionClientCertificateUnusable,
  transactionFailed,
  transparencyInvalidSct,
  transparencyNewerCertificateUnused,
  transparencyTooFewScts,
  transparencyUnexpectedIssuer,
] as const
