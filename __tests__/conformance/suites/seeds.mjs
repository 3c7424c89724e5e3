// Seeds of BoringSSL's fuzzers: whatever bytes they are, there is a typed answer.
import { readFileSync } from 'node:fs'
import {
  readCertificate,
  readCrl,
  readDer,
  readOcspResponse,
  readPemCertificates,
  rejectingMalformed,
} from '../engine.mjs'

const READERS = {
  cert_corpus: readCertificate,
  parse_certificate_fuzzer_corpus: readCertificate,
  spki_corpus: (bytes) => readDer('SubjectPublicKeyInfo', bytes),
  read_pem_corpus: (bytes) =>
    readPemCertificates(Buffer.from(bytes).toString('latin1')).forEach((der) => readCertificate(der)),
  crl_parse_crl_certificatelist_fuzzer_corpus: readCrl,
  ocsp_parse_ocsp_response_fuzzer_corpus: readOcspResponse,
  verify_name_match_verifynameinsubtree_fuzzer_corpus: (bytes) => readDer('Name', bytes),
}

export function seedCases(folder, files) {
  const read = READERS[folder]
  if (read === undefined) return null
  return files.map((file) => ({
    id: file.slice(file.lastIndexOf('/') + 1),
    expected: 'survive',
    run: () =>
      rejectingMalformed(() => {
        read(readFileSync(file))
        return { accepted: true, problems: [] }
      }),
  }))
}
