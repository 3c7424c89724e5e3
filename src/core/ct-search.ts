/** Services that know what Certificate Transparency logs hold of a name. Asked by nobody who did not opt in. */
export const CT_SERVICES = ['crt.sh', 'certspotter'] as const
export type CtService = (typeof CT_SERVICES)[number]

export interface CtSearch {
  readonly service: CtService
  /** An https URL of another place that speaks as the service does; null: the service itself. */
  readonly url: string | null
}
