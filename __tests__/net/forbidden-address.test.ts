import { describe, expect, it } from '@jest/globals'
import { findForbidden, isForbiddenAddress } from '../../src/net/forbidden-address.ts'

describe('isForbiddenAddress', () => {
  it.each([
    '169.254.0.0',
    '169.254.169.254',
    '169.254.255.255',
    // IPv4-mapped, in every way to write it
    '::ffff:169.254.169.254',
    '::FFFF:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:a9fe:a9fe',
    'fe80::',
    'fe80::1',
    'FE80::1',
    'fe80::1%eth0',
    'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    'fd00:ec2::254',
    'fd00:0ec2:0:0:0:0:0:254',
    // what a NAT64 or 6to4 gateway makes an IPv4 packet of
    '64:ff9b::169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
  ])('holds for %s', (address) => {
    expect(isForbiddenAddress(address)).toBe(true)
  })

  it.each([
    '169.253.255.255',
    '169.255.0.0',
    '127.0.0.1',
    '10.0.0.1',
    '192.0.2.1',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:169.253.255.255',
    'fe7f:ffff::1',
    'fec0::1',
    'fd00:ec2::253',
    '2001:db8::a9fe:a9fe',
    '64:ff9b::192.0.2.1',
    '2002:a9fd:a9fe::1',
  ])('does not hold for %s', (address) => {
    expect(isForbiddenAddress(address)).toBe(false)
  })
})

describe('findForbidden', () => {
  it('says of a link-local address that it is never dialled', () => {
    expect(findForbidden('169.254.169.254')).toEqual({
      status: 'failed',
      code: 'address-forbidden',
      detail: '169.254.169.254 is a link-local address, which is never dialled',
      whose: 'us',
    })
  })

  it.each(['192.0.2.1', '::1', 'api.example.com', 'metadata.internal', ''])('says nothing of %j', (host) => {
    expect(findForbidden(host)).toBeUndefined()
  })
})
