/**
 * Which API clients ask whether a certificate is revoked, and which do not, each as it comes. Source: dotnet/docs
 * "Default certificate revocation check" (.NET 10), dotnet/runtime issue 124802, curl's lib/vtls/schannel.c and curl
 * issue 12239, and the manuals of the others; read on 2026-11-24. Measured that day: wget 1.21.3 and git 2.39.5 on GnuTLS
 * 3.7.9 refuse a certificate whose staple says that it is revoked.
 */
export const CHECKING = [
  '.NET 10 and newer, on every platform',
  'curl with Schannel, as Windows has it',
  'wget and git on GnuTLS, in staples alone',
]

export const NOT_CHECKING = ['curl with OpenSSL', 'Go', 'Java', 'Node.js', 'Python', '.NET 9 and older']
