import { describe, expect, it } from '@jest/globals'
import { linesOf } from './read.ts'

const VARIABLE = 'holds a variable: which host it names shows when it is deployed'

describe('resources of Terraform', () => {
  it('declare the hosts that are written out', () => {
    expect(
      linesOf(
        '# the shop',
        'terraform { required_version = ">= 1.5" }',
        '',
        'resource "aws_acm_certificate" "shop" {',
        '  domain_name               = "shop.example.com"',
        '  subject_alternative_names = ["www.example.com", "*.example.com", var.extra,]',
        '  validation_method         = "DNS"',
        '  lifecycle { create_before_destroy = true }',
        '}',
        '',
        'resource "aws_cloudfront_distribution" "cdn" {',
        '  enabled = true',
        '  aliases = [',
        '    "cdn.example.com", // one a line',
        '    # and another',
        '    "img.example.com"',
        '  ]',
        '  origin {',
        '    domain_name = aws_s3_bucket.b.bucket_regional_domain_name',
        '  }',
        '}',
        'resource aws_apigatewayv2_domain_name api {',
        '  domain_name = "api.${var.zone}"',
        '}',
        'resource "aws_api_gateway_domain_name" "old" { domain_name = "old.example.com" }',
        'resource "google_compute_managed_ssl_certificate" "g" {',
        '  managed {',
        '    domains = ["g.example.com."]',
        '  }',
        '}',
        'resource "aws_route53_record" "r" { name = "r.example.com" }',
        'data "aws_acm_certificate" "d" { domain_name = "d.example.com" }',
      ),
    ).toEqual([
      '5:31 https://shop.example.com/',
      '6:32 https://www.example.com/',
      '6:51 - "*.example.com" is a wildcard, which names no host: list those that matter as endpoints',
      `6:68 - "\${var.extra}" ${VARIABLE}`,
      '14:5 https://cdn.example.com/',
      '16:5 https://img.example.com/',
      `23:17 - "api.\${var.zone}" ${VARIABLE}`,
      '25:62 https://old.example.com/',
      '28:16 https://g.example.com/',
    ])
  })

  it('are those of JSON as well', () => {
    expect(
      linesOf(
        '{ "resource": {',
        '  "aws_acm_certificate": { "a": { "domain_name": "a.example", "subject_alternative_names": ["${var.b}"] } },',
        '  "google_certificate_manager_certificate": { "b": [{ "managed": [{ "domains": ["b.example"] }] }] }',
        '} }',
      ),
    ).toEqual(['2:50 https://a.example/', `2:93 - "\${var.b}" ${VARIABLE}`, '3:81 https://b.example/'])
  })

  it('have an Ingress as Kubernetes has', () => {
    expect(
      linesOf(
        'resource "kubernetes_ingress_v1" "shop" {',
        '  spec {',
        '    tls {',
        '      hosts       = ["shop.example.com", "*.example.org"]',
        '      secret_name = "shop"',
        '    }',
        '    rule { host = "a.example.org" }',
        '    rule { host = "plain.example.com" }',
        '  }',
        '}',
      ),
    ).toEqual([
      '4:22 https://shop.example.com/',
      '4:42 - "*.example.org" is a wildcard, which names no host: list those that matter as endpoints',
      '7:19 https://a.example.org/',
      '8:19 - "plain.example.com" has a rule and no entry under "tls": this file does not say that it is reached over TLS',
    ])
  })

  it('have TLS at a host name of Azure where the binding says so', () => {
    const binding = (line: string): readonly string[] =>
      linesOf('resource "azurerm_app_service_custom_hostname_binding" "a" {', '  hostname = "a.example"', line, '}')
    expect(binding('  ssl_state = "SniEnabled"')).toEqual(['2:14 https://a.example/'])
    expect(binding('')).toEqual([
      '2:14 - "a.example": the binding has no ssl_state, so this file does not say that it has a certificate',
    ])
  })
})
