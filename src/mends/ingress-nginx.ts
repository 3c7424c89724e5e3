/** What is to be known of every mend in the ConfigMap of ingress-nginx: its README and docs/user-guide/nginx-configuration/configmap.md. */
export const INGRESS_NGINX =
  'ConfigMap of ingress-nginx, which has had no release since March 2026: other controllers have settings of their own.'
