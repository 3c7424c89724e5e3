/** Where CRLs are published, as certificates and CRLs name it: RFC 5280 sections 4.2.1.13 and 5.2.5. */
import { MalformedError } from '../malformed-error.ts'
import { readBoolean, readSequence, readTagged, TAG, type Node } from './asn1.ts'
import { readGeneralName, type GeneralName } from './general-name.ts'

export interface DistributionPointName {
  /** As written; names of other kinds are left out, since no client compares them. */
  readonly uris: readonly string[]
  /** Canonical, in the form of `Certificate.issuerKey`. */
  readonly directoryNames: readonly string[]
  /** Whether it is written relative to the name of the CRL's issuer, instead of the two above. */
  readonly isRelative: boolean
}

export interface DistributionPoint extends DistributionPointName {
  /** Whether it tells of some reasons only. */
  readonly hasReasons: boolean
  /** Who signs the CRL in the issuer's place, as `Certificate.issuerKey`; null: the issuer itself. */
  readonly crlIssuer: string | null
}

export interface IssuingDistributionPoint {
  readonly name: DistributionPointName | null
  readonly onlyContainsUserCerts: boolean
  readonly onlyContainsCaCerts: boolean
  readonly onlySomeReasons: boolean
  readonly indirectCrl: boolean
  readonly onlyContainsAttributeCerts: boolean
}

const NO_NAME: DistributionPointName = { uris: [], directoryNames: [], isRelative: false }

/** Of the extension crlDistributionPoints. @throws MalformedError */
export function readDistributionPoints(node: Node): readonly DistributionPoint[] {
  return notEmpty('CRLDistributionPoints', readSequence('CRLDistributionPoints', node)).map((point) => {
    // DistributionPoint ::= SEQUENCE { distributionPoint [0] EXPLICIT OPTIONAL, reasons [1] ReasonFlags OPTIONAL, cRLIssuer [2] GeneralNames OPTIONAL }
    const [name, reasons, crlIssuer] = readTagged('DistributionPoint', point, 3)
    // Reasons alone lead nowhere.
    if (name === undefined && crlIssuer === undefined) {
      throw new MalformedError('DistributionPoint', 'neither a name nor a CRL issuer', 0)
    }
    return {
      ...(name === undefined ? NO_NAME : readName(name)),
      hasReasons: reasons !== undefined,
      crlIssuer: crlIssuer === undefined ? null : readCrlIssuer(crlIssuer),
    }
  })
}

/** @throws MalformedError also where it says nothing, or that the CRL is of two kinds of certificates alone */
export function readIssuingDistributionPoint(node: Node): IssuingDistributionPoint {
  // IssuingDistributionPoint ::= SEQUENCE { distributionPoint [0] EXPLICIT OPTIONAL, onlyContainsUserCerts [1] DEFAULT FALSE,
  //   onlyContainsCACerts [2] DEFAULT FALSE, onlySomeReasons [3] ReasonFlags OPTIONAL, indirectCRL [4] DEFAULT FALSE,
  //   onlyContainsAttributeCerts [5] DEFAULT FALSE }
  const [name, userCerts, caCerts, reasons, indirect, attributeCerts] = readTagged('IssuingDistributionPoint', node, 6)
  notEmpty('IssuingDistributionPoint', node.children)
  const [onlyContainsUserCerts, onlyContainsCaCerts, onlyContainsAttributeCerts] = [
    readFlag('onlyContainsUserCerts', userCerts),
    readFlag('onlyContainsCACerts', caCerts),
    readFlag('onlyContainsAttributeCerts', attributeCerts),
  ]
  if (Number(onlyContainsUserCerts) + Number(onlyContainsCaCerts) + Number(onlyContainsAttributeCerts) > 1) {
    throw new MalformedError('IssuingDistributionPoint', 'of two kinds of certificates alone', 0)
  }
  return {
    name: name === undefined ? null : readName(name),
    onlyContainsUserCerts,
    onlyContainsCaCerts,
    onlySomeReasons: reasons !== undefined,
    indirectCrl: readFlag('indirectCRL', indirect),
    onlyContainsAttributeCerts,
  }
}

/** DistributionPointName ::= CHOICE { fullName [0] GeneralNames, nameRelativeToCRLIssuer [1] RelativeDistinguishedName } */
function readName(wrapper: Node): DistributionPointName {
  const [choice, ...more] = wrapper.children
  if (choice?.tagClass !== 'context' || choice.tag > 1 || more.length > 0) {
    throw new MalformedError('DistributionPointName', 'one name of two kinds expected', 0)
  }
  if (choice.tag === 1) return { ...NO_NAME, isRelative: true }
  const names = notEmpty('GeneralNames', choice.children).map(readGeneralName)
  return {
    uris: names.flatMap((name) => (name.kind === 'uri' ? name.value : [])),
    directoryNames: directoryNamesOf(names),
    isRelative: false,
  }
}

function readCrlIssuer(names: Node): string {
  const [issuer] = directoryNamesOf(names.children.map(readGeneralName))
  if (issuer === undefined) throw new MalformedError('cRLIssuer', 'no directory name', 0)
  return issuer
}

function directoryNamesOf(names: readonly GeneralName[]): readonly string[] {
  return names.flatMap((name) => (name.kind === 'directory' ? name.canonical.join() : []))
}

/** `[n] IMPLICIT BOOLEAN DEFAULT FALSE` */
function readFlag(what: string, field: Node | undefined): boolean {
  return field !== undefined && readBoolean(what, { ...field, tagClass: 'universal', tag: TAG.boolean })
}

function notEmpty(what: string, elements: readonly Node[]): readonly Node[] {
  if (elements.length === 0) throw new MalformedError(what, 'one element at least is expected', 0)
  return elements
}
