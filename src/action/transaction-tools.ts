/** What transactions take from the runner: secrets from its environment, each of them hidden in its log. */
import { resolve } from 'node:path'
import { setSecret } from '@actions/core'
import { linesOf } from '../core/mask.ts'
import { escaped } from '../core/placeholder.ts'
import type { TransactionTools } from '../gate/run-transactions.ts'
import { readTextOn, thisMachine } from '../host/machine.ts'
import { machineOfBase } from './base.ts'
import type { Inputs } from './inputs.ts'
import type { PullRequest } from './pull-request.ts'

/**
 * None for a pull request from a fork: its policy is a stranger's, who could have variables of the runner sent to a host of
 * theirs. Under `pull_request_target` the policy and all files are the base's, and so is what is sent, and where.
 * On a branch of this repository they are of somebody who may use its secrets in any case.
 */
export function transactionToolsOf(
  pullRequest: PullRequest | null,
  { clientCertificate }: Inputs,
  workspace: string,
): TransactionTools | null {
  if (pullRequest?.isFork === true && !pullRequest.isTarget) return null
  const machine = pullRequest?.isTarget === true ? machineOfBase(pullRequest, workspace) : thisMachine
  const { certificate = '', key = '' } = clientCertificate ?? {}
  const keyPassword = process.env.TLS_GATE_KEY_PASSWORD
  // The runner knows them by their lines.
  const hide = (secret: string): void => {
    linesOf(secret).forEach(setSecret)
  }
  if (key.includes('-----BEGIN')) hide(key)
  if (keyPassword !== undefined) hide(keyPassword)
  return {
    variables: (name) => process.env[name],
    readFile: (path) => readTextOn(machine, resolve(workspace, path)),
    clientCertificate:
      clientCertificate === null ? null : { certificate: escaped(certificate), key: escaped(key), password: null },
    keyPassword,
    hide,
  }
}
