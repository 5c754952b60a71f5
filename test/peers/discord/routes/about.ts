import type { Route } from '../service.ts'
import { userShape } from '../shapes.ts'

/** Who the bot is, and where its Gateway is. */
export const me: Route = {
  method: 'GET',
  path: /^\/users\/@me$/,
  handle: ({ service: { world } }) => ({
    status: 200,
    body: { ...userShape(world.bot), mfa_enabled: true, locale: 'en-US', verified: true },
    schema: 'UserPIIResponse',
  }),
}

export const gatewayBot: Route = {
  method: 'GET',
  path: /^\/gateway\/bot$/,
  handle: ({ service }) => ({
    status: 200,
    body: {
      url: service.base().replace('http', 'ws'),
      shards: service.gateway.recommended,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    },
    schema: 'GatewayBotResponse',
  }),
}

export const application: Route = {
  method: 'GET',
  path: /^\/(?:applications|oauth2\/applications)\/@me$/,
  handle: ({ service: { world } }) => ({
    status: 200,
    body: {
      ...{ id: world.application, name: 'Sitlog', icon: null, description: '', type: null, flags: 0, flags_new: '0', verify_key: '00', redirect_uris: [] },
      ...{ interactions_endpoint_url: null, role_connections_verification_url: null, owner: userShape(world.bot), approximate_guild_count: 1 },
      ...{ approximate_user_install_count: 0, approximate_user_authorization_count: 0, explicit_content_filter: 0, team: null, eligible_oauth2_scopes: [] },
    },
    schema: 'PrivateApplicationResponse',
  }),
}
